package it.varco.integration.login;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.http.Page;
import it.varco.integration.pages.Texts;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;

import static org.assertj.core.api.Assertions.assertThat;

/** A codice fiscale can be computed from public data; the login page must not tell whether the body knows the person. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameAnswerIT {

    private static final int LIMIT = 3;
    private static final String WRONG = "00000000";

    private final People people;
    private final PinRealm realm;

    SameAnswerIT(VarcoServer server, People people) {
        this.people = people;
        this.realm = PinRealm.open(server);
        realm.lockout(LIMIT, 600);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void refusedAttemptsLookTheSameByteForByte() {
        NewPerson known = people.withPin();
        realm.register(known);
        NewPerson withoutPin = people.without();
        realm.register(withoutPin);
        NewPerson disabled = people.withPin();
        disable(realm.register(disabled));
        NewPerson locked = people.withPin();
        realm.register(locked);
        for (int turn = 0; turn < LIMIT; turn++) {
            answerTo(locked.fiscalCode(), WRONG);
        }

        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("unknown person", comparable(answerTo(people.nextCode(), People.PIN)));
        answers.put("wrong PIN", comparable(answerTo(known.fiscalCode(), WRONG)));
        answers.put("no PIN", comparable(answerTo(withoutPin.fiscalCode(), People.PIN)));
        answers.put("disabled user", comparable(answerTo(disabled.fiscalCode(), People.PIN)));
        answers.put("locked PIN, right one typed", comparable(answerTo(locked.fiscalCode(), People.PIN)));
        answers.put("locked PIN, wrong one typed", comparable(answerTo(locked.fiscalCode(), WRONG)));

        String first = answers.get("unknown person");
        assertThat(first).contains(Texts.italian().of("varco.pin.error.wrong"));
        assertThat(answers)
                .allSatisfy(
                        (situation, answer) -> assertThat(answer).as(situation).isEqualTo(first));
    }

    private Page answerTo(String fiscalCode, String pin) {
        return PinSteps.send(PinSteps.form(realm.browser(), realm.relyingParty()), fiscalCode, pin);
    }

    /** The whole page without what differs in any two logins: codes of this login, and what the person typed. */
    private static String comparable(Page page) {
        return page.status() + " " + page.header("Cache-Control") + " " + page.header("Content-Type") + "\n"
                + page.html()
                        .replaceAll("(session_code|execution|tab_id|client_data)=[^&\"']*", "$1=")
                        .replaceAll("value=\"[0-9A-Z]{16}\"", "value=\"typed\"");
    }

    private void disable(String userId) {
        String path = realm.name() + "/users/" + userId;
        ObjectNode user = (ObjectNode) realm.admin().get(path).expect(200).json();
        realm.admin().put(path, user.put("enabled", false)).expect(204);
    }
}
