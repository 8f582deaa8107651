package it.varco.integration.login;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.oidc.RelyingParty;
import it.varco.integration.pages.Texts;
import it.varco.integration.people.People;
import it.varco.integration.policy.Policy;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.LoginAttempt;
import it.varco.sandbox.rp.LoginWish;
import it.varco.sandbox.rp.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

/** The banner before a cut-off. The server's date is today's, so the policy's date is moved instead. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CutoffWarningIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Rome"));
    private static final String CONTINUE = "button[name=continue]";

    private final People people;
    private final PinRealm realm;
    private final RelyingParty relyingParty;

    CutoffWarningIT(VarcoServer server, People people) {
        this.people = people;
        this.realm = PinRealm.open(server);
        this.relyingParty = realm.relyingParty();
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @ParameterizedTest
    @CsvSource({"31, false", "30, true", "8, true", "7, true", "2, true", "1, true", "0, true"})
    void aFirstLoginIsWarnedFromThirtyDaysBefore(int daysLeft, boolean warned) throws Refusal {
        NewPerson person = registered();
        try (var soon = realm.policy().until("pin-use", TODAY.plusDays(daysLeft))) {
            LoginAttempt attempt = relyingParty.begin();
            Page page = signIn(realm.browser(), attempt, person);
            assertThat(page.has(CONTINUE)).as(page.toString()).isEqualTo(warned);
            if (!warned) {
                relyingParty.finish(attempt, page);
                return;
            }
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text())
                    .as("how many days, by which act, and what to do now")
                    .contains(
                            left(daysLeft),
                            "Circolare INPS n. 127",
                            Texts.italian().of("varco.notice.step.spid"));
            assertThat(page.heading())
                    .contains(String.valueOf(TODAY.plusDays(daysLeft).getYear()));
            relyingParty.finish(attempt, goOn(page));
            assertNotWarned(person);
        }
    }

    @ParameterizedTest
    @CsvSource({"7, 30, true", "7, 7, false", "1, 7, true", "0, 1, false", "2, 7, false", "8, 30, false"})
    void whoWasToldEarlierReadsTheNextOneOnly(int daysLeft, int toldBefore, boolean warned) throws Exception {
        LocalDate lastDay = TODAY.plusDays(daysLeft);
        NewPerson person = people.withPin();
        remember(realm.register(person), "pin " + lastDay + " " + toldBefore);
        try (var soon = realm.policy().until("pin-use", lastDay)) {
            Page page = signIn(realm.browser(), relyingParty.begin(), person);
            assertThat(page.has(CONTINUE)).as(page.toString()).isEqualTo(warned);
        }
    }

    @Test
    void aMovedDateWarnsAgain() throws Refusal {
        NewPerson person = registered();
        try (var soon = realm.policy().until("pin-use", TODAY.plusDays(5))) {
            goOn(signIn(realm.browser(), relyingParty.begin(), person));
            assertNotWarned(person);
        }
        try (var moved = realm.policy().until("pin-use", TODAY.plusDays(6))) {
            Page again = signIn(realm.browser(), relyingParty.begin(), person);
            assertThat(again.text()).contains(left(6));
            goOn(again);
            assertNotWarned(person);
        }
    }

    @Test
    void aPageThatGotLostIsShownAgain() {
        NewPerson person = registered();
        try (var soon = realm.policy().until("pin-use", TODAY.plusDays(5))) {
            assertThat(signIn(realm.browser(), relyingParty.begin(), person).has(CONTINUE))
                    .isTrue();
            assertThat(signIn(realm.browser(), relyingParty.begin(), person).has(CONTINUE))
                    .as("nobody went on from the first one")
                    .isTrue();
        }
    }

    @Test
    void neverBeforeTheLoginAndNeverBySingleSignOn() throws Refusal {
        NewPerson person = registered();
        HttpBrowser browser = realm.browser();
        relyingParty.loginByPin(browser, person.fiscalCode(), People.PIN);
        try (var soon = realm.policy().until("pin-use", TODAY.plusDays(1))) {
            Page picker = realm.browser().open(relyingParty.begin().uri());
            assertThat(picker.text()).doesNotContain(left(1));
            LoginAttempt single = relyingParty.begin();
            relyingParty.finish(single, browser.open(single.uri()));
            LoginAttempt silent = relyingParty.begin(LoginWish.plain().prompt("none"));
            relyingParty.finish(silent, browser.open(silent.uri()));
            LoginAttempt again = relyingParty.begin(LoginWish.plain().prompt("login"));
            assertThat(signIn(browser, again, person).has(CONTINUE))
                    .as("but when they prove who they are again")
                    .isTrue();
        }
    }

    @Test
    void theDayIsThatOfTheProfileOneActsIn() {
        NewPerson person = people.withPin().profile("azienda", "ditta", "Ditta di prova");
        realm.register(person);
        try (var soon = realm.policy().edited(policy -> {
            Policy.rule(policy, "pin-use").put("until", TODAY.plusDays(3).toString());
            Policy.rule(policy, "pin-companies").put("until", PinRealm.FAR.toString());
        })) {
            LoginAttempt asCitizen = PinSteps.asking("cittadino", relyingParty.begin());
            assertThat(signIn(realm.browser(), asCitizen, person).text())
                    .contains(left(3), Texts.italian().of("varco.profile.cittadino"));
            LoginAttempt asCompany = PinSteps.asking("azienda", relyingParty.begin());
            assertThat(signIn(realm.browser(), asCompany, person).answered())
                    .as("the company's PIN does not end")
                    .isTrue();
        }
    }

    @Test
    void theReasonIsToldInWordsThatFitBeforeTheDay() {
        NewPerson person = people.withPin().profile("azienda", "ditta", "Ditta di prova");
        try (PinRealm shipped = PinRealm.asShipped(realm.server())) {
            shipped.register(person);
            shipped.policy().until("pin-companies", TODAY.plusDays(3));
            Page warning = signIn(shipped.browser(), shipped.relyingParty().begin(), person);
            assertThat(warning.text())
                    .contains(
                            left(3),
                            Texts.italian().of("varco.profile.azienda"),
                            Texts.italian().of("varco.cutoff.pin-companies-ended.before"));
        }
    }

    private NewPerson registered() {
        NewPerson person = people.withPin();
        realm.register(person);
        return person;
    }

    private void assertNotWarned(NewPerson person) throws Refusal {
        LoginAttempt attempt = relyingParty.begin();
        relyingParty.finish(attempt, signIn(realm.browser(), attempt, person));
    }

    private static Page signIn(HttpBrowser browser, LoginAttempt attempt, NewPerson person) {
        return PinSteps.send(PinSteps.form(browser, attempt), person.fiscalCode(), People.PIN);
    }

    private static Page goOn(Page warning) {
        return warning.formWith(CONTINUE).press("continue", "true");
    }

    private static String left(int days) {
        return switch (days) {
            case 0 -> Texts.italian().of("varco.warning.left.today");
            case 1 -> Texts.italian().of("varco.warning.left.tomorrow");
            default -> Texts.italian().of("varco.warning.left", String.valueOf(days));
        };
    }

    /** As a login of days ago did: the server cannot be put back in time. */
    private void remember(String user, String line) throws SQLException {
        try (Connection connection = realm.server().database();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO user_attribute (id, name, value, user_id) VALUES (?, ?, ?, ?)")) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, "varco.cut-off-warnings");
            insert.setString(3, line);
            insert.setString(4, user);
            insert.executeUpdate();
        }
    }
}
