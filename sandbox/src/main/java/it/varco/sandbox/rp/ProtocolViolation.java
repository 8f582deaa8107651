package it.varco.sandbox.rp;

/** The identity server's answer breaks the protocol, or something between it and us does: the login is not accepted. */
public final class ProtocolViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProtocolViolation(String message) {
        super(message);
    }

    ProtocolViolation(String message, Throwable cause) {
        super(message, cause);
    }
}
