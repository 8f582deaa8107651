package it.varco.authenticators.pin;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * What a person receives first: two halves of eight characters that come by two ways, and that activation turns into a
 * PIN. Only together are they worth anything.
 *
 * @param first the half that comes by message, or stands first on the counter's print
 * @param second the half that comes by letter, or stands second on the print
 */
public record PinCode(Pin first, Pin second) {

    private static final int LENGTH = 16;

    /** A fresh one, out of 16^16. */
    public static PinCode generate(SecureRandom random) {
        return new PinCode(Pin.generate(random), Pin.generate(random));
    }

    /**
     * What a person typed in two fields, with the tolerance of {@link Pin#parse}; all 16 characters in the first field
     * are accepted too. Empty when it is no code.
     */
    public static Optional<PinCode> parse(String first, String second) {
        if (second == null || second.isBlank()) {
            return parse(first);
        }
        return Pin.parse(first).flatMap(one -> Pin.parse(second).map(two -> new PinCode(one, two)));
    }

    /** What a person typed in one field. */
    public static Optional<PinCode> parse(String typed) {
        String compact = typed == null ? "" : Pin.compact(typed);
        if (compact.length() != LENGTH) {
            return Optional.empty();
        }
        return parse(compact.substring(0, LENGTH / 2), compact.substring(LENGTH / 2));
    }

    /** Both halves in one, as it is hashed. */
    String joined() {
        return first.value() + second.value();
    }

    @Override
    public String toString() {
        return "PinCode[hidden]";
    }
}
