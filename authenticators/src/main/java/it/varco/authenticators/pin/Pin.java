package it.varco.authenticators.pin;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A PIN as the body issues it: eight characters, digits and the letters A to F, so that a zero is never an O.
 *
 * @param value eight characters, upper case; never logged
 */
public record Pin(String value) {

    private static final String SHAPE = "[0-9A-F]{8}";
    private static final int BYTES = 4;

    public Pin {
        if (!value.matches(SHAPE)) {
            throw new IllegalArgumentException("A PIN has eight characters, digits and the letters A to F");
        }
    }

    /** A fresh one, out of 16^8. People do not choose their PIN: what is chosen can be guessed. */
    public static Pin generate(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Pin(HexFormat.of().withUpperCase().formatHex(bytes));
    }

    /** What a person typed, with white space, hyphens, lower case and the letter O tolerated; empty when it is no PIN. */
    public static Optional<Pin> parse(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String compact = compact(typed);
        return compact.matches(SHAPE) ? Optional.of(new Pin(compact)) : Optional.empty();
    }

    static String compact(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).replace('O', '0');
    }

    @Override
    public String toString() {
        return "Pin[hidden]";
    }
}
