package it.varco.registry.person;

import java.time.LocalDate;

import it.varco.registry.identity.CodiceFiscale;

/**
 * Which facts to list; what is null does not limit.
 *
 * @param office exact name of the attesting office
 * @param validOn only those that hold on that day, Europe/Rome, so no withdrawn ones
 */
public record PersonFactFilter(CodiceFiscale person, PersonFactKind kind, String office, LocalDate validOn) {

    /** All of the realm. */
    public static final PersonFactFilter ALL = of(null);

    /** All of the person; of everybody when it is null. */
    public static PersonFactFilter of(CodiceFiscale person) {
        return new PersonFactFilter(person, null, null, null);
    }
}
