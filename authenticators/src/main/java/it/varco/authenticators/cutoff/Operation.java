package it.varco.authenticators.cutoff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a credential may be wanted for; dates differ for each (facts of INPS: issue ended years before use). */
public enum Operation {
    /** First issue, and re-issue after a revocation. */
    ISSUE,
    /** Renewal, conversion and reset of a credential a person holds. */
    RENEW,
    /** Signing in; also the activation of an issued PIN. */
    USE;

    /** Lower-case name used in policy rules. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The operation with that {@link #id}, empty for any other text. */
    public static Optional<Operation> ofId(String id) {
        return Arrays.stream(values())
                .filter(operation -> operation.id().equals(id))
                .findFirst();
    }
}
