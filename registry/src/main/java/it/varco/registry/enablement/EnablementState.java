package it.varco.registry.enablement;

/** State an office gave to an enablement; "expired" is not one of them, it follows from the dates. */
public enum EnablementState {
    ACTIVE,
    SUSPENDED,
    /** Final: a new grant is a new enablement. */
    REVOKED
}
