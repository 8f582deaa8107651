package it.varco.registry.profile.jpa;

import org.keycloak.Config;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

import it.varco.registry.profile.ProfileProvider;
import it.varco.registry.profile.ProfileProviderFactory;
import it.varco.registry.storage.jpa.RemovedRealmRows;

/** Makes the store in Keycloak's database and empties it of what a deleted realm leaves. */
public final class JpaProfileProviderFactory implements ProfileProviderFactory {

    public static final String PROVIDER_ID = "jpa";

    @Override
    public ProfileProvider create(KeycloakSession session) {
        return new JpaProfileProvider(
                session.getProvider(JpaConnectionProvider.class).getEntityManager());
    }

    @Override
    public void init(Config.Scope config) {
        // no settings
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(new RemovedRealmRows(ProfileEntity.class.getSimpleName()));
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
