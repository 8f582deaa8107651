package it.varco.registry;

/** The change does not fit the state the entry is in, such as resuming what was revoked. */
public final class WrongStateException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message says the state and what is possible instead; shown to the administrator
     */
    public WrongStateException(String message) {
        super(message);
    }
}
