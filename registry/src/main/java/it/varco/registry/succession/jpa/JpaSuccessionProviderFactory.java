package it.varco.registry.succession.jpa;

import java.time.Clock;

import org.keycloak.Config;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

import it.varco.registry.storage.jpa.RemovedRealmRows;
import it.varco.registry.succession.SuccessionProvider;
import it.varco.registry.succession.SuccessionProviderFactory;

/** Makes the store in Keycloak's database and empties it of what a deleted realm leaves. */
public final class JpaSuccessionProviderFactory implements SuccessionProviderFactory {

    public static final String PROVIDER_ID = "jpa";

    private final Clock clock = Clock.systemUTC();

    @Override
    public SuccessionProvider create(KeycloakSession session) {
        return new JpaSuccessionProvider(
                session.getProvider(JpaConnectionProvider.class).getEntityManager(),
                clock,
                new KeycloakAccount(session));
    }

    @Override
    public void init(Config.Scope config) {
        // no settings
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(new RemovedRealmRows(SuccessionEntity.class.getSimpleName()));
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
