package it.varco.registry;

/** The registry already holds the same thing for some of the same days. */
public final class DuplicateEntryException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String existingId;

    /**
     * @param existingId registry id of the entry that is in the way
     */
    public DuplicateEntryException(String existingId) {
        super("The registry already holds this for some of these days, under the id " + existingId
                + ": change that entry, or choose days that do not overlap with it");
        this.existingId = existingId;
    }

    public String existingId() {
        return existingId;
    }
}
