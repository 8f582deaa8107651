package it.varco.authenticators.pin.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import it.varco.authenticators.pin.Pin;
import it.varco.authenticators.pin.PinCode;
import it.varco.registry.identity.CodiceFiscale;

import static org.assertj.core.api.Assertions.assertThat;

class MaskedAddressTest {

    @Test
    void anAddressIsShownByItsFirstCharacterAndItsDomain() {
        assertThat(PinDelivery.masked("elena.ferrari@Example.org")).isEqualTo("e***@example.org");
        assertThat(PinDelivery.masked("nobody")).isEqualTo("***");
        assertThat(PinDelivery.masked("@example.org")).isEqualTo("***");
    }

    @Test
    void noPrintedObjectTellsAHalf() {
        PinCode code = new PinCode(new Pin("1A2B3C4D"), new Pin("5E6F7A8B"));
        List<PinHalf> halves = PinHalf.of(code);
        assertThat(halves.get(1).grouped()).isEqualTo("5E6F 7A8B");
        PinShipment shipment = new PinShipment(
                null,
                new CodiceFiscale("RSSNNA75C52Z112J"),
                "7K3F-92MX",
                halves,
                false,
                LocalDate.EPOCH,
                Locale.ITALIAN,
                List.of("elena@example.org"));
        PrintedDocument document = new PrintedDocument("letter", "text/html", "1A2B 3C4D");
        assertThat(halves + " " + shipment + " " + document)
                .doesNotContain("1A2B", "5E6F", "RSSNNA75C52Z112J", "elena");
    }
}
