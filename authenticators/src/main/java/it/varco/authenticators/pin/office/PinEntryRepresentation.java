package it.varco.authenticators.pin.office;

import com.fasterxml.jackson.annotation.JsonInclude;

import it.varco.registry.pin.PinEntry;

/** One line of a PIN's history, as an office reads it; the fields mean the same as in {@link PinEntry}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PinEntryRepresentation(
        String id,
        String fiscalCode,
        String operation,
        String kind,
        String credential,
        String actor,
        String office,
        String document,
        String at) {

    static PinEntryRepresentation of(PinEntry entry) {
        return new PinEntryRepresentation(
                entry.id(),
                entry.person().value(),
                entry.operation().id(),
                entry.kind(),
                entry.credentialId(),
                entry.actor(),
                entry.office(),
                entry.document(),
                entry.at().toString());
    }
}
