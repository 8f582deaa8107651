package it.varco.registry;

/** Neither the registry nor Keycloak knows the codice fiscale in this realm. */
public final class UnknownPersonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnknownPersonException() {
        super("Nobody is known in this realm under this codice fiscale");
    }
}
