package it.varco.authenticators.pin.login;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.ws.rs.core.Response;

import org.keycloak.models.utils.FormMessage;

import it.varco.authenticators.pin.Pin;
import it.varco.authenticators.pin.PinChangedMeanwhileException;
import it.varco.authenticators.pin.PinCredentialModel;
import it.varco.authenticators.pin.PinStore;
import it.varco.registry.pin.NewPinEntry;
import it.varco.registry.pin.PinJournalProvider;

/**
 * The new PIN has to be typed once. Only then does it take the place of the code or the old PIN, and the login goes on as
 * with any PIN.
 */
final class ConfirmNewPin implements PinStepPage {

    private static final String PIN = "pin";
    private static final String AGAIN = "again";
    private static final String BACK = "back";

    @Override
    public void show(PinLogin login) {
        Optional<Basis> basis = Basis.remembered(login);
        if (basis.isEmpty()) {
            overtaken(login);
        } else if (WaitingPin.remembered(login, basis.get()).isEmpty()) {
            HandOver.again(login, basis.get());
        } else {
            page(login, basis.get()).show(List.of());
        }
    }

    @Override
    public void submitted(PinLogin login) {
        Optional<Basis> basis = Basis.remembered(login);
        Optional<WaitingPin> waiting = basis.flatMap(proven -> WaitingPin.remembered(login, proven));
        if (login.pressed(BACK)) {
            login.chooseAnotherCredential();
        } else if (basis.isEmpty()) {
            overtaken(login);
        } else if (waiting.isEmpty() || login.pressed(AGAIN)) {
            HandOver.again(login, basis.get());
        } else {
            attempt(login, basis.get(), waiting.get().pin());
        }
    }

    /** Another window or an office was faster: what this window rests on is gone. */
    static void overtaken(PinLogin login) {
        Basis.forget(login);
        WaitingPin.forget(login);
        EnterPin.showError(login, Response.Status.CONFLICT, "varco.pin.confirm.error.overtaken");
    }

    private static void attempt(PinLogin login, Basis basis, PinCredentialModel shown) {
        PinPage page = page(login, basis);
        TypedFields fields = new TypedFields(login);
        Optional<Pin> typed = fields.pin(PIN);
        if (typed.isEmpty()) {
            page.show(fields.errors());
            return;
        }
        new Attempt(login, page)
                .make(
                        check -> check.attempt(basis.user(), typed.get(), shown, basis.credentialId(), login.now())
                                ? typed
                                : Optional.empty(),
                        () -> page.show(List.of(new FormMessage(PIN, "varco.pin.confirm.error.wrong"))))
                .ifPresent(right -> store(login, basis, shown));
    }

    private static void store(PinLogin login, Basis basis, PinCredentialModel shown) {
        PinCredentialModel stored;
        try {
            stored = new PinStore(login.session(), login.realm()).put(basis.user(), shown, basis.credentialId());
        } catch (PinChangedMeanwhileException faster) {
            overtaken(login);
            return;
        }
        login.session()
                .getProvider(PinJournalProvider.class)
                .add(
                        login.realm(),
                        NewPinEntry.byThePerson(
                                basis.person(), basis.operation(), stored.kind().id(), stored.getId()));
        Basis.forget(login);
        WaitingPin.forget(login);
        PinStep.PIN.enter(login.notes());
        login.succeed(basis.user(), stored);
    }

    private static PinPage page(PinLogin login, Basis basis) {
        return new PinPage(
                login,
                "varco-pin-confirm.ftl",
                Map.of(PinPage.FISCAL_CODE, basis.person().value()));
    }
}
