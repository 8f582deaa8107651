package it.varco.authenticators.pin.login;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.keycloak.authentication.AuthenticationFlowContext;

import it.varco.authenticators.pin.Pin;

/** The page that shows a new PIN, once, with a card to print. */
final class ShowNewPin implements PinStepPage {

    private static final String TEMPLATE = "varco-pin-new.ftl";
    private static final String WRITTEN_DOWN = "written";
    private static final String BACK = "back";

    /** The page is left and come back to, or reloaded: what it showed is gone, another PIN takes its place. */
    @Override
    public void show(PinLogin login) {
        Optional<Basis> basis = Basis.remembered(login);
        if (basis.isPresent()) {
            HandOver.again(login, basis.get());
        } else {
            ConfirmNewPin.overtaken(login);
        }
    }

    static void of(PinLogin login, Basis basis, Pin fresh, LocalDate lastDay, boolean again) {
        PinStep.NEW_PIN.enter(login.notes());
        AuthenticationFlowContext context = login.context();
        context.challenge(context.form()
                .setAttribute("newPin", model(login, basis, fresh, lastDay, again))
                .createForm(TEMPLATE));
    }

    @Override
    public void submitted(PinLogin login) {
        if (login.pressed(BACK)) {
            login.chooseAnotherCredential();
        } else if (login.pressed(WRITTEN_DOWN)) {
            login.goTo(PinStep.CONFIRMATION);
        } else {
            show(login);
        }
    }

    private static Map<String, Object> model(PinLogin login, Basis basis, Pin fresh, LocalDate lastDay, boolean again) {
        Map<String, Object> model = new HashMap<>(NewPinText.of(fresh, lastDay, login.locale()));
        model.put("kind", basis.kind().id());
        model.put("operation", basis.operation().id());
        model.put("again", again);
        model.put("name", NewPinText.name(basis.user()));
        return model;
    }
}
