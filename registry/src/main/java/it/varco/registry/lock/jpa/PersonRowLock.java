package it.varco.registry.lock.jpa;

import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

import it.varco.registry.SupersededPersonException;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.storage.jpa.RegistryRows;
import it.varco.registry.storage.jpa.SupersededCodes;

/**
 * Lets one transaction at a time, of all nodes, change something of a person that no unique constraint protects, such as
 * which PIN is the live one.
 */
public final class PersonRowLock {

    private final KeycloakSession session;

    /**
     * @param session in the transaction that is to hold the lock; what it reads of the person before it has the lock may
     *     be out of date afterwards
     */
    public PersonRowLock(KeycloakSession session) {
        this.session = session;
    }

    /** Waits until no other transaction holds it; the database gives it back when the transaction ends. */
    public void acquire(RealmModel realm, CodiceFiscale person) {
        RegistryRows.lockPerson(
                session.getProvider(JpaConnectionProvider.class).getEntityManager(), realm.getId(), person);
    }

    /**
     * The same for somebody who is to get something new.
     *
     * @throws SupersededPersonException when the person has another codice fiscale now
     */
    public void acquireForNew(RealmModel realm, CodiceFiscale person) {
        acquire(realm, person);
        new SupersededCodes(session.getProvider(JpaConnectionProvider.class).getEntityManager())
                .requireCurrent(realm.getId(), person);
    }
}
