package it.varco.authenticators.pin.login;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.ws.rs.core.Response;

import org.keycloak.models.UserModel;

import it.varco.authenticators.pin.PinCode;
import it.varco.authenticators.pin.PinCodeModel;
import it.varco.registry.identity.CodiceFiscale;

/**
 * Codice fiscale and the two halves of a code. As with the PIN, nothing it answers tells who has one: halves swapped, of
 * two people, used before, of nobody, or locked get the same page after the same work.
 */
final class EnterCode implements PinStepPage {

    private static final String FIRST = "firstHalf";
    private static final String SECOND = "secondHalf";
    private static final String BACK = "back";

    @Override
    public void show(PinLogin login) {
        page(login).show(List.of());
    }

    @Override
    public void submitted(PinLogin login) {
        if (login.pressed(BACK)) {
            login.goTo(PinStep.PIN);
            return;
        }
        TypedFields fields = new TypedFields(login);
        Optional<CodiceFiscale> person = fields.person();
        Optional<PinCode> code = fields.code(FIRST, SECOND);
        if (fields.errors().isEmpty()) {
            attempt(login, person.orElseThrow(), code.orElseThrow(), page(login));
        } else {
            page(login).show(fields.errors());
        }
    }

    /**
     * Tries a code that was typed here or, in one piece, into the field of the PIN.
     *
     * @param page where it was typed
     */
    static void attempt(PinLogin login, CodiceFiscale person, PinCode typed, PinPage page) {
        UserModel user = login.user(person);
        Optional<PinCodeModel> right = new Attempt(login, page)
                .make(
                        check -> check.attempt(user, typed, login.now()),
                        () -> page.show(Response.Status.OK, "varco.pin.activate.error.wrong"));
        right.ifPresent(code -> HandOver.begin(login, Basis.of(user, code)));
    }

    private static PinPage page(PinLogin login) {
        return new PinPage(
                login, "varco-pin-activate.ftl", Map.of(PinPage.FISCAL_CODE, login.typed(PinPage.FISCAL_CODE)));
    }
}
