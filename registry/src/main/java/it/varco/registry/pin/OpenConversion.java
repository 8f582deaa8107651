package it.varco.registry.pin;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A person's request for a PIN dispositivo that no office has answered: one rule for people's pages and offices. */
public final class OpenConversion {

    /** What answers a request. */
    public static final Set<PinOperation> ANSWERS =
            Set.of(PinOperation.CONVERTED, PinOperation.CONVERSION_REFUSED, PinOperation.REVOKED);

    private OpenConversion() {}

    /**
     * @param history of one person, oldest first
     * @param pin id of the PIN it is about: one that was replaced meanwhile has to be asked about anew
     * @return the last request, unless it was answered
     */
    public static Optional<PinEntry> of(List<PinEntry> history, String pin) {
        PinEntry open = null;
        for (PinEntry entry : history) {
            if (pin.equals(entry.credentialId())) {
                if (entry.operation() == PinOperation.CONVERSION_REQUESTED) {
                    open = entry;
                } else if (ANSWERS.contains(entry.operation())) {
                    open = null;
                }
            }
        }
        return Optional.ofNullable(open);
    }
}
