package it.varco.authenticators.pin;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.attempt.PinAttemptProvider;
import it.varco.registry.attempt.PinAttempts;

/** One attempt with a PIN or a code: counts it, compares it, and does the same work when there is nothing to compare. */
public final class PinCheck {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final PinStore store;
    private final PinHash hash;

    public PinCheck(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
        this.store = new PinStore(session, realm);
        this.hash = new PinHash(session, realm);
    }

    /**
     * @param user null when nobody has that codice fiscale
     * @param now when the attempt was made
     * @return the PIN when it was right and not locked; empty for an unknown or disabled person, no PIN, a locked PIN
     *     and a wrong one alike
     * @throws RegistryUnavailableException when the attempt cannot be counted
     */
    public Optional<PinCredentialModel> attempt(UserModel user, Pin typed, Instant now) {
        Optional<PinCredentialModel> right =
                attempt(user, known(user).flatMap(store::pin), pin -> hash.matches(typed, pin), now);
        // one hash more, which tells nothing to someone who has just got the PIN right
        right.filter(pin -> pin.legacy().isPresent()).ifPresent(pin -> store.unwrap(user, pin, hash.of(typed)));
        return right;
    }

    /** The same for the code that awaits activation, whose attempts are counted on the code. */
    public Optional<PinCodeModel> attempt(UserModel user, PinCode typed, Instant now) {
        return attempt(user, known(user).flatMap(store::code), code -> hash.matches(typed, code), now);
    }

    /**
     * Whether that is the PIN the person was shown and nobody has yet. Attempts are counted on what it will replace.
     *
     * @param shown not stored
     * @param replaced id of the PIN or code that it rests on
     */
    public boolean attempt(UserModel user, Pin typed, PinCredentialModel shown, String replaced, Instant now) {
        return attempt(user, known(user).map(someone -> named(shown, replaced)), pin -> hash.matches(typed, pin), now)
                .isPresent();
    }

    private <T extends CredentialModel> Optional<T> attempt(
            UserModel user, Optional<T> stored, Predicate<T> matches, Instant now) {
        if (stored.isEmpty() || !chargeUnlessLocked(user, stored.get().getId(), now)) {
            hash.spend();
            return Optional.empty();
        }
        if (!matches.test(stored.get())) {
            return Optional.empty();
        }
        session.getProvider(PinAttemptProvider.class).clear(realm, stored.get().getId());
        return stored;
    }

    private static Optional<UserModel> known(UserModel user) {
        return Optional.ofNullable(user).filter(UserModel::isEnabled);
    }

    private static PinCredentialModel named(PinCredentialModel shown, String replaced) {
        PinCredentialModel pin = PinCredentialModel.create(shown.hash(), shown.kind(), shown.expires());
        pin.setId(replaced);
        return pin;
    }

    private boolean chargeUnlessLocked(UserModel user, String credentialId, Instant now) {
        PinLockout lockout = PinLockout.of(realm);
        PinAttempts before = session.getProvider(PinAttemptProvider.class)
                .charge(realm, user.getId(), credentialId, attempts -> lockout.charge(attempts, now))
                .before();
        return !lockout.locked(before, now);
    }
}
