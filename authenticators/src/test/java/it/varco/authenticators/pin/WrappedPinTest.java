package it.varco.authenticators.pin;

import java.time.LocalDate;

import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.RealmModel;

import org.junit.jupiter.api.Test;

import it.varco.authenticators.Fake;
import it.varco.authenticators.pin.legacy.LegacyHash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WrappedPinTest {

    private static final Pin RIGHT = new Pin("3F7A19C4");
    private static final Pin WRONG = new Pin("3F7A19C5");
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 1, 31);
    private static final LegacyHash LEGACY =
            LegacyHash.of("sha1-salt-first", "2fcdb98c6050dee5771dbf14a3ff2cae34ed83d8", "x7Gh");

    private final CountingHash hash = new CountingHash();
    private final PinHash pins = new PinHash(session(), realm());
    private final PinCredentialModel stored = PinCredentialModel.of(
            PinCredentialModel.wrapped(pins.of(LEGACY), LEGACY.scheme(), PinKind.ORDINARIO, LAST_DAY));

    @Test
    void theRightPinMatchesWithOneHashAsEveryOtherDoes() {
        int before = hash.hashes();
        assertThat(pins.matches(RIGHT, stored)).isTrue();
        assertThat(hash.hashes() - before).isOne();
        assertThat(pins.matches(WRONG, stored)).isFalse();
        assertThat(hash.hashes() - before).isEqualTo(2);
    }

    @Test
    void theOldDigestIsNotStored() {
        assertThat(stored.getSecretData() + stored.getCredentialData())
                .as("whoever reads the table must not get what falls in minutes")
                .doesNotContain("2fcdb98c");
        assertThat(stored.getCredentialData()).contains("sha1-salt-first", "legacy");
    }

    @Test
    void conversionAndNewLastDayKeepTheWrapper() {
        PinCredentialModel converted = PinCredentialModel.of(stored.as(PinKind.DISPOSITIVO, LAST_DAY.plusYears(1)));
        assertThat(pins.matches(RIGHT, converted)).isTrue();
        assertThat(converted.kind()).isEqualTo(PinKind.DISPOSITIVO);
        assertThat(converted.expires()).isEqualTo(LAST_DAY.plusYears(1));
    }

    @Test
    void unwrappedItIsAPinLikeAnyOther() {
        stored.setId("pin");
        PinCredentialModel plain = PinCredentialModel.of(stored.unwrapped(pins.of(RIGHT)));
        assertThat(plain.getId()).as("its history goes on").isEqualTo("pin");
        assertThat(plain.legacy()).isEmpty();
        assertThat(plain.getCredentialData()).doesNotContain("legacy");
        assertThat(pins.matches(RIGHT, plain)).isTrue();
        assertThat(plain.kind()).isEqualTo(PinKind.ORDINARIO);
        assertThat(plain.expires()).isEqualTo(LAST_DAY);
    }

    @Test
    void aWrapperThatCannotBeReadIsNoPin() {
        stored.setCredentialData(stored.getCredentialData().replace("sha1-salt-first", "crc32"));
        assertThatThrownBy(() -> PinCredentialModel.of(stored)).isInstanceOf(UnreadablePinException.class);
    }

    private KeycloakSession session() {
        return Fake.of(KeycloakSession.class, new Object() {
            Object getProvider(Class<?> type) {
                return hash;
            }

            Object getProvider(Class<?> type, String id) {
                return type == PasswordHashProvider.class ? hash : null;
            }
        });
    }

    private static RealmModel realm() {
        return Fake.of(RealmModel.class, new Object() {
            PasswordPolicy getPasswordPolicy() {
                return null;
            }
        });
    }
}
