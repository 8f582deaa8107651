package it.varco.authenticators.pin.imports;

import java.time.LocalDate;

import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.utils.KeycloakModelUtils;

import it.varco.authenticators.pin.PinChangedMeanwhileException;
import it.varco.authenticators.pin.PinCredentialModel;
import it.varco.authenticators.pin.PinStore;
import it.varco.registry.SupersededPersonException;
import it.varco.registry.lock.jpa.PersonRowLock;
import it.varco.registry.pin.NewPinEntry;
import it.varco.registry.pin.PinJournalProvider;
import it.varco.registry.pin.PinOperation;

/**
 * Stores one line's PIN, with its person where there is none yet, in a transaction of its own: what was answered stays, and
 * a line that fails takes no other with it.
 *
 * @param name of the import
 * @param administrator who imports
 */
record PinWriter(KeycloakSessionFactory sessions, String realmId, String name, String administrator) {

    private static final String BIRTH_DATE = "birthdate";

    /**
     * @param wrapped hash of the line's digest; made before, so that the person is not locked while hashing
     * @return false when the person has a PIN by now
     * @throws SupersededPersonException when the person has another codice fiscale by now
     */
    boolean store(ImportedPin pin, LocalDate lastDay, PasswordCredentialModel wrapped) {
        try {
            KeycloakModelUtils.runJobInTransaction(sessions, session -> store(session, pin, lastDay, wrapped));
            return true;
        } catch (PinChangedMeanwhileException | ModelDuplicateException faster) {
            return false;
        }
    }

    private void store(KeycloakSession session, ImportedPin pin, LocalDate lastDay, PasswordCredentialModel wrapped) {
        RealmModel realm = session.realms().getRealm(realmId);
        session.getContext().setRealm(realm);
        new PersonRowLock(session).acquire(realm, pin.person());
        PinCredentialModel credential =
                PinCredentialModel.wrapped(wrapped, pin.hash().scheme(), pin.kind(), lastDay);
        credential.setCreatedDate(Time.currentTimeMillis());
        PinCredentialModel stored = new PinStore(session, realm).putFirst(user(session, realm, pin), credential);
        session.getProvider(PinJournalProvider.class)
                .add(
                        realm,
                        new NewPinEntry(
                                pin.person(),
                                PinOperation.IMPORTED,
                                pin.kind().id(),
                                stored.getId(),
                                administrator,
                                null,
                                name));
    }

    private static UserModel user(KeycloakSession session, RealmModel realm, ImportedPin pin) {
        UserModel known = session.users().getUserByUsername(realm, pin.person().username());
        if (known != null) {
            return known;
        }
        UserModel user = session.users().addUser(realm, pin.person().username());
        user.setEnabled(true);
        user.setFirstName(pin.givenName());
        user.setLastName(pin.familyName());
        if (pin.birthDate() != null) {
            user.setSingleAttribute(BIRTH_DATE, pin.birthDate().toString());
        }
        return user;
    }
}
