package it.varco.registry.profile;

import java.time.LocalDate;

import it.varco.registry.identity.CodiceFiscale;

/**
 * Which profiles to list; what is null does not limit.
 *
 * @param organization exact code of the organisation
 * @param validOn only those whose days contain it, Europe/Rome; suspended ones among them
 */
public record ProfileFilter(CodiceFiscale person, String type, String organization, LocalDate validOn) {

    /** All of the realm. */
    public static final ProfileFilter ALL = of(null);

    /** All of the person; of everybody when it is null. */
    public static ProfileFilter of(CodiceFiscale person) {
        return new ProfileFilter(person, null, null, null);
    }
}
