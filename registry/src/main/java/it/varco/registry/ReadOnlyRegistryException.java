package it.varco.registry;

/** The realm's registry is kept elsewhere and answers questions only; changes and lists belong to its own system. */
public final class ReadOnlyRegistryException extends UnsupportedOperationException {

    private static final long serialVersionUID = 1L;

    public ReadOnlyRegistryException() {
        super("These data are kept in another system: look at them and change them there");
    }
}
