package it.varco.registry.pin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can happen to a person's PIN, as its history names it. */
public enum PinOperation {
    /** An office issued a code of two halves, to be activated. */
    ISSUED,
    /** New halves were sent in place of ones that did not arrive. */
    REDELIVERED,
    /** The person turned the code into a PIN. */
    ACTIVATED,
    /** The person got a new PIN in place of an expired one. */
    RENEWED,
    /** A code was sent to replace a forgotten PIN, which stays good until the code is activated. */
    RESET,
    /** A code to replace a forgotten PIN was asked for and not given; the person was told why. */
    RESET_REFUSED,
    /** The person asked for a PIN dispositivo. */
    CONVERSION_REQUESTED,
    /** An office made the PIN dispositivo. */
    CONVERTED,
    /** An office refused to. */
    CONVERSION_REFUSED,
    /** PIN and code are no more. */
    REVOKED,
    /** It came from the body's old system. */
    IMPORTED;

    /** Lower case with hyphens, as in {@code conversion-requested}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The operation with that {@link #id}, empty for any other text. */
    public static Optional<PinOperation> ofId(String id) {
        return Arrays.stream(values())
                .filter(operation -> operation.id().equals(id))
                .findFirst();
    }
}
