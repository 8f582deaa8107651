package it.varco.registry.identity;

import java.time.LocalDate;
import java.time.ZoneId;

import org.keycloak.provider.Provider;

/**
 * "Today in Rome" for every decision that depends on a date of the law: cut-off policy, PIN, enablements, profiles, age.
 * Never used for tokens, SAML windows, certificates or revocation, which follow the real clock.
 */
public interface DecisionClock extends Provider {

    /** Where the days of Italian acts begin and end. */
    ZoneId ROME = ZoneId.of("Europe/Rome");

    /** The current day in Europe/Rome. */
    LocalDate today();

    @Override
    default void close() {
        // nothing held
    }
}
