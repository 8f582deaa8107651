package it.varco.registry.standing.jpa;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

import it.varco.registry.standing.StandingProvider;
import it.varco.registry.standing.StandingProviderFactory;
import it.varco.registry.storage.jpa.OwnTransaction;

/** Makes the reader of Varco's own tables. */
public final class JpaStandingProviderFactory implements StandingProviderFactory {

    public static final String PROVIDER_ID = "jpa";

    @Override
    public StandingProvider create(KeycloakSession session) {
        return new JpaStandingProvider(OwnTransaction.of(session.getKeycloakSessionFactory()));
    }

    @Override
    public void init(Config.Scope config) {
        // no settings
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // nothing to prepare
    }

    @Override
    public void close() {
        // nothing held
    }

    @Override
    public String getId() {
        return PROVIDER_ID;
    }
}
