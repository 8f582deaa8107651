package it.varco.registry.storage.jpa;

import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.ModelException;
import org.keycloak.models.utils.KeycloakModelUtils;

import it.varco.registry.RegistryUnavailableException;

/**
 * Work on the store in a short transaction of its own, so that a failure leaves the caller's transaction usable: the
 * caller can still answer, write its event and keep its session (docs/decisions/0011).
 */
@FunctionalInterface
public interface OwnTransaction {

    /**
     * Runs the work and commits.
     *
     * @throws RegistryUnavailableException when the store does not answer
     */
    <T> T call(Function<EntityManager, T> work);

    /** On Keycloak's own database. */
    static OwnTransaction of(KeycloakSessionFactory factory) {
        return new OwnTransaction() {
            @Override
            public <T> T call(Function<EntityManager, T> work) {
                try {
                    return KeycloakModelUtils.runJobInTransactionWithResult(
                            factory,
                            session -> work.apply(session.getProvider(JpaConnectionProvider.class)
                                    .getEntityManager()));
                } catch (PersistenceException | ModelException failure) {
                    throw new RegistryUnavailableException("The registry's database did not answer", failure);
                }
            }
        };
    }
}
