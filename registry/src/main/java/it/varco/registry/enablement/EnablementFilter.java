package it.varco.registry.enablement;

import java.time.LocalDate;

import it.varco.registry.identity.CodiceFiscale;

/**
 * Which enablements to list; what is null does not limit.
 *
 * @param service exact service code
 * @param organization exact code of the organisation it is limited to
 * @param validOn only those whose days contain it, Europe/Rome, in any state
 */
public record EnablementFilter(
        CodiceFiscale person, String service, EnablementState state, String organization, LocalDate validOn) {

    /** All of the realm. */
    public static final EnablementFilter ALL = of(null);

    /** All of the person; of everybody when it is null. */
    public static EnablementFilter of(CodiceFiscale person) {
        return new EnablementFilter(person, null, null, null, null);
    }
}
