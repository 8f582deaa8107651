package it.varco.authenticators.pin.office;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.keycloak.models.RealmModel;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.authenticators.Fake;
import it.varco.authenticators.pin.PinKind;
import it.varco.registry.InvalidEntryException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DeliveryChoiceTest {

    private static final List<String> ADDRESS = List.of("Hauptstraße 1", "10115 Berlin");

    @Test
    void whoWasSeenAtTheCounterGetsAPinDispositivo() {
        assertThat(DeliveryChoice.of("counter", null, null, null).kind()).isEqualTo(PinKind.DISPOSITIVO);
        assertThat(DeliveryChoice.of("two-channels", null, "a@example.org", ADDRESS)
                        .kind())
                .isEqualTo(PinKind.ORDINARIO);
    }

    @Test
    void theCounterNeedsNoAddress() {
        refused("delivery", () -> DeliveryChoice.of("counter", null, "a@example.org", null));
        refused("delivery", () -> DeliveryChoice.of("counter", null, null, ADDRESS));
    }

    @Test
    void aLetterNeedsLinesThatFitTheWindow() {
        refused("postalAddress", () -> choice((String[]) null));
        refused("postalAddress", () -> choice());
        refused("postalAddress", () -> choice("1", "2", "3", "4", "5", "6"));
        refused("postalAddress", () -> choice("x".repeat(61)));
        refused("postalAddress", () -> choice("a\nb"));
        refused("postalAddress", () -> choice((String) null));
        assertThat(choice("1", "2", "3", "4", "5").postalAddress()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nobody", "a@b", "a@example.org\r\nBcc: b@example.org", "a b@example.org", "@example.org"})
    void whatIsNoAddressIsRefused(String email) {
        refused("email", () -> DeliveryChoice.of("two-channels", null, email, ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "IT", "es", "it-IT", "x"})
    void onlyTheFiveLanguagesAreKnown(String language) {
        refused("language", () -> DeliveryChoice.of("counter", language, null, null));
    }

    @Test
    void theLanguageIsOneOfTheRealms() {
        RealmModel realm = realm(true, "it", "it", "de");
        assertThat(counter("de").language(realm)).isEqualTo(Locale.GERMAN);
        assertThat(counter(null).language(realm)).isEqualTo(Locale.ITALIAN);
        refused("language", () -> counter("fr").language(realm));
        assertThat(counter("de").language(realm(false, "it")))
                .as("Keycloak writes English in a realm without languages")
                .isEqualTo(Locale.ENGLISH);
    }

    private static DeliveryChoice counter(String language) {
        return DeliveryChoice.of("counter", language, null, null);
    }

    private static DeliveryChoice choice(String... lines) {
        List<String> written = lines == null
                ? null
                : lines.length == 1 && lines[0] == null ? Collections.singletonList(null) : Arrays.asList(lines);
        return DeliveryChoice.of("two-channels", null, null, written);
    }

    private static void refused(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidEntryException.class,
                        invalid -> assertThat(invalid.field()).isEqualTo(field));
    }

    private static RealmModel realm(boolean languages, String usual, String... supported) {
        return Fake.of(RealmModel.class, new Object() {
            boolean isInternationalizationEnabled() {
                return languages;
            }

            String getDefaultLocale() {
                return usual;
            }

            Stream<String> getSupportedLocalesStream() {
                return Stream.of(supported);
            }
        });
    }
}
