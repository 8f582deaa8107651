package it.varco.authenticators.pin.delivery;

import java.util.List;

import it.varco.authenticators.pin.PinCode;

/**
 * One half of a code.
 *
 * @param number 1 for the first, 2 for the second, as the activation page asks for them
 * @param characters eight; never logged
 */
public record PinHalf(int number, String characters) {

    private static final int GROUP = 4;

    /** Both halves of the code, in order. */
    public static List<PinHalf> of(PinCode code) {
        return List.of(
                new PinHalf(1, code.first().value()),
                new PinHalf(2, code.second().value()));
    }

    /** In two groups of four, which are easier to copy. */
    String grouped() {
        return characters.substring(0, GROUP) + " " + characters.substring(GROUP);
    }

    @Override
    public String toString() {
        return "PinHalf[" + number + ", hidden]";
    }
}
