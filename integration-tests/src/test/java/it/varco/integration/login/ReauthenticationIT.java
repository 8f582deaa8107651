package it.varco.integration.login;

import java.time.Duration;
import java.util.Locale;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.oidc.RelyingParty;
import it.varco.integration.pages.Texts;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.LoginAttempt;
import it.varco.sandbox.rp.LoginWish;
import it.varco.sandbox.rp.Refusal;
import it.varco.sandbox.rp.TokenSet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReauthenticationIT {

    private final People people;
    private final PinRealm realm;
    private final RelyingParty relyingParty;

    ReauthenticationIT(VarcoServer server, People people) {
        this.people = people;
        this.realm = PinRealm.open(server);
        this.relyingParty = realm.relyingParty();
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void samePersonProvesWhoTheyAreAgain() throws Exception {
        NewPerson person = registered();
        HttpBrowser browser = realm.browser();
        TokenSet first = relyingParty.loginByPin(browser, person.fiscalCode(), People.PIN);
        Thread.sleep(Duration.ofMillis(1100).toMillis());
        LoginAttempt again = relyingParty.begin(LoginWish.plain().prompt("login"));
        TokenSet second = relyingParty.finish(
                again, PinSteps.send(PinSteps.form(browser, again), person.fiscalCode(), People.PIN));
        assertThat(second.idToken().get("sub")).isEqualTo(first.idToken().get("sub"));
        assertThat(seconds(second)).as("auth_time is the new login's").isGreaterThan(seconds(first));
    }

    @Test
    void anotherPersonIsToldToSignOutFirst() throws Refusal {
        NewPerson present = registered();
        NewPerson other = registered();
        HttpBrowser browser = realm.browser();
        relyingParty.loginByPin(browser, present.fiscalCode(), People.PIN);

        LoginAttempt attempt = relyingParty.begin(LoginWish.plain().prompt("login"));
        Page answer = PinSteps.send(PinSteps.form(browser, attempt), other.fiscalCode(), People.PIN);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.texts("#fiscalCode-error"))
                .containsExactly(Texts.italian().of("varco.pin.error.other-person"));
        assertThat(answer.html().toUpperCase(Locale.ROOT))
                .as("who is signed in is not told")
                .doesNotContain(present.fiscalCode());
    }

    @Test
    void sessionSignsInSilently() throws Refusal {
        NewPerson person = registered();
        HttpBrowser browser = realm.browser();
        relyingParty.loginByPin(browser, person.fiscalCode(), People.PIN);
        LoginAttempt silent = relyingParty.begin(LoginWish.plain().prompt("none"));
        TokenSet tokens = relyingParty.finish(silent, browser.open(silent.uri()));
        assertThat(tokens.idToken())
                .as("the level survives single sign-on")
                .containsEntry("acr", "urn:varco:acr:pin:dispositivo")
                .containsEntry("credential", "pin");
    }

    @Test
    void nobodySignedInIsLoginRequired() {
        LoginAttempt silent = relyingParty.begin(LoginWish.plain().prompt("none"));
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> relyingParty.finish(silent, realm.browser().open(silent.uri())));
        assertThat(refusal.error()).isEqualTo("login_required");
    }

    private static long seconds(TokenSet tokens) {
        return ((Number) tokens.accessTokenClaims().get("auth_time")).longValue();
    }

    private NewPerson registered() {
        NewPerson person = people.withPin();
        realm.register(person);
        return person;
    }
}
