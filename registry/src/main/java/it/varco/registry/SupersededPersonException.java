package it.varco.registry;

import it.varco.registry.identity.CodiceFiscale;

/** The codice fiscale was replaced by another one, under which everything of the person is kept now. */
public final class SupersededPersonException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient CodiceFiscale successor;

    /**
     * @param successor the code the person has now
     */
    public SupersededPersonException(CodiceFiscale successor) {
        super("This codice fiscale was replaced by " + successor + ": use that one");
        this.successor = successor;
    }

    public CodiceFiscale successor() {
        return successor;
    }
}
