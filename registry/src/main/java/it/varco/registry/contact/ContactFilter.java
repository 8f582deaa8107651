package it.varco.registry.contact;

import java.time.LocalDate;

import it.varco.registry.identity.CodiceFiscale;

/**
 * Which contacts to list; what is null does not limit.
 *
 * @param validOn only those that may be used on that day, Europe/Rome
 */
public record ContactFilter(CodiceFiscale person, ContactKind kind, LocalDate validOn) {

    /** All of the realm. */
    public static final ContactFilter ALL = of(null);

    /** All of the person; of everybody when it is null. */
    public static ContactFilter of(CodiceFiscale person) {
        return new ContactFilter(person, null, null);
    }
}
