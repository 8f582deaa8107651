package it.varco.integration.login;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.events.LoginEvents;
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

import static org.assertj.core.api.Assertions.assertThat;

/** What people do with their own PIN, sent there by a service with {@code kc_action}. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnPinIT {

    private static final String REVOKE = "varco-revoke-pin";
    private static final String CONVERT = "varco-convert-pin";
    private static final String BUTTON = "button[name=action]";
    private static final Texts ITALIAN = Texts.italian();

    private final PinRealm realm;
    private final People people;
    private final RelyingParty relyingParty;

    OwnPinIT(VarcoServer server, People people) {
        this.realm = PinRealm.open(server);
        this.people = people;
        this.relyingParty = realm.relyingParty();
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void aPersonRevokesTheirPin() throws Exception {
        NewPerson person = people.withPin();
        String user = realm.register(person);
        LoginAttempt attempt = doing(REVOKE);
        Page question = signIn(realm.browser(), attempt, person);
        assertThat(question.heading()).isEqualTo(ITALIAN.of("varco.own.revoke.title"));
        assertThat(question.text())
                .as("what will happen, and that no other PIN will follow")
                .contains(
                        ITALIAN.of("varco.own.revoke.pin"),
                        ITALIAN.of("varco.own.revoke.remains"),
                        ITALIAN.of("varco.own.revoke.never-again"));
        assertThat(history(person)).as("nothing has happened yet").isEmpty();

        Page done = question.formWith(BUTTON).press("action", "confirm");

        assertThat(done.heading()).isEqualTo(ITALIAN.of("varco.own.revoke.done"));
        assertThat(history(person)).containsExactly("REVOKED");
        List<JsonNode> events = new LoginEvents(realm.admin(), realm.name()).of("REMOVE_CREDENTIAL", user);
        assertThat(events).hasSize(1);
        assertThat(events.get(0).at("/details/credential_type").asText()).isEqualTo("varco-pin");
        Page answer = done.formWith(BUTTON).press("action", "continue");
        assertThat(answer.answer().toString()).contains("kc_action_status=success");
        relyingParty.finish(attempt, answer);
        assertThat(signIn(realm.browser(), relyingParty.begin(), person).text())
                .as("as if there had never been one")
                .contains(ITALIAN.of("varco.pin.error.wrong"));
    }

    @Test
    void whoCanBeGivenAnotherPinIsToldSo() {
        NewPerson person = abroad("dispositivo");
        assertThat(signIn(realm.browser(), doing(REVOKE), person).text())
                .contains(ITALIAN.of("varco.own.revoke.again"))
                .doesNotContain(ITALIAN.of("varco.own.revoke.never-again"));
    }

    @Test
    void whoChangesTheirMindKeepsThePin() throws Refusal {
        NewPerson person = registered();
        Page question = signIn(realm.browser(), doing(REVOKE), person);
        Page answer = question.formWith(BUTTON).press("cancel-aia", "true");
        assertThat(answer.answer().toString()).contains("kc_action_status=cancelled");
        relyingParty.loginByPin(realm.browser(), person.fiscalCode(), People.PIN);
    }

    @Test
    void aSecondTabIsToldThatThereIsNoPinAnyMore() throws Refusal {
        NewPerson person = registered();
        HttpBrowser browser = realm.browser();
        Page first = signIn(browser, doing(REVOKE), person);
        relyingParty.loginByPin(browser, person.fiscalCode(), People.PIN);
        Page second = browser.open(doing(REVOKE).uri());
        assertThat(second.heading()).isEqualTo(ITALIAN.of("varco.own.revoke.title"));
        first.formWith(BUTTON).press("action", "confirm");
        Page late = second.formWith(BUTTON).press("action", "confirm");
        assertThat(late.heading()).isEqualTo(ITALIAN.of("varco.own.revoke.none"));
        assertThat(late.formWith(BUTTON).press("action", "continue").answered()).isTrue();
    }

    @Test
    void whoHasNoPinIsToldSo() throws Refusal {
        NewPerson person = registered();
        HttpBrowser browser = realm.browser();
        relyingParty.loginByPin(browser, person.fiscalCode(), People.PIN);
        Page done = browser.open(doing(REVOKE).uri()).formWith(BUTTON).press("action", "confirm");
        done.formWith(BUTTON).press("action", "continue");
        for (String action : List.of(REVOKE, CONVERT)) {
            Page none = browser.open(doing(action).uri());
            assertThat(none.text()).contains(ITALIAN.of("varco.own." + action.split("-")[1] + ".none"));
            assertThat(none.has("button[value=confirm]")).isFalse();
            Page answer = none.formWith(BUTTON).press("action", "continue");
            assertThat(answer.answer().toString()).contains("code=");
        }
    }

    @Test
    void aForgedPostRevokesNothing() throws Exception {
        NewPerson person = registered();
        HttpBrowser browser = realm.browser();
        Page question = signIn(browser, doing(REVOKE), person);
        URI action = question.formWith(BUTTON).action();
        URI guessed = URI.create(action.toString().replaceAll("session_code=[^&]*", "session_code=guessed"));
        URI without = URI.create(action.toString().replaceAll("session_code=[^&]*&?", ""));
        for (URI forged : List.of(guessed, without)) {
            browser.post(forged, "action=confirm", URI.create("https://evil.example/"));
        }
        realm.browser().post(action, "action=confirm", URI.create("https://evil.example/"));
        assertThat(history(person)).isEmpty();
        relyingParty.loginByPin(realm.browser(), person.fiscalCode(), People.PIN);
    }

    @Test
    void aPersonAsksForAPinDispositivoOnce() throws Exception {
        NewPerson person = abroad("ordinario");
        HttpBrowser browser = realm.browser();
        LoginAttempt attempt = doing(CONVERT);
        Page question = signIn(browser, attempt, person);
        assertThat(question.heading()).isEqualTo(ITALIAN.of("varco.own.convert.title"));
        Page done = question.formWith(BUTTON).press("action", "confirm");
        assertThat(done.heading()).isEqualTo(ITALIAN.of("varco.own.convert.done"));
        assertThat(done.text()).contains("MV35");
        String number = Reference.on(done);
        assertThat(history(person)).containsExactly("CONVERSION_REQUESTED " + number);
        assertThat(new LoginEvents(realm.admin(), realm.name())
                        .withReference(number)
                        .get("type")
                        .asText())
                .isEqualTo("CUSTOM_REQUIRED_ACTION");
        relyingParty.finish(attempt, done.formWith(BUTTON).press("action", "continue"));

        Page again = browser.open(doing(CONVERT).uri());
        assertThat(again.heading()).isEqualTo(ITALIAN.of("varco.own.convert.open"));
        assertThat(Reference.on(again)).isEqualTo(number);
        Page forced = again.formWith(BUTTON).submitWith(Map.of("action", "confirm"));
        assertThat(Reference.on(forced)).isEqualTo(number);
        assertThat(history(person)).hasSize(1);
    }

    @Test
    void twoTabsMakeOneRequest() throws Exception {
        NewPerson person = abroad("ordinario");
        HttpBrowser browser = realm.browser();
        relyingParty.loginByPin(browser, person.fiscalCode(), People.PIN);
        Page first = browser.open(doing(CONVERT).uri());
        Page second = browser.open(doing(CONVERT).uri());
        String number = Reference.on(first.formWith(BUTTON).press("action", "confirm"));
        Page late = second.formWith(BUTTON).press("action", "confirm");
        assertThat(late.heading()).isEqualTo(ITALIAN.of("varco.own.convert.open"));
        assertThat(Reference.on(late)).isEqualTo(number);
        assertThat(history(person)).hasSize(1);
    }

    @Test
    void aPinDispositivoNeedsNoConversion() {
        Page page = signIn(realm.browser(), doing(CONVERT), abroad("dispositivo"));
        assertThat(page.heading()).isEqualTo(ITALIAN.of("varco.own.convert.already"));
        assertThat(page.has("button[value=confirm]")).isFalse();
    }

    @Test
    void whereThePolicyDoesNotRenewNothingIsConverted() throws Exception {
        NewPerson person = people.withPin("ordinario");
        realm.register(person);
        Page page = signIn(realm.browser(), doing(CONVERT), person);
        assertThat(page.heading()).isEqualTo(ITALIAN.of("varco.own.convert.refused"));
        assertThat(page.text()).contains(ITALIAN.of("varco.cutoff.pin-renew-citizen"));
        JsonNode event = new LoginEvents(realm.admin(), realm.name()).withReference(Reference.on(page));
        assertThat(event.get("type").asText()).isEqualTo("CUSTOM_REQUIRED_ACTION_ERROR");
        assertThat(event.at("/details/rule").asText()).isEqualTo("pin-renew-citizen-ended");
        page.formWith(BUTTON).submitWith(Map.of("action", "confirm"));
        assertThat(history(person)).isEmpty();
    }

    private LoginAttempt doing(String action) {
        return relyingParty.begin(LoginWish.plain().action(action));
    }

    private NewPerson registered() {
        NewPerson person = people.withPin();
        realm.register(person);
        return person;
    }

    private NewPerson abroad(String kind) {
        NewPerson person = people.withPin(kind).attested("resident-abroad").attested("no-italian-document");
        realm.register(person);
        return person;
    }

    private static Page signIn(HttpBrowser browser, LoginAttempt attempt, NewPerson person) {
        return PinSteps.send(PinSteps.form(browser, attempt), person.fiscalCode(), People.PIN);
    }

    private List<String> history(NewPerson person) throws SQLException {
        try (Connection connection = realm.server().database();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT operation, document FROM varco_pin_entry WHERE fiscal_code = ? ORDER BY happened_at")) {
            query.setString(1, person.fiscalCode());
            List<String> lines = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String document = rows.getString(2);
                    lines.add(rows.getString(1) + (document == null ? "" : " " + document));
                }
            }
            return lines;
        }
    }
}
