package it.varco.registry.profile;

import java.time.LocalDate;

import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.ValidityPeriod;

/**
 * A capacity the registry grants to a person, beside {@code cittadino}, which everyone has.
 *
 * @param id registry id, 36 characters
 * @param person who holds it
 * @param activeProfile what it becomes once chosen
 * @param validity days it may be chosen, Europe/Rome
 * @param suspended true while an office has suspended it
 * @param version grows by one with each change; needed to change it
 */
public record Profile(
        String id,
        CodiceFiscale person,
        ActiveProfile activeProfile,
        ValidityPeriod validity,
        boolean suspended,
        int version) {

    /** Whether the person may act in this capacity on that day. */
    public boolean usableOn(LocalDate day) {
        return !suspended && validity.contains(day);
    }
}
