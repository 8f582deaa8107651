package it.varco.authenticators.pin;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import it.varco.registry.attempt.PinAttempts;

import static org.assertj.core.api.Assertions.assertThat;

class PinLockoutTest {

    private static final Instant NOON = Instant.parse("2021-09-30T12:00:00Z");

    private final PinLockout lockout =
            new PinLockout(3, Duration.ofSeconds(60), Duration.ofSeconds(150), Duration.ofHours(12), false);

    @Test
    void thePinStaysOpenBelowTheLimit() {
        PinAttempts two = wrong(2);
        assertThat(two.failures()).isEqualTo(2);
        assertThat(lockout.locked(two, NOON)).isFalse();
    }

    @Test
    void theLimitLocksForTheWaitOfTheRealmAndNotASecondLonger() {
        PinAttempts three = wrong(3);
        assertThat(lockout.locked(three, NOON.plusSeconds(59))).isTrue();
        assertThat(lockout.locked(three, NOON.plusSeconds(60))).isFalse();
    }

    @Test
    void nothingIsChargedWhileLocked() {
        PinAttempts three = wrong(3);
        assertThat(lockout.charge(three, NOON.plusSeconds(30)))
                .as("a locked PIN cannot be locked for longer by going on")
                .isEqualTo(three);
    }

    @Test
    void eachFurtherWrongPinLocksLongerUpToTheLongestWait() {
        PinAttempts fourth = lockout.charge(wrong(3), NOON.plusSeconds(60));
        assertThat(fourth.lockedUntil()).isEqualTo(NOON.plusSeconds(60 + 120));
        PinAttempts fifth = lockout.charge(fourth, NOON.plusSeconds(180));
        assertThat(fifth.lockedUntil()).as("150 s is the longest wait").isEqualTo(NOON.plusSeconds(180 + 150));
        assertThat(fifth.lockouts()).isEqualTo(3);
    }

    @Test
    void oldWrongPinsAreForgotten() {
        PinAttempts later =
                lockout.charge(wrong(2), NOON.plus(Duration.ofHours(12)).plusMillis(1));
        assertThat(later.failures()).isEqualTo(1);
        assertThat(lockout.charge(wrong(2), NOON.plus(Duration.ofHours(12))).failures())
                .as("exactly at the end they still count")
                .isEqualTo(3);
    }

    @Test
    void aPermanentLockOutlivesEveryLogin() {
        PinLockout permanent =
                new PinLockout(1, Duration.ofSeconds(60), Duration.ofSeconds(150), Duration.ofHours(12), true);
        PinAttempts locked = permanent.charge(PinAttempts.NONE, NOON);
        assertThat(permanent.locked(locked, NOON.plus(Duration.ofDays(10_000)))).isTrue();
    }

    private PinAttempts wrong(int times) {
        PinAttempts attempts = PinAttempts.NONE;
        for (int count = 0; count < times; count++) {
            attempts = lockout.charge(attempts, NOON);
        }
        return attempts;
    }
}
