package it.varco.registry.attempt.jpa;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import it.varco.registry.attempt.PinAttempts;

/** Row of {@code VARCO_PIN_ATTEMPT}; times are milliseconds since 1970, so that no database shifts them by a zone. */
@Entity
@Table(name = "VARCO_PIN_ATTEMPT")
class PinAttemptEntity {

    @Id
    @Column(name = "CREDENTIAL_ID", length = 36)
    private String credentialId;

    @Column(name = "REALM_ID", length = 36, nullable = false, updatable = false)
    private String realmId;

    @Column(name = "USER_ID", nullable = false, updatable = false)
    private String userId;

    @Column(name = "FAILURES", nullable = false)
    private int failures;

    @Column(name = "LOCKOUTS", nullable = false)
    private int lockouts;

    @Column(name = "LAST_FAILURE")
    private Long lastFailure;

    @Column(name = "LOCKED_UNTIL")
    private Long lockedUntil;

    /** Called by Hibernate. */
    PinAttemptEntity() {}

    PinAttemptEntity(String credentialId, String realmId, String userId) {
        this.credentialId = credentialId;
        this.realmId = realmId;
        this.userId = userId;
    }

    PinAttempts attempts() {
        return new PinAttempts(failures, lockouts, instant(lastFailure), instant(lockedUntil));
    }

    void attempts(PinAttempts newState) {
        this.failures = newState.failures();
        this.lockouts = newState.lockouts();
        this.lastFailure = millis(newState.lastFailure());
        this.lockedUntil = millis(newState.lockedUntil());
    }

    private static Instant instant(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    private static Long millis(Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }
}
