package it.varco.integration.login;

import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.integration.events.LoginEvents;
import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.pages.Texts;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.people.PinCodeCredential;
import it.varco.sandbox.people.PinCredential;
import it.varco.sandbox.rp.LoginAttempt;
import it.varco.sandbox.rp.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A code of two halves becomes a PIN, in a realm where PINs may be used.
 *
 * <p>Long because each way a code can end is told whole: what the person sees, what the office sees, what is stored.
 */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActivationIT {

    private final VarcoServer server;
    private final People people;
    private final PinRealm realm;

    ActivationIT(VarcoServer server, People people) {
        this.server = server;
        this.people = people;
        this.realm = PinRealm.open(server);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ordinario", "dispositivo"})
    void codeBecomesAPinAndTheLoginGoesOn(String kind) throws Refusal {
        NewPerson person = people.without().with(CodeSteps.code(kind)).enabled("estratto-conto");
        String user = realm.register(person);
        LoginAttempt attempt = realm.relyingParty().begin();

        Page shown = CodeSteps.activate(realm.browser(), attempt, person);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Cache-Control")).contains("no-store");
        assertThat(shown.texts(".varco-card-name")).containsExactly("Prova " + person.lastName());
        assertThat(shown.text()).as("last day, as the office gave it").contains("31 dicembre 2099");
        assertThat(shown.document().select(".varco-card").text().toUpperCase(Locale.ROOT))
                .as("whoever finds the card cannot sign in with it")
                .doesNotContain(person.fiscalCode());
        assertThat(types(user)).as("nothing has changed yet").containsExactly("varco-pin-code");
        String pin = CodeSteps.pinOn(shown);

        Page confirmation = CodeSteps.writtenDown(shown);
        assertThat(confirmation.document().select("#fiscalCode").val()).isEqualTo(person.fiscalCode());
        assertThat(confirmation.html()).doesNotContain(pin);
        var tokens = realm.relyingParty().finish(attempt, CodeSteps.type(confirmation, pin));

        assertThat(tokens.idToken().get("acr")).isEqualTo("urn:varco:acr:pin:" + kind);
        assertThat(tokens.accessTokenClaims().get("enablements").toString()).contains("estratto-conto");
        assertThat(types(user)).containsExactly("varco-pin");
        assertThat(StoredAttempts.of(server, user)).as("no count is left").isEmpty();
        assertThat(realm.relyingParty()
                        .loginByPin(realm.browser(), person.fiscalCode(), pin)
                        .idToken()
                        .get("acr"))
                .as("the PIN signs in from now on")
                .isEqualTo("urn:varco:acr:pin:" + kind);
    }

    @Test
    void codeThatWasUsedIsRefusedLikeAnyWrongOne() {
        NewPerson person = people.without().with(CodeSteps.code("ordinario"));
        realm.register(person);
        assertThat(CodeSteps.confirm(CodeSteps.activate(
                                realm.browser(), realm.relyingParty().begin(), person))
                        .answered())
                .isTrue();

        Page again = CodeSteps.activate(realm.browser(), realm.relyingParty().begin(), person);

        assertThat(again.text()).contains(Texts.italian().of("varco.pin.activate.error.wrong"));
    }

    @Test
    void wholeCodeIsUnderstoodInThePinsFieldToo() {
        NewPerson person = people.without().with(CodeSteps.code("ordinario"));
        realm.register(person);
        Page form = PinSteps.form(realm.browser(), realm.relyingParty());

        Page wrong = PinSteps.send(form, person.fiscalCode(), CodeSteps.SECOND + CodeSteps.FIRST);
        assertThat(wrong.text()).contains(Texts.italian().of("varco.pin.activate.error.wrong"));
        Page shown = PinSteps.send(wrong, person.fiscalCode(), CodeSteps.FIRST + " " + CodeSteps.SECOND);

        assertThat(CodeSteps.confirm(shown).answered()).isTrue();
    }

    @Test
    void afterAResetOldPinAndNewCodeBothWork() throws Refusal {
        NewPerson person = people.withPin().with(CodeSteps.code("ordinario"));
        String user = realm.register(person);
        realm.relyingParty().loginByPin(realm.browser(), person.fiscalCode(), People.PIN);
        assertThat(types(user)).as("a login changes nothing").contains("varco-pin", "varco-pin-code");

        LoginAttempt attempt = realm.relyingParty().begin();
        Page shown = CodeSteps.activate(realm.browser(), attempt, person);
        realm.relyingParty().finish(attempt, CodeSteps.confirm(shown));

        assertThat(types(user)).containsExactly("varco-pin");
        Page old = PinSteps.send(PinSteps.form(realm.browser(), realm.relyingParty()), person.fiscalCode(), People.PIN);
        assertThat(old.text()).as("the forgotten PIN").contains(Texts.italian().of("varco.pin.error.wrong"));
    }

    @Test
    void wrongTypingsOfTheNewPinAreFieldErrorsAndCounted() {
        NewPerson person = people.without().with(CodeSteps.code("ordinario"));
        String user = realm.register(person);
        Page shown = CodeSteps.activate(realm.browser(), realm.relyingParty().begin(), person);
        String pin = CodeSteps.pinOn(shown);
        Page confirmation = CodeSteps.writtenDown(shown);

        confirmation = CodeSteps.type(confirmation, "");
        assertThat(confirmation.texts("#pin-error"))
                .containsExactly(Texts.italian().of("varco.pin.error.empty"));
        confirmation = CodeSteps.type(confirmation, "00000000");
        assertThat(confirmation.texts("#pin-error"))
                .containsExactly(Texts.italian().of("varco.pin.confirm.error.wrong"));
        assertThat(StoredAttempts.of(server, user)).contains(new StoredAttempts(1, 0));
        assertThat(types(user)).containsExactly("varco-pin-code");

        assertThat(CodeSteps.type(confirmation, pin.toLowerCase(Locale.ROOT)).answered())
                .isTrue();
    }

    @Test
    void anotherPinIsShownOnRequestAndTheFirstCountsNoMore() {
        NewPerson person = people.without().with(CodeSteps.code("ordinario"));
        realm.register(person);
        Page shown = CodeSteps.activate(realm.browser(), realm.relyingParty().begin(), person);
        String first = CodeSteps.pinOn(shown);

        Page again = CodeSteps.writtenDown(shown).formWith("button[name=again]").press("again", "true");
        String second = CodeSteps.pinOn(again);

        assertThat(second).isNotEqualTo(first);
        assertThat(again.text()).contains(Texts.italian().of("varco.pin.new.again"));
        Page refused = CodeSteps.type(CodeSteps.writtenDown(again), first);
        assertThat(refused.answered()).isFalse();
        assertThat(CodeSteps.type(refused, second).answered()).isTrue();
    }

    @Test
    void expiredCodeIsRefusedWithReasonAndReference() {
        NewPerson person = people.without()
                .with(new PinCodeCredential(
                        CodeSteps.FIRST, CodeSteps.SECOND, "ordinario", CodeSteps.TODAY.minusDays(1)));
        String user = realm.register(person);
        LoginAttempt attempt = realm.relyingParty().begin();

        Page notice = CodeSteps.activate(realm.browser(), attempt, person);

        assertThat(notice.status()).isEqualTo(403);
        assertThat(notice.text())
                .contains(
                        Texts.italian().of("varco.notice.CODE_EXPIRED.why"),
                        Texts.italian().of("varco.notice.step.office"));
        JsonNode event = new LoginEvents(realm.admin(), realm.name()).withReference(Reference.on(notice));
        assertThat(event.at("/details/reason").asText()).isEqualTo("CODE_EXPIRED");
        assertThat(event.get("userId").asText()).isEqualTo(user);
        Page answer = notice.formWith("button[value=back]").press("action", "back");
        assertThatThrownBy(() -> realm.relyingParty().finish(attempt, answer))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.description())
                                .startsWith("credential_not_accepted")
                                .contains(Reference.on(notice)));
        assertThat(types(user)).as("nothing has changed").containsExactly("varco-pin-code");
    }

    @Test
    void revokedBetweenTwoPagesIsToldClearly() {
        NewPerson person = people.without().with(CodeSteps.code("ordinario"));
        String user = realm.register(person);
        HttpBrowser browser = realm.browser();
        Page shown = CodeSteps.activate(browser, realm.relyingParty().begin(), person);
        String pin = CodeSteps.pinOn(shown);
        Page confirmation = CodeSteps.writtenDown(shown);
        JsonNode code = credentials(user).get(0);
        realm.admin()
                .delete(realm.name() + "/users/" + user + "/credentials/"
                        + code.get("id").asText())
                .expect(204);

        Page late = CodeSteps.type(confirmation, pin);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains(Texts.italian().of("varco.pin.confirm.error.overtaken"));
        assertThat(types(user)).isEmpty();
        assertThat(PinSteps.send(late, person.fiscalCode(), pin).answered()).isFalse();
        assertThat(CodeSteps.activate(realm.browser(), realm.relyingParty().begin(), person)
                        .text())
                .as("the code is gone")
                .contains(Texts.italian().of("varco.pin.activate.error.wrong"));
    }

    @Test
    void adminsSeeKindAndDateButNoSecret() {
        NewPerson person = people.without()
                .with(new PinCredential(People.PIN, "ordinario", PinRealm.FAR))
                .with(CodeSteps.code("ordinario"));
        String user = realm.register(person);
        JsonNode credentials = credentials(user);
        assertThat(credentials).hasSize(2).allSatisfy(credential -> {
            assertThat(credential.has("secretData")).isFalse();
            assertThat(credential.get("credentialData").asText()).contains("ordinario", "2099-12-31");
        });
        assertThat(realm.admin()
                        .get(realm.name() + "/users/" + user)
                        .expect(200)
                        .json()
                        .has("credentials"))
                .isFalse();
    }

    @Test
    void countGoesWithACodeThatIsDeletedInTheConsole() {
        NewPerson person = people.without().with(CodeSteps.code("ordinario"));
        String user = realm.register(person);
        CodeSteps.send(
                CodeSteps.form(realm.browser(), realm.relyingParty()),
                person.fiscalCode(),
                CodeSteps.SECOND,
                CodeSteps.FIRST);
        assertThat(StoredAttempts.of(server, user)).contains(new StoredAttempts(1, 0));
        realm.admin()
                .delete(realm.name() + "/users/" + user + "/credentials/"
                        + credentials(user).get(0).get("id").asText())
                .expect(204);
        assertThat(StoredAttempts.of(server, user)).isEmpty();
    }

    private List<String> types(String user) {
        return StreamSupport.stream(credentials(user).spliterator(), false)
                .map(credential -> credential.get("type").asText())
                .toList();
    }

    private JsonNode credentials(String user) {
        return realm.admin()
                .get(realm.name() + "/users/" + user + "/credentials")
                .expect(200)
                .json();
    }
}
