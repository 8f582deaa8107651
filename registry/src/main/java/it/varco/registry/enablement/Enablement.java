package it.varco.registry.enablement;

import java.time.Instant;
import java.time.LocalDate;

import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.ValidityPeriod;

/**
 * What an office allows a person to do ("abilitazione"). It belongs to the codice fiscale and survives every change of
 * credential (circ. INPS 87/2020).
 *
 * @param id registry id, 36 characters
 * @param person who may
 * @param service code of the service
 * @param organization code of the organisation it is limited to, null for any
 * @param profileType profile type it is limited to, null for any
 * @param state what the office last decided
 * @param validity days it holds, Europe/Rome
 * @param office competent office, null when not recorded
 * @param grantedBy who granted it
 * @param document document it was granted on, null when not recorded
 * @param grantedAt when, to the second
 * @param version grows by one with each change; needed to change it
 */
public record Enablement(
        String id,
        CodiceFiscale person,
        String service,
        String organization,
        String profileType,
        EnablementState state,
        ValidityPeriod validity,
        String office,
        String grantedBy,
        String document,
        Instant grantedAt,
        int version) {

    /** Whether it holds on that day. */
    public boolean activeOn(LocalDate today) {
        return state == EnablementState.ACTIVE && validity.contains(today);
    }

    /** Whether nothing but time ended it. */
    public boolean expiredOn(LocalDate today) {
        return state == EnablementState.ACTIVE && validity.until() != null && today.isAfter(validity.until());
    }
}
