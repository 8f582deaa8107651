package it.varco.registry.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an office can attest of a person; the names that policy rules use under {@code requires}. */
public enum FactKind {
    RESIDENT_ABROAD,
    NO_ITALIAN_DOCUMENT,
    /** Under tutela, curatela or amministrazione di sostegno. */
    PROTECTED,
    /** Under 18. Derived from an attested birth date, never recorded by itself. */
    MINOR;

    /** Lower case with hyphens, as in {@code resident-abroad}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with that {@link #id}, empty for any other text. */
    public static Optional<FactKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
