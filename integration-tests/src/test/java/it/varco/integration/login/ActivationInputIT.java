package it.varco.integration.login;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import it.varco.integration.http.Page;
import it.varco.integration.pages.Texts;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.people.PinCodeCredential;

import static org.assertj.core.api.Assertions.assertThat;

/** What people type as the two halves of their code, and what they are told. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActivationInputIT {

    private static final int LIMIT = 3;
    private static final String OTHER_FIRST = "0A0B0C0D";
    private static final String OTHER_SECOND = "F9E8D7C6";

    private final VarcoServer server;
    private final People people;
    private final PinRealm realm;

    ActivationInputIT(VarcoServer server, People people) {
        this.server = server;
        this.people = people;
        this.realm = PinRealm.open(server);
        realm.lockout(LIMIT, 600);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void wrongCodesLookTheSameByteForByte() {
        NewPerson swapped = withCode();
        NewPerson mixed = withCode();
        NewPerson reused = withCode();
        NewPerson locked = withCode();
        NewPerson withPin = people.withPin();
        realm.register(withPin);
        assertThat(CodeSteps.confirm(CodeSteps.activate(
                                realm.browser(), realm.relyingParty().begin(), reused))
                        .answered())
                .isTrue();
        for (int turn = 0; turn < LIMIT; turn++) {
            answerTo(locked.fiscalCode(), "00000000", "00000000");
        }

        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("nobody", comparable(answerTo(people.nextCode(), CodeSteps.FIRST, CodeSteps.SECOND)));
        answers.put("no code", comparable(answerTo(withPin.fiscalCode(), CodeSteps.FIRST, CodeSteps.SECOND)));
        answers.put("swapped", comparable(answerTo(swapped.fiscalCode(), CodeSteps.SECOND, CodeSteps.FIRST)));
        answers.put("first half of another", comparable(answerTo(mixed.fiscalCode(), OTHER_FIRST, CodeSteps.SECOND)));
        answers.put("second half of another", comparable(answerTo(mixed.fiscalCode(), CodeSteps.FIRST, OTHER_SECOND)));
        answers.put("used before", comparable(answerTo(reused.fiscalCode(), CodeSteps.FIRST, CodeSteps.SECOND)));
        answers.put("locked, right one", comparable(answerTo(locked.fiscalCode(), CodeSteps.FIRST, CodeSteps.SECOND)));
        answers.put("locked, wrong one", comparable(answerTo(locked.fiscalCode(), CodeSteps.SECOND, CodeSteps.FIRST)));

        String first = answers.get("nobody");
        assertThat(first).contains("activate");
        assertThat(answers)
                .allSatisfy(
                        (situation, answer) -> assertThat(answer).as(situation).isEqualTo(first));
    }

    @Test
    void wrongCodesAreCountedOnTheCodeAndLeaveThePinAlone() {
        NewPerson person = people.withPin().with(CodeSteps.code("ordinario"));
        String user = realm.register(person);
        for (int turn = 0; turn < LIMIT; turn++) {
            answerTo(person.fiscalCode(), CodeSteps.SECOND, CodeSteps.FIRST);
        }
        assertThat(StoredAttempts.of(server, user)).contains(new StoredAttempts(LIMIT, 1));
        assertThat(PinSteps.send(PinSteps.form(realm.browser(), realm.relyingParty()), person.fiscalCode(), People.PIN)
                        .answered())
                .as("a locked code shuts nobody out of their PIN")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "e1e2-a3b4, c5d6 e7f8",
        "' E1E2A3B4 ', C5D6E7F8",
        "E1E2A3B4C5D6E7F8, ''",
        "'E1E2 A3B4 C5D6 E7F8', ''",
    })
    void rightCodeIsAcceptedAsItIsPrinted(String first, String second) {
        NewPerson person = withCode();
        CodeSteps.pinOn(answerTo(person.fiscalCode(), first, second));
    }

    @Test
    void letterOStandsForZero() {
        NewPerson person =
                people.without().with(new PinCodeCredential("0A0B0C0D", "00000001", "ordinario", PinRealm.FAR));
        realm.register(person);
        CodeSteps.pinOn(answerTo(person.fiscalCode(), "OAOBOCOD", "ooooooo1"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', C5D6E7F8, firstHalf, varco.pin.activate.error.firstHalf.empty",
        "E1E2A3B4, '', secondHalf, varco.pin.activate.error.secondHalf.empty",
        "E1E2A3B, C5D6E7F8, firstHalf, varco.pin.activate.error.half",
        "E1E2A3B4, C5D6E7FX, secondHalf, varco.pin.activate.error.half",
    })
    void missingOrMalformedHalfIsSaidAtItsFieldAndNotCounted(String first, String second, String field, String key) {
        NewPerson person = withCode();
        Page answer = answerTo(person.fiscalCode(), first, second);
        assertThat(answer.texts("#" + field + "-error"))
                .containsExactly(Texts.italian().of(key));
        assertThat(answer.texts(".varco-field .varco-error"))
                .as("only the field that is wrong")
                .hasSize(1);
        assertThat(answer.document().select("#fiscalCode").val()).isEqualTo(person.fiscalCode());
        assertThat(answer.document().select("#firstHalf, #secondHalf").eachAttr("value"))
                .as("what is secret is never sent back")
                .isEmpty();
        assertThat(answer.text()).doesNotContain(Texts.italian().of("varco.pin.activate.error.wrong"));
    }

    @Test
    void activationPageLeadsBackToThePin() {
        Page form = CodeSteps.form(realm.browser(), realm.relyingParty());
        Page pin = form.formWith("button[name=back]").press("back", "true");
        assertThat(pin.has("#varco-pin-form")).isTrue();
    }

    @Test
    void addressLimitCoversCodesToo() {
        try (PinRealm busy = PinRealm.open(server)) {
            busy.addressLimit(1, 600);
            Page form = CodeSteps.form(busy.browser(), busy.relyingParty());
            Page wrong = CodeSteps.send(form, people.nextCode(), CodeSteps.FIRST, CodeSteps.SECOND);
            assertThat(CodeSteps.send(wrong, people.nextCode(), CodeSteps.FIRST, CodeSteps.SECOND)
                            .status())
                    .isEqualTo(429);
        }
    }

    private NewPerson withCode() {
        NewPerson person = people.without().with(CodeSteps.code("ordinario"));
        realm.register(person);
        return person;
    }

    private Page answerTo(String fiscalCode, String first, String second) {
        return CodeSteps.send(CodeSteps.form(realm.browser(), realm.relyingParty()), fiscalCode, first, second);
    }

    private static String comparable(Page page) {
        return page.status() + " " + page.header("Cache-Control") + " " + page.header("Content-Type") + "\n"
                + page.html()
                        .replaceAll("(session_code|execution|tab_id|client_data)=[^&\"']*", "$1=")
                        .replaceAll("value=\"[0-9A-Z]{16}\"", "value=\"typed\"")
                        .toLowerCase(Locale.ROOT);
    }
}
