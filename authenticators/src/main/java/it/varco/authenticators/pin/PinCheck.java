package it.varco.authenticators.pin;

import java.time.Instant;
import java.util.Optional;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

import it.varco.registry.attempt.PinAttemptProvider;
import it.varco.registry.attempt.PinAttempts;

/** One attempt with a PIN: counts it, compares it, and does the same work when there is nothing to compare. */
final class PinCheck {

    private final KeycloakSession session;
    private final RealmModel realm;

    PinCheck(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /**
     * @param user null when nobody has that codice fiscale
     * @param now when the attempt was made
     * @return the PIN when it was right and not locked; empty for an unknown or disabled person, no PIN, a locked PIN
     *     and a wrong one alike
     */
    Optional<PinCredentialModel> attempt(UserModel user, Pin typed, Instant now) {
        PinHash hash = new PinHash(session, realm);
        Optional<PinCredentialModel> stored =
                Optional.ofNullable(user).filter(UserModel::isEnabled).flatMap(new PinStore(session, realm)::pin);
        if (stored.isEmpty() || !chargeUnlessLocked(user, stored.get(), now)) {
            hash.spend();
            return Optional.empty();
        }
        if (!hash.matches(typed, stored.get())) {
            return Optional.empty();
        }
        session.getProvider(PinAttemptProvider.class).clear(realm, stored.get().getId());
        if (stored.get().legacy().isPresent()) {
            // one hash more, which tells nothing to someone who has just got the PIN right
            new PinStore(session, realm).unwrap(user, stored.get(), hash.of(typed));
        }
        return stored;
    }

    private boolean chargeUnlessLocked(UserModel user, PinCredentialModel pin, Instant now) {
        PinLockout lockout = PinLockout.of(realm);
        PinAttempts before = session.getProvider(PinAttemptProvider.class)
                .charge(realm, user.getId(), pin.getId(), attempts -> lockout.charge(attempts, now))
                .before();
        return !lockout.locked(before, now);
    }
}
