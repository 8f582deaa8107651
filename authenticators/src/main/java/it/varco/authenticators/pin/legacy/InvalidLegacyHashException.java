package it.varco.authenticators.pin.legacy;

/** What was read is not a hash that can be imported. The message names the field and never repeats its value. */
public final class InvalidLegacyHashException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidLegacyHashException(String message) {
        super(message);
    }
}
