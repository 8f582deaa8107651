package it.varco.authenticators.pin.login;

import java.util.List;
import java.util.Map;

/** What everybody reads who has asked for a reset: what may arrive now, and what to do when nothing does. */
final class ResetAsked implements PinStepPage {

    @Override
    public void show(PinLogin login) {
        new PinPage(login, AskReset.TEMPLATE, Map.of(AskReset.DONE, true)).show(List.of());
    }

    @Override
    public void submitted(PinLogin login) {
        if (login.pressed(AskReset.BACK)) {
            login.goTo(PinStep.PIN);
        } else {
            show(login);
        }
    }
}
