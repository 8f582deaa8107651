package it.varco.registry.attempt.jpa;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.keycloak.models.RealmModel;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import it.varco.registry.attempt.ChargedAttempts;
import it.varco.registry.attempt.PinAttemptProvider;
import it.varco.registry.attempt.PinAttempts;
import it.varco.registry.storage.jpa.RegistryDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class JpaPinAttemptProviderTest {

    private static final Instant AT = Instant.parse("2021-09-30T10:15:30.123Z");

    private static RegistryDatabase database;

    private final RealmModel realm = RegistryDatabase.realm();
    private final String credential = UUID.randomUUID().toString();
    private final PinAttemptProvider attempts = new JpaPinAttemptProvider(database);

    @BeforeAll
    static void open() {
        database = new RegistryDatabase();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void theFirstChargeStartsFromNothingAndTheNextOneFromTheFirst() {
        PinAttempts locked = new PinAttempts(3, 1, AT, AT.plusSeconds(60));

        assertThat(attempts.charge(realm, "user", credential, before -> locked))
                .isEqualTo(new ChargedAttempts(PinAttempts.NONE, locked));
        assertThat(attempts.charge(realm, "user", credential, before -> before))
                .isEqualTo(new ChargedAttempts(locked, locked));
    }

    @Test
    void credentialsAreCountedApart() {
        failOnce(credential);

        assertThat(failOnce(UUID.randomUUID().toString()).before()).isEqualTo(PinAttempts.NONE);
    }

    @Test
    void clearingForgetsThatCredentialOnly() {
        String other = UUID.randomUUID().toString();
        failOnce(credential);
        failOnce(other);

        attempts.clear(realm, credential);
        attempts.clear(realm, "never charged");

        assertThat(failOnce(credential).before()).isEqualTo(PinAttempts.NONE);
        assertThat(failOnce(other).before().failures()).isEqualTo(1);
    }

    @Test
    void aRealmCannotClearTheCountOfAnother() {
        failOnce(credential);

        attempts.clear(RegistryDatabase.realm(), credential);

        assertThat(failOnce(credential).before().failures()).isEqualTo(1);
    }

    @Test
    void guessesSentInParallelAreAllCountedAndNoTwoSeeTheSameState() throws Exception {
        int guesses = 24;
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            Callable<ChargedAttempts> guess = () -> failOnce(credential);
            List<Future<ChargedAttempts>> charged = pool.invokeAll(Collections.nCopies(guesses, guess));
            int[] seen = new int[guesses];
            for (Future<ChargedAttempts> one : charged) {
                seen[one.get().before().failures()]++;
            }
            assertThat(seen).containsOnly(1);
        } finally {
            pool.shutdownNow();
        }
        assertThat(failOnce(credential).before().failures()).isEqualTo(guesses);
    }

    private ChargedAttempts failOnce(String credentialId) {
        return attempts.charge(
                realm,
                "user",
                credentialId,
                before -> new PinAttempts(before.failures() + 1, before.lockouts(), AT, before.lockedUntil()));
    }
}
