package it.varco.authenticators.pin.login;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.varco.authenticators.pin.AddressLimit;
import it.varco.authenticators.pin.reset.PinReset;
import it.varco.registry.identity.CodiceFiscale;

/**
 * Whose PIN is forgotten. Whoever it is, every request counts for the address it comes from and gets the same answer;
 * what depends on the person happens afterwards, see {@link PinReset}.
 */
final class AskReset implements PinStepPage {

    static final String TEMPLATE = "varco-pin-reset.ftl";
    static final String DONE = "done";
    static final String BACK = "back";

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
        if (person.isEmpty()) {
            page(login).show(fields.errors());
            return;
        }
        Instant now = login.now();
        Optional<AddressLimit> address = new Attempt(login, page(login)).address(now);
        if (address.isPresent()) {
            address.get().count(now);
            PinReset.request(
                    login.session(),
                    login.realm(),
                    person.get(),
                    login.context().getConnection().getRemoteHost(),
                    login.locale());
            login.goTo(PinStep.RESET_ASKED);
        }
    }

    private static PinPage page(PinLogin login) {
        return new PinPage(login, TEMPLATE, Map.of(DONE, false, PinPage.FISCAL_CODE, login.typed(PinPage.FISCAL_CODE)));
    }
}
