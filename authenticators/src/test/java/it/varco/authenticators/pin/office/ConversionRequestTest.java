package it.varco.authenticators.pin.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.pin.PinEntry;
import it.varco.registry.pin.PinOperation;

import static org.assertj.core.api.Assertions.assertThat;

class ConversionRequestTest {

    @Test
    void requestIsOpenUntilAnswered() {
        assertThat(open()).isFalse();
        assertThat(open(PinOperation.ISSUED, PinOperation.ACTIVATED)).isFalse();
        assertThat(open(PinOperation.ACTIVATED, PinOperation.CONVERSION_REQUESTED))
                .isTrue();
        assertThat(open(PinOperation.CONVERSION_REQUESTED, PinOperation.CONVERSION_REFUSED))
                .isFalse();
        assertThat(open(PinOperation.CONVERSION_REQUESTED, PinOperation.CONVERTED))
                .isFalse();
        assertThat(open(PinOperation.CONVERSION_REQUESTED, PinOperation.REVOKED))
                .isFalse();
    }

    @Test
    void aSecondRequestIsAnotherOne() {
        assertThat(open(
                        PinOperation.CONVERSION_REQUESTED,
                        PinOperation.CONVERSION_REFUSED,
                        PinOperation.CONVERSION_REQUESTED))
                .isTrue();
    }

    @Test
    void whatHappensToAnotherPinAnswersNothing() {
        List<PinEntry> history = new ArrayList<>(history(PinOperation.CONVERSION_REQUESTED));
        history.add(entry(PinOperation.REVOKED, "another"));
        assertThat(ConversionRequest.open(history, "pin")).isTrue();
        assertThat(ConversionRequest.open(history, "another")).isFalse();
    }

    private static boolean open(PinOperation... operations) {
        return ConversionRequest.open(history(operations), "pin");
    }

    private static List<PinEntry> history(PinOperation... operations) {
        return List.of(operations).stream()
                .map(operation -> entry(operation, "pin"))
                .toList();
    }

    private static PinEntry entry(PinOperation operation, String pin) {
        return new PinEntry(
                "id",
                new CodiceFiscale("RSSNNA75C52Z112J"),
                operation,
                "ordinario",
                pin,
                "self",
                null,
                null,
                Instant.EPOCH);
    }
}
