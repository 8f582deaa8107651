package it.varco.registry.pin;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person's request for a PIN dispositivo that no office has answered. It is the person's, not the credential's: a PIN
 * that is renewed meanwhile leaves it open.
 */
public final class OpenConversion {

    /** What answers a request. */
    public static final Set<PinOperation> ANSWERS =
            Set.of(PinOperation.CONVERTED, PinOperation.CONVERSION_REFUSED, PinOperation.REVOKED);

    private OpenConversion() {}

    /**
     * @param history of one person, oldest first
     * @return the last request, unless it was answered
     */
    public static Optional<PinEntry> in(List<PinEntry> history) {
        return history.stream()
                .filter(entry -> entry.operation() == PinOperation.CONVERSION_REQUESTED)
                .reduce((earlier, later) -> later)
                .filter(request -> history.stream().noneMatch(entry -> answers(entry, request)));
    }

    private static boolean answers(PinEntry entry, PinEntry request) {
        return ANSWERS.contains(entry.operation()) && !entry.at().isBefore(request.at());
    }
}
