package it.varco.registry.pin.jpa;

import java.time.Clock;

import org.keycloak.Config;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

import it.varco.registry.pin.PinJournalProvider;
import it.varco.registry.pin.PinJournalProviderFactory;
import it.varco.registry.storage.jpa.RemovedRealmRows;

/** Makes the store in Keycloak's database and empties it of what a deleted realm leaves. */
public final class JpaPinJournalProviderFactory implements PinJournalProviderFactory {

    public static final String PROVIDER_ID = "jpa";

    private final Clock clock = Clock.systemUTC();

    @Override
    public PinJournalProvider create(KeycloakSession session) {
        return new JpaPinJournalProvider(
                session.getProvider(JpaConnectionProvider.class).getEntityManager(), clock);
    }

    @Override
    public void init(Config.Scope config) {
        // no settings
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(new RemovedRealmRows(PinEntryEntity.class.getSimpleName()));
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
