package it.varco.registry.enablement.jpa;

import java.time.Clock;

import org.keycloak.Config;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

import it.varco.registry.enablement.EnablementProvider;
import it.varco.registry.enablement.EnablementProviderFactory;
import it.varco.registry.storage.jpa.OwnTransaction;
import it.varco.registry.storage.jpa.RemovedRealmRows;

/** Makes the store in Keycloak's database and empties it of what a deleted realm leaves. */
public final class JpaEnablementProviderFactory implements EnablementProviderFactory {

    public static final String PROVIDER_ID = "jpa";

    private final Clock clock = Clock.systemUTC();

    @Override
    public EnablementProvider create(KeycloakSession session) {
        return new JpaEnablementProvider(
                session.getProvider(JpaConnectionProvider.class).getEntityManager(),
                OwnTransaction.of(session.getKeycloakSessionFactory()),
                clock);
    }

    @Override
    public void init(Config.Scope config) {
        // no settings
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(new RemovedRealmRows(EnablementEntity.class.getSimpleName()));
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
