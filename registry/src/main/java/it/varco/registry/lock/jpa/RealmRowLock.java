package it.varco.registry.lock.jpa;

import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/**
 * Lets one transaction at a time, of all nodes, change what Keycloak itself does not protect against lost updates, such
 * as a realm's components: a lock on the realm's row that the database gives back when the transaction ends.
 */
public final class RealmRowLock {

    private final KeycloakSession session;

    /**
     * @param session in the transaction that is to hold the lock and in which nothing of the realm has been read yet
     */
    public RealmRowLock(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Waits until no other transaction holds it.
     *
     * @return false when there is no such realm
     */
    public boolean acquire(String realmId) {
        return !session.getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .createNativeQuery("select ID from {h-schema}REALM where ID = :id for update", String.class)
                .setParameter("id", realmId)
                .getResultList()
                .isEmpty();
    }
}
