package it.varco.authenticators.pin.login;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.ws.rs.core.Response;

import org.keycloak.models.UserModel;

import it.varco.authenticators.pin.Pin;
import it.varco.authenticators.pin.PinCode;
import it.varco.authenticators.pin.PinCredentialModel;
import it.varco.registry.identity.CodiceFiscale;

/**
 * Codice fiscale and PIN. Nothing it answers tells whether a codice fiscale is known: an unknown person, a wrong PIN, a
 * locked PIN and no PIN get the same page after the same work.
 */
final class EnterPin implements PinStepPage {

    private static final String TEMPLATE = "varco-pin.ftl";
    private static final String PIN = "pin";
    private static final String ACTIVATE = "activate";
    private static final String RESET = "reset";
    private static final String BACK = "back";

    @Override
    public void show(PinLogin login) {
        page(login).show(List.of());
    }

    /** With an error that is none of the fields'. */
    static void showError(PinLogin login, Response.Status status, String errorKey) {
        PinStep.PIN.enter(login.notes());
        new PinPage(login, TEMPLATE, Map.of(PinPage.FISCAL_CODE, "")).show(status, errorKey);
    }

    @Override
    public void submitted(PinLogin login) {
        if (login.pressed(BACK)) {
            login.chooseAnotherCredential();
            return;
        }
        if (login.pressed(ACTIVATE)) {
            login.goTo(PinStep.ACTIVATION);
            return;
        }
        if (login.pressed(RESET)) {
            login.goTo(PinStep.RESET);
            return;
        }
        TypedFields fields = new TypedFields(login);
        Optional<CodiceFiscale> person = fields.person();
        Optional<PinCode> wholeCode = PinCode.parse(login.typed(PIN));
        Optional<Pin> pin = wholeCode.isPresent() ? Optional.empty() : fields.pin(PIN);
        if (!fields.errors().isEmpty()) {
            page(login).show(fields.errors());
        } else if (wholeCode.isPresent()) {
            EnterCode.attempt(login, person.orElseThrow(), wholeCode.get(), page(login));
        } else {
            attempt(login, person.orElseThrow(), pin.orElseThrow());
        }
    }

    private static void attempt(PinLogin login, CodiceFiscale person, Pin typed) {
        PinPage page = page(login);
        UserModel user = login.user(person);
        Optional<PinCredentialModel> right = new Attempt(login, page)
                .make(
                        check -> check.attempt(user, typed, login.now()),
                        () -> page.show(Response.Status.OK, "varco.pin.error.wrong"));
        right.ifPresent(pin -> {
            if (pin.expiredOn(login.today())) {
                HandOver.begin(login, Basis.of(user, pin));
            } else {
                login.succeed(user, pin);
            }
        });
    }

    private static PinPage page(PinLogin login) {
        return new PinPage(login, TEMPLATE, Map.of(PinPage.FISCAL_CODE, login.typed(PinPage.FISCAL_CODE)));
    }
}
