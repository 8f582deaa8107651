package it.varco.integration.pages;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.integration.browser.Chromium;
import it.varco.integration.browser.ChromiumProgram;
import it.varco.integration.browser.WindowKind;
import it.varco.integration.browser.pages.PinPage;
import it.varco.integration.people.People;
import it.varco.integration.policy.Policy;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.LoginAttempt;
import it.varco.sandbox.rp.LoginWish;

import static org.assertj.core.api.Assertions.assertThat;

@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticePagesIT {

    private final VarcoServer server;
    private final ChromiumProgram chromium;
    private final People people;
    private final PinRealm realm;

    NoticePagesIT(VarcoServer server, ChromiumProgram chromium, People people) {
        this.server = server;
        this.chromium = chromium;
        this.people = people;
        this.realm = PinRealm.open(server);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void cutOff(String language) {
        NewPerson person = people.withPin();
        realm.register(person);
        try (var ended = realm.policy()
                        .edited(policy -> Policy.rule(policy, "pin-use").put("until", "2021-09-30"));
                Chromium window = chromium.window(WindowKind.usual().language(language))) {
            shows(window, language, "notice-cut-off", realm.relyingParty().begin(), person);
            assertThat(window.page().locator("h1").innerText()).contains("2021");
            backToTheService(window);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void cutOffThatHasNoDate(String language) {
        NewPerson person = people.withPin().profile("patronato");
        realm.register(person);
        LoginAttempt attempt = asking("patronato");
        try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
            shows(window, language, "notice-cut-off-undated", attempt, person);
            assertThat(window.page().locator("h1").innerText())
                    .isEqualTo(Texts.in(language).of("varco.notice.CUT_OFF.title.undated"));
            backToTheService(window);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void dispositivoNeeded(String language) {
        NewPerson person = people.withPin("ordinario");
        realm.register(person);
        LoginAttempt attempt = realm.relyingParty().begin(LoginWish.plain().acr("urn:varco:acr:pin:dispositivo"));
        try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
            shows(window, language, "notice-dispositivo-needed", attempt, person);
            backToTheService(window);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void noProfile(String language) {
        NewPerson person = people.withPin();
        realm.register(person);
        try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
            shows(window, language, "notice-no-profile", asking("avvocato"), person);
            backToTheService(window);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void policyUnreadable(String language) {
        NewPerson person = people.withPin();
        try (PinRealm broken = PinRealm.open(server);
                Chromium window = chromium.window(WindowKind.usual().language(language))) {
            broken.register(person);
            PageCheck check = PageCheck.on(window, language);
            PinPage form = Begun.in(window, broken.relyingParty().begin()).choosePin();
            destroyPolicyOf(broken);
            form.enter(person.fiscalCode(), People.PIN);
            check.passes("notice-technical");
            assertThat(window.page().locator("h1").innerText())
                    .isEqualTo(Texts.in(language).of("varco.notice.POLICY_UNREADABLE.title"));
        }
    }

    private static void shows(Chromium window, String language, String name, LoginAttempt attempt, NewPerson person) {
        PageCheck check = PageCheck.on(window, language);
        Begun.in(window, attempt).choosePin().enter(person.fiscalCode(), People.PIN);
        check.passes(name);
        window.page().locator("summary").all().forEach(summary -> summary.click());
        if (window.page().locator("summary").count() > 0) {
            check.passes(name + "-opened");
        }
    }

    private void backToTheService(Chromium window) {
        window.page().locator("button[name=action][value=back]").click();
        window.page().waitForURL(url -> url.startsWith(server.callback().toString()));
        assertThat(window.page().url()).contains("error=access_denied");
    }

    private LoginAttempt asking(String profileType) {
        LoginAttempt attempt = realm.relyingParty().begin();
        return new LoginAttempt(
                URI.create(attempt.uri() + "&profile_type=" + profileType),
                attempt.wish(),
                attempt.state(),
                attempt.nonce(),
                attempt.verifier());
    }

    /** Past the checks of the console and of our REST resource, as a mistake in the database would. */
    private void destroyPolicyOf(PinRealm broken) {
        String sql = "UPDATE component_config SET value = '{' WHERE name = 'policy' AND component_id IN"
                + " (SELECT c.id FROM component c JOIN realm r ON r.id = c.realm_id WHERE r.name = ?)";
        try (Connection connection = server.database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, broken.name());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        broken.change(new ObjectMapper().createObjectNode().put("displayName", "Ente con un guasto"));
    }
}
