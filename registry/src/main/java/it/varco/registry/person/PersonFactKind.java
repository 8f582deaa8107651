package it.varco.registry.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an office can write down about a person. Minority is not among them: it follows from the birth date. */
public enum PersonFactKind {
    /** The only kind with a value, the date. */
    BIRTH_DATE(null),
    RESIDENT_ABROAD(FactKind.RESIDENT_ABROAD),
    NO_ITALIAN_DOCUMENT(FactKind.NO_ITALIAN_DOCUMENT),
    PROTECTED(FactKind.PROTECTED);

    private final FactKind decides;

    PersonFactKind(FactKind decides) {
        this.decides = decides;
    }

    /** Lower case with hyphens, as in {@code birth-date}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with that {@link #id}, empty for any other text. */
    public static Optional<PersonFactKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** What policy rules call it; empty for the birth date. */
    public Optional<FactKind> asFact() {
        return Optional.ofNullable(decides);
    }
}
