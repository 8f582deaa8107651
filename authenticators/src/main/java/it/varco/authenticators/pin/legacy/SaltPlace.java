package it.varco.authenticators.pin.legacy;

/** Where an old system put the salt. */
enum SaltPlace {
    /** It had none. */
    NONE(""),
    FIRST("-salt-first"),
    LAST("-salt-last");

    private final String suffix;

    SaltPlace(String suffix) {
        this.suffix = suffix;
    }

    /** As it stands in a format's name. */
    String suffix() {
        return suffix;
    }
}
