package it.varco.authenticators.pin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.keycloak.common.util.Time;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.storage.UserStoragePrivateUtil;

import org.jboss.logging.Logger;

import it.varco.registry.SupersededPersonException;
import it.varco.registry.attempt.PinAttemptProvider;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.lock.jpa.PersonRowLock;

/**
 * The one PIN and the one waiting code of a person. Every change names the credentials it rests on and is refused when
 * they are gone: two windows, two offices and two nodes take turns.
 */
public final class PinStore {

    private static final Logger logger = Logger.getLogger(PinStore.class);
    private static final Set<String> TYPES = Set.of(PinCredentialModel.TYPE, PinCodeModel.TYPE);

    private final KeycloakSession session;
    private final RealmModel realm;

    public PinStore(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /** The person's live PIN; one that cannot be read counts as none, and says so in the log. */
    public Optional<PinCredentialModel> pin(UserModel user) {
        return first(user, PinCredentialModel.TYPE, PinCredentialModel::of);
    }

    /** The code that awaits activation; one that cannot be read counts as none, and says so in the log. */
    public Optional<PinCodeModel> code(UserModel user) {
        return first(user, PinCodeModel.TYPE, PinCodeModel::of);
    }

    /**
     * Stores a PIN in place of whatever PIN and code the person has.
     *
     * @param restsOn id of the PIN or code that gives the right to it
     * @return the PIN as stored
     * @throws PinChangedMeanwhileException when that one is gone
     */
    public PinCredentialModel put(UserModel user, PinCredentialModel pin, String restsOn) {
        removeAll(user, requirePresent(user, restsOn));
        return PinCredentialModel.of(user.credentialManager().createStoredCredential(dated(pin)));
    }

    /**
     * Stores a PIN for someone who has none.
     *
     * @throws PinChangedMeanwhileException when the person has a PIN
     * @throws SupersededPersonException when the person has another codice fiscale now
     */
    public PinCredentialModel putFirst(UserModel user, PinCredentialModel pin) {
        lockForNew(user);
        // The second look is for a PIN that this very transaction has stored.
        if (idOf(PinCredentialModel.TYPE, locked(user)).isPresent()
                || stored(user, PinCredentialModel.TYPE).isPresent()) {
            throw new PinChangedMeanwhileException();
        }
        return PinCredentialModel.of(user.credentialManager().createStoredCredential(dated(pin)));
    }

    /**
     * Stores a code in place of a waiting one; the live PIN stays.
     *
     * @param seen id of the waiting code the caller has seen, null when there was none
     * @throws PinChangedMeanwhileException when the waiting code is another one
     */
    public PinCodeModel putCode(UserModel user, PinCodeModel code, String seen) {
        return putCode(user, code, seen, locked(user));
    }

    /**
     * Stores the code of someone who has no PIN, in place of a waiting one.
     *
     * @param seen id of the waiting code the caller has seen, null when there was none
     * @throws PinChangedMeanwhileException when the waiting code is another one, or there is a PIN
     * @throws SupersededPersonException when the person has another codice fiscale now
     */
    public PinCodeModel putFirstCode(UserModel user, PinCodeModel code, String seen) {
        lockForNew(user);
        List<CredentialModel> present = locked(user);
        if (idOf(PinCredentialModel.TYPE, present).isPresent()) {
            throw new PinChangedMeanwhileException();
        }
        return putCode(user, code, seen, present);
    }

    /**
     * Stores a PIN that was just typed right as a hash of itself, so that nothing of the old system is needed any more; its
     * id stays. Does nothing when another window was faster.
     *
     * @param pin wrapped, as it was read
     */
    public void unwrap(UserModel user, PinCredentialModel pin, PasswordCredentialModel hashOfThePin) {
        if (locked(user).stream()
                .filter(now -> now.getId().equals(pin.getId())
                        && now.getSecretData().equals(pin.getSecretData())
                        && now.getCredentialData().equals(pin.getCredentialData()))
                .findFirst()
                .isPresent()) {
            user.credentialManager().updateStoredCredential(pin.unwrapped(hashOfThePin));
        }
    }

    /**
     * Takes PIN and code away.
     *
     * @param restsOn id of the PIN or code that the caller has seen
     * @throws PinChangedMeanwhileException when that one is gone
     */
    public void revoke(UserModel user, String restsOn) {
        removeAll(user, requirePresent(user, restsOn));
    }

    private PinCodeModel putCode(UserModel user, PinCodeModel code, String seen, List<CredentialModel> present) {
        Optional<String> waiting = idOf(PinCodeModel.TYPE, present);
        if (!waiting.equals(Optional.ofNullable(seen))) {
            throw new PinChangedMeanwhileException();
        }
        waiting.ifPresent(id -> remove(user, id));
        return PinCodeModel.of(user.credentialManager().createStoredCredential(dated(code)));
    }

    private List<CredentialModel> requirePresent(UserModel user, String credentialId) {
        List<CredentialModel> present = locked(user);
        if (present.stream().noneMatch(stored -> stored.getId().equals(credentialId))) {
            throw new PinChangedMeanwhileException();
        }
        return present;
    }

    private void lockForNew(UserModel user) {
        new PersonRowLock(session).acquireForNew(realm, CodiceFiscale.parse(user.getUsername()));
    }

    /**
     * Locks the person, then reads what is stored now. A session of its own and past Keycloak's cache: another
     * transaction commits before it invalidates the cache, and this one may have read the person before it had the lock.
     */
    private List<CredentialModel> locked(UserModel user) {
        new PersonRowLock(session).acquire(realm, CodiceFiscale.parse(user.getUsername()));
        return KeycloakModelUtils.runJobInTransactionWithResult(session.getKeycloakSessionFactory(), fresh -> {
            RealmModel sameRealm = fresh.realms().getRealm(realm.getId());
            fresh.getContext().setRealm(sameRealm);
            UserModel stored = UserStoragePrivateUtil.userLocalStorage(fresh).getUserById(sameRealm, user.getId());
            return stored == null
                    ? List.of()
                    : stored.credentialManager()
                            .getStoredCredentialsStream()
                            .filter(credential -> TYPES.contains(credential.getType()))
                            .toList();
        });
    }

    private static Optional<String> idOf(String type, List<CredentialModel> present) {
        return present.stream()
                .filter(credential -> credential.getType().equals(type))
                .map(CredentialModel::getId)
                .findFirst();
    }

    private void removeAll(UserModel user, List<CredentialModel> present) {
        present.forEach(credential -> remove(user, credential.getId()));
    }

    private void remove(UserModel user, String credentialId) {
        user.credentialManager().removeStoredCredentialById(credentialId);
        session.getProvider(PinAttemptProvider.class).clear(realm, credentialId);
    }

    private static CredentialModel dated(CredentialModel credential) {
        if (credential.getCreatedDate() == null) {
            credential.setCreatedDate(Time.currentTimeMillis());
        }
        return credential;
    }

    private static Optional<CredentialModel> stored(UserModel user, String type) {
        return user.credentialManager().getStoredCredentialsByTypeStream(type).findFirst();
    }

    private static <T> Optional<T> first(UserModel user, String type, Function<CredentialModel, T> reader) {
        return stored(user, type).flatMap(found -> {
            try {
                return Optional.of(reader.apply(found));
            } catch (UnreadablePinException unreadable) {
                logger.warn(unreadable.getMessage());
                return Optional.empty();
            }
        });
    }
}
