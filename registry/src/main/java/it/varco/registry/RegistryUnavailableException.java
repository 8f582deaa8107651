package it.varco.registry;

/** The registry's store did not answer. Nothing is known about the person, so nothing may be assumed. */
public final class RegistryUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param cause what the store said; kept for the server log, never shown
     */
    public RegistryUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
