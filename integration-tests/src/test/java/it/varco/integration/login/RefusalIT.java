package it.varco.integration.login;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import it.varco.integration.events.LoginEvents;
import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.oidc.RelyingParty;
import it.varco.integration.pages.Texts;
import it.varco.integration.people.People;
import it.varco.integration.policy.Policy;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.admin.AdminApi;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.LoginAttempt;
import it.varco.sandbox.rp.LoginWish;
import it.varco.sandbox.rp.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** One refusal is told in three ways: whole to the person, with codes to the administrator, generic to the service. */
@WholeServer
class RefusalIT {

    private final AdminApi admin;
    private final RelyingParty relyingParty;
    private final People people;

    RefusalIT(AdminApi admin, RelyingParty relyingParty, People people) {
        this.admin = admin;
        this.relyingParty = relyingParty;
        this.people = people;
    }

    @Test
    void citizenPastTheCutOffLearnsWhyAndTheServiceOnlyThat(HttpBrowser browser) {
        NewPerson person = people.withPin();
        person.register(admin, VarcoServer.REALM);
        LoginAttempt attempt = relyingParty.begin();

        Page notice = PinSteps.send(form(browser, attempt), person.fiscalCode(), People.PIN);

        assertThat(notice.status()).isEqualTo(403);
        assertThat(notice.heading()).isEqualTo("Dal 1º ottobre 2021 questo servizio si usa con SPID, CIE o CNS");
        assertThat(notice.text())
                .as("why, by which act, and what to do")
                .contains(
                        Texts.italian().of("varco.cutoff.pin-ended"),
                        "Circolare INPS n. 127",
                        Texts.italian().of("varco.notice.next"),
                        Texts.italian().of("varco.notice.enablements-kept"));
        JsonNode event = new LoginEvents(admin, VarcoServer.REALM).withReference(Reference.on(notice));
        assertThat(event.get("type").asText()).isEqualTo("LOGIN_ERROR");
        assertThat(event.get("clientId").asText()).isEqualTo("demo-rp");
        assertThat(event.at("/details/reason").asText()).isEqualTo("CUT_OFF");
        assertThat(event.at("/details/rule").asText()).isEqualTo("pin-ended");

        Page answer = notice.formWith("button[name=action]").press("action", "back");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> relyingParty.finish(attempt, answer));
        assertThat(refusal.error()).isEqualTo("access_denied");
        assertThat(refusal.description()).isEqualTo("credential_not_accepted reference=" + Reference.on(notice));
        assertThat(URLDecoder.decode(answer.answer().toString(), StandardCharsets.UTF_8)
                        .toLowerCase(Locale.ROOT))
                .as("no personal status for the service")
                .doesNotContain("pin-ended", "cittadino", "2021", "cut", "rule", person.username());
    }

    @Test
    void reloadedNoticeStillRefuses(HttpBrowser browser) {
        NewPerson person = people.withPin();
        person.register(admin, VarcoServer.REALM);
        Page notice = PinSteps.send(form(browser, relyingParty.begin()), person.fiscalCode(), People.PIN);
        Page reloaded = browser.open(notice.uri()).follow("#loginContinueLink");
        assertThat(reloaded.status()).isEqualTo(403);
        Page answer = reloaded.formWith("button[name=action]").press("action", "back");
        assertThat(answer.answer().toString())
                .as("the number on the page is the one the service gets")
                .contains(Reference.on(reloaded));
    }

    @Test
    void refusedPersonIsNotSignedIn(HttpBrowser browser) {
        NewPerson person = people.withPin();
        person.register(admin, VarcoServer.REALM);
        Page notice = PinSteps.send(form(browser, relyingParty.begin()), person.fiscalCode(), People.PIN);
        notice.formWith("button[name=action]").press("action", "back");
        assertThat(browser.open(relyingParty.begin().uri()).has("button[name=credential]"))
                .as("the next login begins from nothing")
                .isTrue();
    }

    @Test
    void pinOrdinarioIsTooLowForADispositivoRequest(HttpBrowser browser, Policy policy) {
        NewPerson person = people.withPin("ordinario");
        person.register(admin, VarcoServer.REALM);
        try (var inForce = policy.until("pin-use", PinRealm.FAR)) {
            LoginAttempt attempt = relyingParty.begin(LoginWish.plain().acr("urn:varco:acr:pin:dispositivo"));
            Page notice = PinSteps.send(form(browser, attempt), person.fiscalCode(), People.PIN);
            assertThat(notice.status()).isEqualTo(403);
            assertThat(notice.heading()).isEqualTo(Texts.italian().of("varco.notice.DISPOSITIVO_NEEDED.title"));
            Page answer = notice.formWith("button[name=action]").press("action", "back");
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> relyingParty.finish(attempt, answer));
            assertThat(refusal.description()).isEqualTo("level_too_low reference=" + Reference.on(notice));
        }
    }

    @Test
    void pinIsNotOfferedForASpidLevel(HttpBrowser browser, Policy policy) {
        try (var inForce = policy.until("pin-use", PinRealm.FAR)) {
            LoginAttempt attempt = relyingParty.begin(LoginWish.plain().acr("https://www.spid.gov.it/SpidL2"));
            Page picker = browser.open(attempt.uri());
            assertThat(picker.has("button[name=credential]")).isFalse();
            assertThat(picker.text())
                    .as("what is missing is explained")
                    .contains(
                            Texts.italian().of("varco.picker.pin"),
                            Texts.italian().of("varco.picker.level"));
            Page forged = picker.formWith("button[name=cancel]").submitWith(Map.of("credential", "pin"));
            assertThat(forged.has("input[name=pin]"))
                    .as("nor can it be picked past the page")
                    .isFalse();
        }
    }

    @Test
    void silentRequestOfARefusedPersonGetsTheGenericCode(HttpBrowser browser, Policy policy) throws Refusal {
        NewPerson person = people.withPin();
        person.register(admin, VarcoServer.REALM);
        try (var inForce = policy.until("pin-use", PinRealm.FAR)) {
            relyingParty.loginByPin(browser, person.fiscalCode(), People.PIN);
        }
        LoginAttempt silent = relyingParty.begin(LoginWish.plain().prompt("none"));
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> relyingParty.finish(silent, browser.open(silent.uri())));
        assertThat(refusal.error()).isIn(List.of("login_required", "interaction_required", "access_denied"));
        assertThat(refusal.description()).doesNotContain("pin-ended", "2021");
    }

    private static Page form(HttpBrowser browser, LoginAttempt attempt) {
        return PinSteps.form(browser, attempt);
    }
}
