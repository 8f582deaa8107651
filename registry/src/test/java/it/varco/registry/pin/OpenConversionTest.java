package it.varco.registry.pin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import it.varco.registry.identity.CodiceFiscale;

import static org.assertj.core.api.Assertions.assertThat;

class OpenConversionTest {

    private static final CodiceFiscale SOMEBODY = new CodiceFiscale("VRDCRL82L61H501C");

    @Test
    void aRequestIsOpenUntilItIsAnswered() {
        assertThat(open(List.of())).isEmpty();
        assertThat(open(List.of(requested("7K3F-92MX", 1)))).contains("7K3F-92MX");
    }

    @ParameterizedTest
    @EnumSource(
            value = PinOperation.class,
            names = {"CONVERTED", "CONVERSION_REFUSED", "REVOKED"})
    void anAnswerClosesItAndANewRequestIsOpenAgain(PinOperation answer) {
        PinEntry answered = entry(answer, null, 2);
        assertThat(open(List.of(requested("7K3F-92MX", 1), answered))).isEmpty();
        assertThat(open(List.of(requested("7K3F-92MX", 1), answered, requested("8888-TTTT", 3))))
                .contains("8888-TTTT");
    }

    @Test
    void aPinThatReplacedItHasToBeAskedAboutAnew() {
        assertThat(OpenConversion.of(List.of(requested("7K3F-92MX", 1)), "the renewed one"))
                .isEmpty();
    }

    private static Optional<String> open(List<PinEntry> history) {
        return OpenConversion.of(history, "pin").map(PinEntry::document);
    }

    private static PinEntry requested(String number, int second) {
        return entry(PinOperation.CONVERSION_REQUESTED, number, second);
    }

    private static PinEntry entry(PinOperation operation, String document, int second) {
        return new PinEntry(
                "id" + second,
                SOMEBODY,
                operation,
                "ordinario",
                "pin",
                NewPinEntry.THE_PERSON,
                null,
                document,
                Instant.ofEpochSecond(second));
    }
}
