package it.varco.registry.attempt.jpa;

import org.keycloak.Config;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderEvent;

import it.varco.registry.attempt.PinAttemptProvider;
import it.varco.registry.attempt.PinAttemptProviderFactory;
import it.varco.registry.storage.jpa.OwnTransaction;
import it.varco.registry.storage.jpa.RemovedRealmRows;

/** Makes the store in Keycloak's database and empties it of what deleted realms and users leave. */
public final class JpaPinAttemptProviderFactory implements PinAttemptProviderFactory {

    public static final String PROVIDER_ID = "jpa";

    @Override
    public PinAttemptProvider create(KeycloakSession session) {
        return new JpaPinAttemptProvider(OwnTransaction.of(session.getKeycloakSessionFactory()));
    }

    @Override
    public void init(Config.Scope config) {
        // no settings
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(new RemovedRealmRows(PinAttemptEntity.class.getSimpleName()));
        factory.register(JpaPinAttemptProviderFactory::forgetRemovedUser);
    }

    @Override
    public void close() {
        // nothing held
    }

    @Override
    public String getId() {
        return PROVIDER_ID;
    }

    private static void forgetRemovedUser(ProviderEvent event) {
        if (event instanceof UserModel.UserRemovedEvent removed) {
            removed.getKeycloakSession()
                    .getProvider(JpaConnectionProvider.class)
                    .getEntityManager()
                    .createQuery("delete from PinAttemptEntity a where a.realmId = :realm and a.userId = :user")
                    .setParameter("realm", removed.getRealm().getId())
                    .setParameter("user", removed.getUser().getId())
                    .executeUpdate();
        }
    }
}
