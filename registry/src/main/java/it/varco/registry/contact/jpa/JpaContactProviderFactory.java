package it.varco.registry.contact.jpa;

import java.time.Clock;

import org.keycloak.Config;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

import it.varco.registry.contact.ContactProvider;
import it.varco.registry.contact.ContactProviderFactory;
import it.varco.registry.storage.jpa.RemovedRealmRows;

/** Makes the store in Keycloak's database and empties it of what a deleted realm leaves. */
public final class JpaContactProviderFactory implements ContactProviderFactory {

    public static final String PROVIDER_ID = "jpa";

    private final Clock clock = Clock.systemUTC();

    @Override
    public ContactProvider create(KeycloakSession session) {
        return new JpaContactProvider(
                session.getProvider(JpaConnectionProvider.class).getEntityManager(), clock);
    }

    @Override
    public void init(Config.Scope config) {
        // no settings
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(new RemovedRealmRows(ContactEntity.class.getSimpleName()));
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
