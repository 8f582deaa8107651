package it.varco.registry;

/** Somebody changed the entry since the caller read it. */
public final class StaleVersionException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final int currentVersion;

    /**
     * @param currentVersion the version the entry has now
     */
    public StaleVersionException(int currentVersion) {
        super("The entry was changed meanwhile and is now at version " + currentVersion
                + ": read it again and repeat the change if it is still right");
        this.currentVersion = currentVersion;
    }

    public int currentVersion() {
        return currentVersion;
    }
}
