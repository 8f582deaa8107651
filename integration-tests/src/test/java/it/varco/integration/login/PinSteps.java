package it.varco.integration.login;

import java.net.URI;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.oidc.RelyingParty;
import it.varco.sandbox.rp.LoginAttempt;

/** A login by PIN in single steps, for tests that stop on the way. */
final class PinSteps {

    private PinSteps() {}

    /** The PIN form of a login just begun. */
    static Page form(HttpBrowser browser, RelyingParty relyingParty) {
        return form(browser, relyingParty.begin());
    }

    static Page form(HttpBrowser browser, LoginAttempt attempt) {
        return pick(browser.open(attempt.uri()));
    }

    /** The same login, with the request parameter {@code profile_type}. */
    static LoginAttempt asking(String profileType, LoginAttempt attempt) {
        URI uri = URI.create(attempt.uri() + "&profile_type=" + profileType);
        return new LoginAttempt(uri, attempt.wish(), attempt.state(), attempt.nonce(), attempt.verifier());
    }

    static Page pick(Page picker) {
        return picker.formWith("button[name=credential][value=pin]").press("credential", "pin");
    }

    /** Types and sends; returns what comes next. */
    static Page send(Page form, String fiscalCode, String pin) {
        return form.formWith("input[name=pin]")
                .set("fiscalCode", fiscalCode)
                .set("pin", pin)
                .submit();
    }
}
