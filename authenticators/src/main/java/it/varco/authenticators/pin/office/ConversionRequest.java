package it.varco.authenticators.pin.office;

import java.util.List;
import java.util.Set;

import it.varco.registry.pin.PinEntry;
import it.varco.registry.pin.PinOperation;

/** Whether a person's request for a PIN dispositivo still waits for an office's answer. */
final class ConversionRequest {

    private static final Set<PinOperation> ANSWERS =
            Set.of(PinOperation.CONVERTED, PinOperation.CONVERSION_REFUSED, PinOperation.REVOKED);

    private ConversionRequest() {}

    /**
     * @param history of the person, oldest first
     * @param pin id of the PIN it is about
     */
    static boolean open(List<PinEntry> history, String pin) {
        boolean open = false;
        for (PinEntry entry : history) {
            if (pin.equals(entry.credentialId())) {
                open = entry.operation() == PinOperation.CONVERSION_REQUESTED
                        || (open && !ANSWERS.contains(entry.operation()));
            }
        }
        return open;
    }
}
