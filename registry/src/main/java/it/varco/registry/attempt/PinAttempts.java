package it.varco.registry.attempt;

import java.time.Instant;

/**
 * What is remembered of wrong PINs on one credential; the rule that counts and locks is not here.
 *
 * @param failures wrong PINs since the last right one or the last lock
 * @param lockouts how often it was locked since the last right one
 * @param lastFailure when the last wrong PIN came, to the millisecond; null when none did
 * @param lockedUntil until when no PIN is accepted, to the millisecond; null when it was never locked
 */
public record PinAttempts(int failures, int lockouts, Instant lastFailure, Instant lockedUntil) {

    /** Of a credential that never saw a wrong PIN. */
    public static final PinAttempts NONE = new PinAttempts(0, 0, null, null);

    public PinAttempts {
        if (failures < 0 || lockouts < 0) {
            throw new IllegalArgumentException("Wrong PINs and locks are counted from 0");
        }
    }
}
