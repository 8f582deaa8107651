package it.varco.authenticators.pin;

import java.time.Instant;
import java.util.Optional;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

import org.jboss.logging.Logger;

import it.varco.registry.attempt.PinAttemptProvider;
import it.varco.registry.attempt.PinAttempts;

/** One attempt with a PIN: counts it, compares it, and does the same work when there is nothing to compare. */
final class PinCheck {

    private static final Logger logger = Logger.getLogger(PinCheck.class);

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
                Optional.ofNullable(user).filter(UserModel::isEnabled).flatMap(PinCheck::pinOf);
        if (stored.isEmpty() || !chargeUnlessLocked(user, stored.get(), now)) {
            hash.spend();
            return Optional.empty();
        }
        if (!hash.matches(typed, stored.get())) {
            return Optional.empty();
        }
        session.getProvider(PinAttemptProvider.class).clear(realm, stored.get().getId());
        return stored;
    }

    private boolean chargeUnlessLocked(UserModel user, PinCredentialModel pin, Instant now) {
        PinLockout lockout = PinLockout.of(realm);
        PinAttempts before = session.getProvider(PinAttemptProvider.class)
                .charge(realm, user.getId(), pin.getId(), attempts -> lockout.charge(attempts, now))
                .before();
        return !lockout.locked(before, now);
    }

    /** The person's live PIN; one that cannot be read counts as none, and says so in the log. */
    static Optional<PinCredentialModel> pinOf(UserModel user) {
        return user.credentialManager()
                .getStoredCredentialsByTypeStream(PinCredentialModel.TYPE)
                .findFirst()
                .flatMap(stored -> {
                    try {
                        return Optional.of(PinCredentialModel.of(stored));
                    } catch (UnreadablePinException unreadable) {
                        logger.warn(unreadable.getMessage());
                        return Optional.empty();
                    }
                });
    }
}
