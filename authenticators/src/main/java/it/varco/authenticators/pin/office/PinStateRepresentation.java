package it.varco.authenticators.pin.office;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.pin.PinEntry;

/**
 * What an office sees of a person's PIN.
 *
 * @param pin the live PIN, absent when there is none
 * @param code the code that waits for its activation, absent when there is none
 * @param history oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PinStateRepresentation(
        String fiscalCode, PinState.Stored pin, PinState.Stored code, List<PinEntryRepresentation> history) {

    static PinStateRepresentation of(CodiceFiscale person, PinState state, List<PinEntry> history) {
        return new PinStateRepresentation(
                person.value(),
                state.pin(),
                state.code(),
                history.stream().map(PinEntryRepresentation::of).toList());
    }
}
