package it.varco.authenticators.pin;

import java.time.Duration;
import java.time.Instant;

import org.keycloak.models.RealmModel;

import it.varco.registry.attempt.PinAttempts;

/**
 * When a PIN is locked after wrong attempts: the realm's brute-force settings, applied to the one PIN and not to the
 * Keycloak user. A codice fiscale can be computed from public data, so a lock on the user would let anyone shut a person
 * out of SPID, CIE and CNS as well.
 *
 * <p>The settings count even while the realm's own protection is switched off: eight characters need it always.
 *
 * @param limit wrong attempts after which the PIN is locked
 * @param waitIncrement length of the first lock; each further wrong attempt adds as much
 * @param longestWait no lock is longer
 * @param forgetAfter a wrong attempt this old no longer counts
 * @param permanent whether the lock stays until an office lifts it
 */
record PinLockout(int limit, Duration waitIncrement, Duration longestWait, Duration forgetAfter, boolean permanent) {

    static PinLockout of(RealmModel realm) {
        return new PinLockout(
                Math.max(1, realm.getFailureFactor()),
                Duration.ofSeconds(Math.max(1, realm.getWaitIncrementSeconds())),
                Duration.ofSeconds(Math.max(1, realm.getMaxFailureWaitSeconds())),
                Duration.ofSeconds(Math.max(1, realm.getMaxDeltaTimeSeconds())),
                realm.isPermanentLockout());
    }

    /** Whether no attempt is looked at now, the right PIN included. */
    boolean locked(PinAttempts attempts, Instant now) {
        return attempts.lockedUntil() != null && now.isBefore(attempts.lockedUntil());
    }

    /**
     * The state after one more attempt. It is charged before the PIN is compared and cleared when the PIN was right, so
     * that parallel guesses cannot all find the same count.
     */
    PinAttempts charge(PinAttempts before, Instant now) {
        if (locked(before, now)) {
            return before;
        }
        boolean forgotten =
                before.lastFailure() != null && now.isAfter(before.lastFailure().plus(forgetAfter));
        int failures = (forgotten ? 0 : before.failures()) + 1;
        boolean locks = failures >= limit;
        return new PinAttempts(
                failures, before.lockouts() + (locks ? 1 : 0), now, locks ? now.plus(wait(failures)) : null);
    }

    private Duration wait(int failures) {
        if (permanent) {
            return Duration.ofDays(36_500);
        }
        Duration wait = waitIncrement.multipliedBy((long) failures - limit + 1);
        return wait.compareTo(longestWait) > 0 ? longestWait : wait;
    }
}
