package it.varco.authenticators.pin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import it.varco.registry.identity.Assurance;

/** What a PIN lets a person do: look at their own position, or claim benefits as well. */
public enum PinKind {
    ORDINARIO(Assurance.PIN_ORDINARIO),
    DISPOSITIVO(Assurance.PIN_DISPOSITIVO);

    private final Assurance assurance;

    PinKind(Assurance assurance) {
        this.assurance = assurance;
    }

    /** The level a login with it reaches. */
    public Assurance assurance() {
        return assurance;
    }

    /** Lower-case name kept with the credential. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with that {@link #id}, empty for any other text. */
    public static Optional<PinKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
