package it.varco.integration.login;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import it.varco.sandbox.rp.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

/** What people do with a browser besides filling in the form it shows. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaleFormsIT {

    private static final String FISCAL_NUMBER = "https://attributes.eid.gov.it/fiscal_number";

    private final People people;
    private final PinRealm realm;
    private final RelyingParty relyingParty;

    StaleFormsIT(VarcoServer server, People people) {
        this.people = people;
        this.realm = PinRealm.open(server);
        this.relyingParty = realm.relyingParty();
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void formSentAgainFromTheBackButtonOffersToContinue() throws Refusal {
        NewPerson person = registered();
        LoginAttempt attempt = relyingParty.begin();
        Page picker = realm.browser().open(attempt.uri());
        PinSteps.pick(picker);

        Page expired = PinSteps.pick(picker);

        Looks.wellCaredFor(expired, "back button");
        assertThat(expired.heading()).isEqualTo(Texts.italian().of("pageExpiredTitle"));
        Page form = expired.follow("#loginContinueLink");
        assertThat(relyingParty
                        .finish(attempt, PinSteps.send(form, person.fiscalCode(), People.PIN))
                        .idToken())
                .containsEntry(FISCAL_NUMBER, "TINIT-" + person.fiscalCode());
    }

    @Test
    void expiredPageOffersToStartAgain() throws Refusal {
        NewPerson person = registered();
        LoginAttempt attempt = relyingParty.begin();
        Page picker = realm.browser().open(attempt.uri());
        PinSteps.pick(picker);

        Page again = PinSteps.pick(picker).follow("#loginRestartLink");

        assertThat(relyingParty
                        .finish(attempt, PinSteps.send(PinSteps.pick(again), person.fiscalCode(), People.PIN))
                        .idToken())
                .containsEntry(FISCAL_NUMBER, "TINIT-" + person.fiscalCode());
    }

    @Test
    void reloadedFormLeadsBackToItself() {
        NewPerson person = registered();
        HttpBrowser browser = realm.browser();
        Page form = PinSteps.form(browser, relyingParty);
        Page reloaded = browser.open(form.uri());
        Looks.wellCaredFor(reloaded, "reload");
        reloaded = reloaded.has("#loginContinueLink") ? reloaded.follow("#loginContinueLink") : reloaded;
        assertThat(PinSteps.send(reloaded, person.fiscalCode(), People.PIN).answered())
                .isTrue();
    }

    @Test
    void loginBegunAgainInTheSameTabWorks() {
        NewPerson person = registered();
        HttpBrowser browser = realm.browser();
        LoginAttempt attempt = relyingParty.begin();
        PinSteps.form(browser, attempt);
        assertThat(PinSteps.send(PinSteps.form(browser, attempt), person.fiscalCode(), People.PIN)
                        .answered())
                .isTrue();
    }

    @Test
    void anotherWayLeadsBackToThePicker() {
        Page form = PinSteps.form(realm.browser(), relyingParty);
        Page picker = form.formWith("button[name=back]").press("back", "true");
        assertThat(picker.has("button[name=credential][value=pin]")).isTrue();
    }

    @Test
    void formSentAgainAfterSuccessGivesNoError() {
        NewPerson person = registered();
        Page form = PinSteps.form(realm.browser(), relyingParty);
        assertThat(PinSteps.send(form, person.fiscalCode(), People.PIN).answered())
                .isTrue();
        Page again = PinSteps.send(form, person.fiscalCode(), People.PIN);
        Looks.wellCaredFor(again, "replayed form");
    }

    @Test
    void replayedFormWithoutItsBrowserGivesNoLogin() {
        NewPerson person = registered();
        Page form = PinSteps.form(realm.browser(), relyingParty);
        String body = "fiscalCode=" + person.fiscalCode() + "&pin=" + People.PIN;
        Page stolen = realm.browser().post(form.formWith("input[name=pin]").action(), body, form.uri());
        Looks.wellCaredFor(stolen, "form in another browser");
        assertThat(stolen.answered()).isFalse();
    }

    @Test
    void expiredLoginStartsAgain() throws InterruptedException, Refusal {
        try (PinRealm hasty = PinRealm.open(realm.server())) {
            NewPerson person = people.withPin();
            hasty.register(person);
            LoginAttempt attempt = hasty.relyingParty().begin();
            Page form = PinSteps.form(hasty.browser(), attempt);
            hasty.change(new ObjectMapper()
                    .createObjectNode()
                    .put("accessCodeLifespanLogin", 1)
                    .put("accessCodeLifespanUserAction", 1));
            Thread.sleep(2500);

            Page late = PinSteps.send(form, person.fiscalCode(), People.PIN);
            Looks.wellCaredFor(late, "login begun too long ago");
            assertThat(late.answered()).isFalse();
            hasty.change(new ObjectMapper()
                    .createObjectNode()
                    .put("accessCodeLifespanLogin", 1800)
                    .put("accessCodeLifespanUserAction", 600));

            assertThat(late.text()).contains(Texts.italian().of("loginTimeout"));
            assertThat(hasty.relyingParty()
                            .finish(attempt, PinSteps.send(PinSteps.pick(late), person.fiscalCode(), People.PIN))
                            .idToken())
                    .as("the service still gets its answer")
                    .containsEntry(FISCAL_NUMBER, "TINIT-" + person.fiscalCode());
        }
    }

    private NewPerson registered() {
        NewPerson person = people.withPin();
        realm.register(person);
        return person;
    }
}
