package it.varco.authenticators.pin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.RealmModel;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.models.UserModel;

import org.junit.jupiter.api.Test;

import it.varco.authenticators.Fake;
import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.attempt.ChargedAttempts;
import it.varco.registry.attempt.PinAttemptProvider;
import it.varco.registry.attempt.PinAttempts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PinCheckTest {

    private static final Instant NOON = Instant.parse("2021-09-30T12:00:00Z");
    private static final Pin RIGHT = new Pin("3F7A19C4");
    private static final Pin WRONG = new Pin("00000001");
    private static final int LIMIT = 3;

    private final CountingHash hash = new CountingHash();
    private final Counts counts = new Counts();
    private final PinCheck check = new PinCheck(session(), realm());

    @Test
    void theRightPinIsFoundAndItsCountCleared() {
        UserModel anna = person(true, storedPin());
        check.attempt(anna, WRONG, NOON);

        assertThat(check.attempt(anna, RIGHT, NOON))
                .map(PinCredentialModel::kind)
                .contains(PinKind.DISPOSITIVO);
        assertThat(counts.states).as("a right PIN forgets the wrong ones").isEmpty();
    }

    @Test
    void everyAnswerCostsExactlyOneHash() {
        CredentialModel pin = storedPin();
        assertThat(hashesOf(null, RIGHT)).as("unknown person").isOne();
        assertThat(hashesOf(person(true), RIGHT)).as("no PIN").isOne();
        assertThat(hashesOf(person(false, pin), RIGHT)).as("disabled").isOne();
        assertThat(hashesOf(person(true, unreadable()), RIGHT))
                .as("unreadable PIN")
                .isOne();
        assertThat(hashesOf(person(true, unknownAlgorithm()), RIGHT))
                .as("PIN hashed with an algorithm that is gone")
                .isOne();
        UserModel anna = person(true, pin);
        for (int count = 0; count < LIMIT; count++) {
            assertThat(hashesOf(anna, WRONG)).as("wrong PIN").isOne();
        }
        assertThat(hashesOf(anna, WRONG)).as("locked, wrong PIN").isOne();
        assertThat(hashesOf(anna, RIGHT)).as("locked, right PIN").isOne();
        assertThat(hashesOf(person(true, named(storedPin(), "other")), RIGHT))
                .as("right PIN")
                .isOne();
    }

    @Test
    void theRightPinDoesNotHelpWhileLockedAndDoesAfter() {
        UserModel anna = person(true, storedPin());
        for (int count = 0; count < LIMIT; count++) {
            check.attempt(anna, WRONG, NOON);
        }
        assertThat(check.attempt(anna, RIGHT, NOON.plusSeconds(59))).isEmpty();
        assertThat(check.attempt(anna, RIGHT, NOON.plusSeconds(60))).isPresent();
    }

    @Test
    void peopleWithoutALivePinAreNeverCounted() {
        check.attempt(null, WRONG, NOON);
        check.attempt(person(true), WRONG, NOON);
        check.attempt(person(false, storedPin()), WRONG, NOON);
        check.attempt(person(true, unreadable()), WRONG, NOON);
        assertThat(counts.states).isEmpty();
    }

    @Test
    void anAttemptThatCannotBeCountedIsNotLookedAt() {
        counts.away = true;
        assertThatThrownBy(() -> check.attempt(person(true, storedPin()), RIGHT, NOON))
                .isInstanceOf(RegistryUnavailableException.class);
        assertThat(hash.hashes()).as("hash of the stored PIN only").isOne();
    }

    @Test
    void codeIsRightOnlyWholeAndInItsOrder() {
        PinCode right = new PinCode(RIGHT, WRONG);
        UserModel anna = person(true, storedCode(right));
        assertThat(check.attempt(anna, new PinCode(WRONG, RIGHT), NOON))
                .as("halves swapped")
                .isEmpty();
        assertThat(check.attempt(anna, RIGHT, NOON)).as("one half as a PIN").isEmpty();
        assertThat(counts.states.get("code"))
                .as("the wrong code is counted on the code, the PIN nobody has is not")
                .isEqualTo(new PinAttempts(1, 0, NOON, null));
        assertThat(check.attempt(anna, right, NOON)).map(PinCodeModel::kind).contains(PinKind.ORDINARIO);
        assertThat(counts.states).isEmpty();
    }

    @Test
    void everyAnswerToACodeCostsExactlyOneHash() {
        PinCode right = new PinCode(RIGHT, WRONG);
        PinCode swapped = new PinCode(WRONG, RIGHT);
        CredentialModel code = storedCode(right);
        assertThat(hashesOf(null, right)).as("unknown person").isOne();
        assertThat(hashesOf(person(true, storedPin()), right))
                .as("a PIN, no code")
                .isOne();
        assertThat(hashesOf(person(false, code), right)).as("disabled").isOne();
        UserModel anna = person(true, code);
        for (int count = 0; count < LIMIT; count++) {
            assertThat(hashesOf(anna, swapped)).as("wrong code").isOne();
        }
        assertThat(hashesOf(anna, right)).as("locked, right code").isOne();
        assertThat(check.attempt(anna, right, NOON)).as("locked").isEmpty();
    }

    @Test
    void wrongTypingsOfAShownPinAreCountedOnWhatItReplaces() {
        PinCredentialModel shown =
                PinCredentialModel.create(hash.encodedCredential(RIGHT.value(), 1), PinKind.ORDINARIO, null);
        UserModel anna = person(true, storedCode(new PinCode(RIGHT, WRONG)));
        assertThat(check.attempt(anna, WRONG, shown, "code", NOON)).isFalse();
        assertThat(counts.states).containsOnlyKeys("code");
        assertThat(check.attempt(anna, RIGHT, shown, "code", NOON)).isTrue();
        assertThat(counts.states).isEmpty();
        for (int count = 0; count < LIMIT; count++) {
            check.attempt(anna, WRONG, shown, "code", NOON);
        }
        assertThat(check.attempt(anna, RIGHT, shown, "code", NOON)).as("locked").isFalse();
        assertThat(check.attempt(person(false), RIGHT, shown, "other", NOON))
                .as("disabled meanwhile")
                .isFalse();
    }

    private int hashesOf(UserModel user, PinCode typed) {
        int before = hash.hashes();
        check.attempt(user, typed, NOON);
        return hash.hashes() - before;
    }

    private CredentialModel storedCode(PinCode code) {
        PinCodeModel stored = PinCodeModel.create(
                hash.encodedCredential(code.joined(), 1), PinKind.ORDINARIO, LocalDate.of(2027, 1, 31));
        return named(stored, "code");
    }

    private int hashesOf(UserModel user, Pin typed) {
        int before = hash.hashes();
        check.attempt(user, typed, NOON);
        return hash.hashes() - before;
    }

    private CredentialModel storedPin() {
        PinCredentialModel pin =
                PinCredentialModel.create(hash.encodedCredential(RIGHT.value(), 1), PinKind.DISPOSITIVO, null);
        return named(pin, "pin");
    }

    private static CredentialModel named(CredentialModel credential, String id) {
        credential.setId(id);
        return credential;
    }

    private CredentialModel unreadable() {
        CredentialModel broken = storedPin();
        broken.setCredentialData("{\"algorithm\":");
        return broken;
    }

    private CredentialModel unknownAlgorithm() {
        CredentialModel old = named(storedPin(), "old");
        old.setCredentialData(old.getCredentialData().replace(CountingHash.ALGORITHM, "gone"));
        return old;
    }

    private static UserModel person(boolean enabled, CredentialModel... credentials) {
        SubjectCredentialManager manager = Fake.of(SubjectCredentialManager.class, new Object() {
            Stream<CredentialModel> getStoredCredentialsByTypeStream(String type) {
                return Stream.of(credentials).filter(each -> each.getType().equals(type));
            }
        });
        return Fake.of(UserModel.class, new Object() {
            boolean isEnabled() {
                return enabled;
            }

            String getId() {
                return "user-id";
            }

            SubjectCredentialManager credentialManager() {
                return manager;
            }
        });
    }

    private KeycloakSession session() {
        return Fake.of(KeycloakSession.class, new Object() {
            Object getProvider(Class<?> type) {
                return type == PasswordHashProvider.class ? hash : counts;
            }

            Object getProvider(Class<?> type, String id) {
                return type == PasswordHashProvider.class && id.equals(CountingHash.ALGORITHM) ? hash : null;
            }
        });
    }

    private static RealmModel realm() {
        return Fake.of(RealmModel.class, new Object() {
            PasswordPolicy getPasswordPolicy() {
                return null;
            }

            int getFailureFactor() {
                return LIMIT;
            }

            int getWaitIncrementSeconds() {
                return 60;
            }

            int getMaxFailureWaitSeconds() {
                return 900;
            }

            int getMaxDeltaTimeSeconds() {
                return 43_200;
            }

            boolean isPermanentLockout() {
                return false;
            }
        });
    }

    private static final class Counts implements PinAttemptProvider {

        private final Map<String, PinAttempts> states = new HashMap<>();
        private boolean away;

        @Override
        public ChargedAttempts charge(
                RealmModel realm, String userId, String credentialId, UnaryOperator<PinAttempts> next) {
            if (away) {
                throw new RegistryUnavailableException("away", null);
            }
            PinAttempts before = states.getOrDefault(credentialId, PinAttempts.NONE);
            PinAttempts after = next.apply(before);
            states.put(credentialId, after);
            return new ChargedAttempts(before, after);
        }

        @Override
        public Optional<PinAttempts> of(RealmModel realm, String credentialId) {
            return Optional.ofNullable(states.get(credentialId));
        }

        @Override
        public void clear(RealmModel realm, String credentialId) {
            states.remove(credentialId);
        }
    }
}
