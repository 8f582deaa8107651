package it.varco.authenticators.cutoff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a rule says when it is the first that applies. */
public enum Effect {
    ALLOW,
    DENY;

    /** Lower-case name used in policy rules. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The effect with that {@link #id}, empty for any other text. */
    public static Optional<Effect> ofId(String id) {
        return Arrays.stream(values()).filter(effect -> effect.id().equals(id)).findFirst();
    }
}
