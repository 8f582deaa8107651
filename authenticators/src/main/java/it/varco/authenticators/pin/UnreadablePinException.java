package it.varco.authenticators.pin;

/** A stored PIN that cannot be read. It names the credential's id only, never its content. */
public final class UnreadablePinException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadablePinException(String credentialId, Throwable cause) {
        super("The PIN credential " + credentialId + " cannot be read", cause);
    }
}
