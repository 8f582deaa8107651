package it.varco.integration.login;

import java.time.LocalDate;
import java.time.ZoneId;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.oidc.RelyingParty;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.people.PinCodeCredential;
import it.varco.sandbox.people.PinCredential;
import it.varco.sandbox.rp.LoginAttempt;

/** From a code, or an expired PIN, to a new PIN in single steps, for tests that stop on the way. */
final class CodeSteps {

    static final String FIRST = "E1E2A3B4";
    static final String SECOND = "C5D6E7F8";
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Rome"));

    private CodeSteps() {}

    /** The code of everybody whose test does not care. */
    static PinCodeCredential code(String kind) {
        return new PinCodeCredential(FIRST, SECOND, kind, PinRealm.FAR);
    }

    static PinCredential expired(String kind) {
        return new PinCredential(People.PIN, kind, TODAY.minusDays(1));
    }

    /** Makes a person the shipped policy lets have a PIN whatever the date. */
    static NewPerson abroad(NewPerson person) {
        return person.attested("resident-abroad").attested("no-italian-document");
    }

    /** The activation page of a login just begun. */
    static Page form(HttpBrowser browser, RelyingParty relyingParty) {
        return form(browser, relyingParty.begin());
    }

    static Page form(HttpBrowser browser, LoginAttempt attempt) {
        return PinSteps.form(browser, attempt).formWith("button[name=activate]").press("activate", "true");
    }

    static Page send(Page form, String fiscalCode, String first, String second) {
        return form.formWith("#firstHalf")
                .set("fiscalCode", fiscalCode)
                .set("firstHalf", first)
                .set("secondHalf", second)
                .submit();
    }

    /** Sends the right code. */
    static Page activate(HttpBrowser browser, LoginAttempt attempt, NewPerson person) {
        return send(form(browser, attempt), person.fiscalCode(), FIRST, SECOND);
    }

    /** The PIN on the page that shows it. */
    static String pinOn(Page shown) {
        String pin = String.join("", shown.texts(".varco-card-group"));
        if (!pin.matches("[0-9A-F]{8}")) {
            throw new AssertionError("no PIN on " + shown);
        }
        return pin;
    }

    static Page writtenDown(Page shown) {
        return shown.formWith("button[name=written]").press("written", "true");
    }

    static Page type(Page confirmation, String pin) {
        return confirmation.formWith("#varco-pin-confirm-form").set("pin", pin).submit();
    }

    /** Writes the shown PIN down and types it. */
    static Page confirm(Page shown) {
        String pin = pinOn(shown);
        return type(writtenDown(shown), pin);
    }
}
