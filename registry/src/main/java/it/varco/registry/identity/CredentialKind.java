package it.varco.registry.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of credential a person can prove who they are with; the claim {@code credential} prints {@link #id}. */
public enum CredentialKind {
    PIN,
    SPID,
    CIE,
    CNS;

    /** Lower-case name used in tokens, policy rules, events and settings. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with that {@link #id}, empty for any other text. */
    public static Optional<CredentialKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
