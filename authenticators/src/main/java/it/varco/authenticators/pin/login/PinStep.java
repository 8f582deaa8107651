package it.varco.authenticators.pin.login;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

import org.keycloak.sessions.AuthenticationSessionModel;

/** How far a person has come with their PIN in this login. What a form sends counts for the step that is noted here. */
enum PinStep {
    /** Codice fiscale and PIN; where every login begins. */
    PIN(EnterPin::new),
    /** Codice fiscale and the two halves of a code. */
    ACTIVATION(EnterCode::new),
    /** Codice fiscale of whom a forgotten PIN is to be replaced. */
    RESET(AskReset::new),
    /** The request was taken. */
    RESET_ASKED(ResetAsked::new),
    /** The new PIN is on the page, this once. */
    NEW_PIN(ShowNewPin::new),
    /** The new PIN has to be typed before anything changes. */
    CONFIRMATION(ConfirmNewPin::new),
    /** The code or the PIN was right, and is refused. */
    REFUSED(ShowRefusal::new);

    private static final String NOTE = "varco.pin.step";

    private final Supplier<PinStepPage> page;

    PinStep(Supplier<PinStepPage> page) {
        this.page = page;
    }

    /** The step the login is at. */
    static PinStep of(AuthenticationSessionModel login) {
        return Optional.ofNullable(login.getAuthNote(NOTE))
                .flatMap(note -> Arrays.stream(values())
                        .filter(step -> step.name().equals(note))
                        .findFirst())
                .orElse(PIN);
    }

    void enter(AuthenticationSessionModel login) {
        login.setAuthNote(NOTE, name());
    }

    PinStepPage page() {
        return page.get();
    }
}
