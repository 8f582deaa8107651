package it.varco.registry;

/** A value that the registry cannot keep; the message names the field and says what to write instead. */
public final class InvalidEntryException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field name of the field as administrators write it
     * @param remedy what to write instead; must not repeat the value, which may be anything
     */
    public InvalidEntryException(String field, String remedy) {
        super(field + ": " + remedy);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
