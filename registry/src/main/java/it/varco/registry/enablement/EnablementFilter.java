package it.varco.registry.enablement;

import it.varco.registry.identity.CodiceFiscale;

/**
 * Which enablements to list; what is null does not limit.
 *
 * @param service exact service code
 */
public record EnablementFilter(CodiceFiscale person, String service, EnablementState state) {

    /** All of the realm. */
    public static final EnablementFilter ALL = new EnablementFilter(null, null, null);
}
