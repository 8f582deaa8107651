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
    public static final ContactFilter ALL = new ContactFilter(null, null, null);
}
