package it.varco.registry.enablement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.keycloak.models.RealmModel;
import org.keycloak.provider.Provider;

import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.profile.ActiveProfile;

/**
 * Enablements of people, keyed by codice fiscale. An SPI of its own, so that a body can answer from its back office.
 */
public interface EnablementProvider extends Provider {

    /**
     * What a token may say: enablements that are active on the day and apply to the profile (each given one of profile
     * type and organisation equals the active profile's). One indexed read, whatever the number of rows, that leaves
     * the caller's transaction usable when it fails.
     *
     * @param services service codes the client may see; empty means all
     * @return ordered by service code, without a limit
     * @throws RegistryUnavailableException when the store does not answer
     */
    List<GrantedService> grantedTo(
            RealmModel realm, CodiceFiscale person, ActiveProfile profile, LocalDate today, Set<String> services);

    @Override
    default void close() {
        // nothing held
    }
}
