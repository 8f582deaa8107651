package it.varco.registry;

/** The realm's registry has no entry with that id. */
public final class UnknownEntryException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnknownEntryException() {
        super("The registry of this realm has no entry with this id");
    }
}
