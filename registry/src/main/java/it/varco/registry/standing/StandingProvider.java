package it.varco.registry.standing;

import org.keycloak.models.RealmModel;
import org.keycloak.provider.Provider;

import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.identity.CodiceFiscale;

/**
 * Reads a person's {@link Standing}. An SPI of its own, so that a body can answer from its back office instead of
 * Varco's tables.
 */
public interface StandingProvider extends Provider {

    /**
     * One read, whatever the number of rows.
     *
     * @return what is known; {@link Standing#UNKNOWN} for a person without rows
     * @throws RegistryUnavailableException when the store does not answer: the caller refuses
     */
    Standing of(RealmModel realm, CodiceFiscale person);

    @Override
    default void close() {
        // nothing held
    }
}
