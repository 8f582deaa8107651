package it.varco.integration.login;

import java.util.Map;

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
class ProfileChoiceIT {

    private static final Map<String, Object> STUDIO = Map.of(
            "type", "intermediario", "organization", Map.of("code", "studio-prova", "name", "Studio <b>Prova</b>"));

    private final People people;
    private final PinRealm realm;
    private final RelyingParty relyingParty;

    ProfileChoiceIT(VarcoServer server, People people) {
        this.people = people;
        this.realm = PinRealm.open(server);
        this.relyingParty = realm.relyingParty();
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void onlyAProfileIsTakenSilently() throws Refusal {
        NewPerson person = people.withPin();
        realm.register(person);
        assertThat(relyingParty
                        .loginByPin(realm.browser(), person.fiscalCode(), People.PIN)
                        .accessTokenClaims())
                .containsEntry("active_profile", Map.of("type", "cittadino"));
    }

    @Test
    void chosenProfileIsInTheTokenAndSingleSignOnKeepsIt() throws Refusal {
        NewPerson person = withStudio();
        HttpBrowser browser = realm.browser();
        LoginAttempt attempt = relyingParty.begin();
        Page profiles = PinSteps.send(PinSteps.form(browser, attempt), person.fiscalCode(), People.PIN);
        assertThat(profiles.heading()).isEqualTo(Texts.italian().of("varco.profile.title"));
        assertThat(profiles.texts("fieldset label"))
                .as("the names as an office wrote them, markup included")
                .containsExactly(
                        "Cittadino", Texts.italian().of("varco.profile.intermediario") + " Studio <b>Prova</b>");

        TokenSet tokens = relyingParty.finish(attempt, choose(profiles, "intermediario"));
        assertThat(tokens.accessTokenClaims()).containsEntry("active_profile", STUDIO);

        LoginAttempt later = relyingParty.begin();
        Page answer = browser.open(later.uri());
        assertThat(answer.answered()).as("nothing is asked again").isTrue();
        assertThat(relyingParty.finish(later, answer).accessTokenClaims()).containsEntry("active_profile", STUDIO);
    }

    @Test
    void nothingChosenAsksAgain() {
        NewPerson person = withStudio();
        Page profiles = PinSteps.send(PinSteps.form(realm.browser(), relyingParty), person.fiscalCode(), People.PIN);
        Page again = profiles.formWith("input[name=profile]").submitWith(Map.of("profile", ""));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).contains(Texts.italian().of("varco.profile.error.choose"));
    }

    @Test
    void profileTypeOfTheRequestIsTakenSilently() throws Refusal {
        NewPerson person = withStudio();
        LoginAttempt attempt = PinSteps.asking("intermediario", relyingParty.begin());
        Page answer = PinSteps.send(PinSteps.form(realm.browser(), attempt), person.fiscalCode(), People.PIN);
        assertThat(relyingParty.finish(attempt, answer).accessTokenClaims()).containsEntry("active_profile", STUDIO);
    }

    @Test
    void profileTypeThatThePersonDoesNotHoldIsRefused() {
        NewPerson person = withStudio();
        LoginAttempt attempt = PinSteps.asking("avvocato", relyingParty.begin());
        Page notice = PinSteps.send(PinSteps.form(realm.browser(), attempt), person.fiscalCode(), People.PIN);
        assertThat(notice.status()).isEqualTo(403);
        assertThat(notice.heading()).isEqualTo(Texts.italian().of("varco.notice.NO_PROFILE.title"));

        Page answer = notice.formWith("button[name=action]").press("action", "back");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> relyingParty.finish(attempt, answer));
        assertThat(refusal.description()).isEqualTo("no_profile reference=" + Reference.on(notice));
    }

    @Test
    void silentRequestThatWouldHaveToAskIsInteractionRequired() throws Refusal {
        NewPerson person = people.withPin();
        realm.register(person);
        HttpBrowser browser = realm.browser();
        relyingParty.loginByPin(browser, person.fiscalCode(), People.PIN);
        LoginAttempt silent =
                PinSteps.asking("medico", relyingParty.begin(LoginWish.plain().prompt("none")));
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> relyingParty.finish(silent, browser.open(silent.uri())));
        assertThat(refusal.error()).isIn("interaction_required", "login_required");
    }

    private static Page choose(Page profiles, String type) {
        String value = profiles.document()
                .select("input[name=profile][value^=" + type + "]")
                .val();
        return profiles.formWith("input[name=profile]").set("profile", value).submit();
    }

    private NewPerson withStudio() {
        NewPerson person = people.withPin().profile("intermediario", "studio-prova", "Studio <b>Prova</b>");
        realm.register(person);
        return person;
    }
}
