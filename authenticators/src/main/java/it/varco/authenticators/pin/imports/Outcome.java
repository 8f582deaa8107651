package it.varco.authenticators.pin.imports;

import java.util.Locale;

/** What became, or in a dry run would become, of a line. */
enum Outcome {
    IMPORTED,
    /** The same import has brought this person's PIN before: sending a line again is how an import goes on. */
    ALREADY_IMPORTED,
    /** In order, but the policy leaves the PIN nothing it could ever be used for. */
    SKIPPED,
    /** Something is wrong with the line or in the way of it. */
    REFUSED;

    /** Lower case with hyphens. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
