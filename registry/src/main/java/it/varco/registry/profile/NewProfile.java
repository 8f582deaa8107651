package it.varco.registry.profile;

import java.util.Objects;

import it.varco.registry.EntryText;
import it.varco.registry.InvalidEntryException;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.InvalidCodiceFiscaleException;
import it.varco.registry.identity.ValidityPeriod;

/**
 * A capacity that an office records for a person.
 *
 * @param person who will hold it
 * @param activeProfile what it becomes once chosen
 * @param validity days it may be chosen, Europe/Rome
 */
public record NewProfile(CodiceFiscale person, ActiveProfile activeProfile, ValidityPeriod validity) {

    /**
     * @throws InvalidEntryException naming the field that is missing, too long or holds control characters
     */
    public NewProfile {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(validity, "validity");
        EntryText.required("type", activeProfile.type(), EntryText.CODE);
        EntryText.optional("office", activeProfile.office(), EntryText.TEXT);
        if (activeProfile.organization() != null) {
            check(activeProfile.organization());
        }
    }

    private static void check(Organization organization) {
        EntryText.required("organization.code", organization.code(), EntryText.CODE);
        EntryText.required("organization.name", organization.name(), EntryText.TEXT);
        if (organization.fiscalCode() != null) {
            try {
                new CodiceFiscale(organization.fiscalCode());
            } catch (InvalidCodiceFiscaleException invalid) {
                throw new InvalidEntryException("organization.fiscalCode", invalid.getMessage());
            }
        }
    }
}
