package it.varco.authenticators.pin.own;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.pin.NewPinEntry;
import it.varco.registry.pin.PinEntry;
import it.varco.registry.pin.PinOperation;

import static org.assertj.core.api.Assertions.assertThat;

class ConversionTest {

    private static final CodiceFiscale SOMEBODY = new CodiceFiscale("VRDCRL82L61H501C");

    @Test
    void aRequestIsOpenUntilItIsAnswered() {
        assertThat(Conversion.open(List.of())).isEmpty();
        assertThat(Conversion.open(List.of(requested("7K3F-92MX", 1)))).contains("7K3F-92MX");
    }

    @ParameterizedTest
    @EnumSource(
            value = PinOperation.class,
            names = {"CONVERTED", "CONVERSION_REFUSED", "REVOKED"})
    void anAnswerClosesItAndANewRequestIsOpenAgain(PinOperation answer) {
        PinEntry answered = entry(answer, null, 2);
        assertThat(Conversion.open(List.of(requested("7K3F-92MX", 1), answered)))
                .isEmpty();
        assertThat(Conversion.open(List.of(requested("7K3F-92MX", 1), answered, requested("8888-TTTT", 3))))
                .contains("8888-TTTT");
    }

    @Test
    void aRenewedPinLeavesTheRequestOpen() {
        assertThat(Conversion.open(List.of(requested("7K3F-92MX", 1), entry(PinOperation.RENEWED, null, 2))))
                .contains("7K3F-92MX");
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
