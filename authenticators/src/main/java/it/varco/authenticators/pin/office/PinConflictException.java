package it.varco.authenticators.pin.office;

/** What an office wants does not fit what the person has; the message says what to do instead. */
final class PinConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PinConflictException(String message) {
        super(message);
    }
}
