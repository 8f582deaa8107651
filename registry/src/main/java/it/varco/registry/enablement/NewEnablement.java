package it.varco.registry.enablement;

import java.util.Objects;

import it.varco.registry.EntryText;
import it.varco.registry.InvalidEntryException;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.ValidityPeriod;

/**
 * What an office grants; the fields mean the same as in {@link Enablement}.
 *
 * @param organization null for any
 * @param profileType null for any
 * @param office null when not recorded
 * @param document null when not recorded
 */
public record NewEnablement(
        CodiceFiscale person,
        String service,
        String organization,
        String profileType,
        ValidityPeriod validity,
        String office,
        String document) {

    /**
     * @throws InvalidEntryException naming the field that is missing, too long or holds control characters
     */
    public NewEnablement {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(validity, "validity");
        EntryText.required("service", service, EntryText.CODE);
        EntryText.optional("organization", organization, EntryText.CODE);
        EntryText.optional("profileType", profileType, EntryText.CODE);
        EntryText.optional("office", office, EntryText.TEXT);
        EntryText.optional("document", document, EntryText.TEXT);
    }
}
