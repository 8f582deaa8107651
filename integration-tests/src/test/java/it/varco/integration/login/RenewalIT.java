package it.varco.integration.login;

import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.events.LoginEvents;
import it.varco.integration.http.Page;
import it.varco.integration.pages.Texts;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.LoginAttempt;
import it.varco.sandbox.rp.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An expired PIN that is right: renewed where the policy lets it, refused with the policy's reason where not. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RenewalIT {

    private final People people;
    private final PinRealm shipped;
    private final VarcoServer server;

    RenewalIT(VarcoServer server, People people) {
        this.server = server;
        this.people = people;
        this.shipped = PinRealm.asShipped(server);
    }

    @AfterAll
    void removeRealm() {
        shipped.close();
    }

    @Test
    void expiredPinIsReplacedAndTheOldOneRefused() throws Refusal {
        NewPerson person = CodeSteps.abroad(people.without().with(CodeSteps.expired("ordinario")));
        shipped.register(person);
        LoginAttempt attempt = shipped.relyingParty().begin();
        Page form = PinSteps.form(shipped.browser(), attempt);

        Page wrong = PinSteps.send(form, person.fiscalCode(), "00000000");
        assertThat(wrong.text())
                .as("that it has expired is told only to who knows it")
                .contains(Texts.italian().of("varco.pin.error.wrong"));
        Page shown = PinSteps.send(wrong, person.fiscalCode(), People.PIN);
        String pin = CodeSteps.pinOn(shown);
        assertThat(pin).isNotEqualTo(People.PIN);
        assertThat(shown.text()).contains(Texts.italian().of("varco.pin.new.renewed"));
        assertThat(shipped.relyingParty()
                        .finish(attempt, CodeSteps.confirm(shown))
                        .idToken())
                .containsEntry("acr", "urn:varco:acr:pin:ordinario");

        Page old = PinSteps.send(
                PinSteps.form(shipped.browser(), shipped.relyingParty()), person.fiscalCode(), People.PIN);
        assertThat(old.text()).contains(Texts.italian().of("varco.pin.error.wrong"));
        assertThat(shipped.relyingParty()
                        .loginByPin(shipped.browser(), person.fiscalCode(), pin)
                        .idToken())
                .isNotEmpty();
    }

    @Test
    void newPeriodIsTheShortestOfTheProfilesHeld() {
        NewPerson person = CodeSteps.abroad(people.without().with(CodeSteps.expired("ordinario")))
                .profile("intermediario");
        String user = shipped.register(person);
        Page shown = PinSteps.send(
                PinSteps.form(shipped.browser(), shipped.relyingParty()), person.fiscalCode(), People.PIN);
        CodeSteps.confirm(shown);

        String data = shipped.admin()
                .get(shipped.name() + "/users/" + user + "/credentials")
                .expect(200)
                .json()
                .get(0)
                .get("credentialData")
                .asText();
        LocalDate lastDay = CodeSteps.TODAY.plusMonths(3).minusDays(1);
        assertThat(data).as("three months of the template").contains(lastDay.toString());
    }

    @Test
    void whatMayNotBeUsedAnyMoreIsSaidBeforeWhatExpired() {
        NewPerson person = people.without().with(CodeSteps.expired("dispositivo"));
        shipped.register(person);
        Page notice = PinSteps.send(
                PinSteps.form(shipped.browser(), shipped.relyingParty()), person.fiscalCode(), People.PIN);
        assertThat(notice.status()).isEqualTo(403);
        JsonNode event = new LoginEvents(shipped.admin(), shipped.name()).withReference(Reference.on(notice));
        assertThat(event.at("/details/reason").asText()).isEqualTo("CUT_OFF");
        assertThat(event.at("/details/rule").asText()).isEqualTo("pin-ended");
        assertThat(notice.text()).contains(Texts.italian().of("varco.cutoff.pin-ended"));
    }

    @Test
    void codeThatMayNotBeUsedAnyMoreIsRefusedAndStays() {
        NewPerson person = people.without().with(CodeSteps.code("dispositivo"));
        String user = shipped.register(person);
        LoginAttempt attempt = shipped.relyingParty().begin();
        Page notice = CodeSteps.activate(shipped.browser(), attempt, person);
        assertThat(notice.status()).isEqualTo(403);
        JsonNode event = new LoginEvents(shipped.admin(), shipped.name()).withReference(Reference.on(notice));
        assertThat(event.at("/details/reason").asText()).isEqualTo("CUT_OFF");
        assertThat(event.at("/details/rule").asText()).isEqualTo("pin-ended");
        Page answer = notice.formWith("button[value=back]").press("action", "back");
        assertThatThrownBy(() -> shipped.relyingParty().finish(attempt, answer))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.description())
                                .startsWith("credential_not_accepted")
                                .contains(Reference.on(notice)));
        assertThat(shipped.admin()
                        .get(shipped.name() + "/users/" + user + "/credentials")
                        .expect(200)
                        .json())
                .as("nothing has changed")
                .hasSize(1);
    }

    @Test
    void policyThatMovedWhileTheNoticeWasShownIsAskedAgain() {
        NewPerson person = people.without().with(CodeSteps.code("ordinario"));
        try (PinRealm realm = PinRealm.asShipped(server)) {
            realm.register(person);
            Page notice =
                    CodeSteps.activate(realm.browser(), realm.relyingParty().begin(), person);
            assertThat(notice.status()).isEqualTo(403);
            try (var allowed = realm.policy().until("pin-use", PinRealm.FAR)) {
                Page reloaded = notice.browser().open(notice.uri());
                CodeSteps.pinOn(reloaded.has("#loginContinueLink") ? reloaded.follow("#loginContinueLink") : reloaded);
            }
        }
    }

    @Test
    void renewalThatEndedIsToldWithItsRuleAndDay() {
        try (PinRealm realm = PinRealm.open(server)) {
            NewPerson person = people.without().with(CodeSteps.expired("dispositivo"));
            realm.register(person);
            LoginAttempt attempt = realm.relyingParty().begin();
            Page notice = PinSteps.send(PinSteps.form(realm.browser(), attempt), person.fiscalCode(), People.PIN);

            assertThat(notice.status()).isEqualTo(403);
            assertThat(notice.heading())
                    .isEqualTo(Texts.italian().of("varco.notice.PIN_EXPIRED.ended.title", "28 febbraio 2021"));
            assertThat(notice.text()).contains(Texts.italian().of("varco.cutoff.pin-renew-citizen"));
            JsonNode event = new LoginEvents(realm.admin(), realm.name()).withReference(Reference.on(notice));
            assertThat(event.get("type").asText()).isEqualTo("LOGIN_ERROR");
            assertThat(event.at("/details/reason").asText()).isEqualTo("PIN_EXPIRED");
            assertThat(event.at("/details/rule").asText()).isEqualTo("pin-renew-citizen-ended");
            Page answer = notice.formWith("button[value=back]").press("action", "back");
            assertThatThrownBy(() -> realm.relyingParty().finish(attempt, answer))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.error()).isEqualTo("access_denied"));
        }
    }

    @Test
    void periodThatCannotBeReadRefusesAndNamesTheSetting() {
        try (PinRealm realm = PinRealm.asShipped(server)) {
            ObjectNode settings = new ObjectMapper().createObjectNode();
            settings.putObject("attributes").put("varco.pin.validity.cittadino", "half a year");
            realm.change(settings);
            NewPerson person = CodeSteps.abroad(people.without().with(CodeSteps.expired("ordinario")));
            realm.register(person);
            Page notice = PinSteps.send(
                    PinSteps.form(realm.browser(), realm.relyingParty()), person.fiscalCode(), People.PIN);

            assertThat(notice.status()).isEqualTo(403);
            assertThat(notice.text()).contains(Texts.italian().of("varco.notice.PIN_SETTING_UNREADABLE.why"));
            JsonNode event = new LoginEvents(realm.admin(), realm.name()).withReference(Reference.on(notice));
            assertThat(event.at("/details/setting").asText()).isEqualTo("varco.pin.validity.cittadino");
        }
    }
}
