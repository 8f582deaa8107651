package it.varco.authenticators.pin.office;

import java.util.List;

import it.varco.registry.pin.OpenConversion;
import it.varco.registry.pin.PinEntry;

/** Whether a person's request for a PIN dispositivo still waits for an office's answer. */
final class ConversionRequest {

    private ConversionRequest() {}

    /**
     * @param history of the person, oldest first
     * @param pin id of the PIN it is about
     */
    static boolean open(List<PinEntry> history, String pin) {
        return OpenConversion.of(history, pin).isPresent();
    }
}
