package it.varco.authenticators.pin;

import java.util.Locale;
import java.util.Optional;

/**
 * A PIN as the body issues it: eight characters, digits and the letters A to F, so that a zero is never an O.
 *
 * @param value eight characters, upper case; never logged
 */
record Pin(String value) {

    private static final String SHAPE = "[0-9A-F]{8}";

    Pin {
        if (!value.matches(SHAPE)) {
            throw new IllegalArgumentException("A PIN has eight characters, digits and the letters A to F");
        }
    }

    /** What a person typed, with white space, hyphens, lower case and the letter O tolerated; empty when it is no PIN. */
    static Optional<Pin> parse(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String compact = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).replace('O', '0');
        return compact.matches(SHAPE) ? Optional.of(new Pin(compact)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Pin[hidden]";
    }
}
