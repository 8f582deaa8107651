package it.varco.integration.office;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.admin.Answer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What an office does to a code or a PIN that is there, alone and at the same time as another office. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PinLifeAtTheOfficeIT {

    private static final int OFFICES = 6;

    private final VarcoServer server;
    private final People people;
    private final PinRealm realm;
    private final PinDesk desk;
    private final MailServer mail = MailServer.start();

    PinLifeAtTheOfficeIT(VarcoServer server, People people) {
        this.server = server;
        this.people = people;
        this.realm = PinRealm.asShipped(server);
        this.desk = new PinDesk(realm);
        realm.change(mail.realmSetting());
    }

    @AfterAll
    void removeRealm() {
        realm.close();
        mail.close();
    }

    @Test
    void oneOfSeveralOfficesIssuesTheCodeOfSomeoneNobodyKnew() throws Exception {
        String person = abroad();
        assertOneWins(() -> desk.issue(PinDesk.counter(person)), 201, person);
    }

    @Test
    void oneOfSeveralOfficesIssuesTheCodeOfSomeoneKnown() throws Exception {
        NewPerson known = people.without();
        realm.register(known);
        desk.attestAbroad(known.fiscalCode());
        assertOneWins(() -> desk.issue(PinDesk.counter(known.fiscalCode())), 201, known.fiscalCode());
    }

    @Test
    void oneOfSeveralOfficesReplacesTheSameCode() throws Exception {
        String person = abroad();
        String code = code(desk.issue(PinDesk.counter(person)).expect(201));
        ObjectNode body = PinDesk.about("lost").put("code", code).put("delivery", "counter");
        assertOneWins(() -> desk.act(person, "redeliver", body), 200, person);
    }

    @Test
    void redeliveryTakesThePlaceOfTheCodeThatWasSeen() {
        String person = abroad();
        String first = code(desk.issue(PinDesk.counter(person)).expect(201));
        Answer unseen = desk.issue(PinDesk.counter(person));
        assertThat(unseen.status())
                .as("a code waits: the office must have seen it")
                .isEqualTo(409);
        assertThat(unseen.json().get("code").asText()).isEqualTo(first);

        String address = person.toLowerCase(Locale.ROOT) + "@example.org";
        ObjectNode body = PinDesk.twoChannels(person, address).put("code", first);
        body.remove(List.of("fiscalCode", "givenName", "familyName"));
        Answer again = desk.act(person, "redeliver", body).expect(200);
        assertThat(code(again)).isNotEqualTo(first);
        assertThat(PinDesk.halfIn(mail.only(address).text())).isNotBlank();
        assertThat(again.json().get("kind").asText())
                .as("nobody has seen the person this time")
                .isEqualTo("ordinario");
        assertThat(desk.act(person, "redeliver", body).status())
                .as("the first code is gone")
                .isEqualTo(409);
        assertThat(operations(person)).containsExactly("issued", "redelivered");
    }

    @Test
    void nothingIsRedeliveredToSomeoneWhoAwaitsNothing() {
        String person = abroad();
        ObjectNode body = PinDesk.about("lost").put("code", UUID.randomUUID().toString());
        assertThat(desk.act(person, "redeliver", body.put("delivery", "counter"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void convertedPinKeepsItsCharactersAndIsWorthMore() throws Refusal {
        NewPerson person = holder("ordinario");
        String pin = desk.pin(person.fiscalCode());
        String expires =
                desk.state(person.fiscalCode()).json().at("/pin/expires").asText();
        assertThat(acr(person)).isEqualTo("urn:varco:acr:pin:ordinario");

        Answer stale = desk.act(
                person.fiscalCode(),
                "convert",
                PinDesk.about("form").put("pin", UUID.randomUUID().toString()));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().get("pin").asText()).isEqualTo(pin);

        Answer converted = desk.act(
                        person.fiscalCode(), "convert", PinDesk.about("form").put("pin", pin))
                .expect(200);
        JsonNode state = desk.state(person.fiscalCode()).json();
        assertThat(state.at("/pin/kind").asText()).isEqualTo("dispositivo");
        assertThat(state.at("/pin/id").asText())
                .isEqualTo(converted.json().get("pin").asText());
        assertThat(state.at("/pin/expires").asText()).as("no day is gained").isEqualTo(expires);
        assertThat(acr(person)).isEqualTo("urn:varco:acr:pin:dispositivo");
        assertThat(desk.act(
                                person.fiscalCode(),
                                "convert",
                                PinDesk.about("form")
                                        .put("pin", state.at("/pin/id").asText()))
                        .status())
                .as("it is dispositivo already")
                .isEqualTo(409);
    }

    @Test
    void oneOfSeveralOfficesConverts() throws Exception {
        NewPerson person = holder("ordinario");
        ObjectNode body = PinDesk.about("form").put("pin", desk.pin(person.fiscalCode()));
        assertOneWins(() -> desk.act(person.fiscalCode(), "convert", body), 200, person.fiscalCode());
    }

    @Test
    void policyThatEndsRenewalEndsConversionToo() {
        NewPerson person = people.withPin("ordinario");
        realm.register(person);
        Answer refused = desk.act(
                person.fiscalCode(), "convert", PinDesk.about("form").put("pin", desk.pin(person.fiscalCode())));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("rule").asText()).isEqualTo("pin-renew-citizen-ended");
        assertThat(refused.json().get("reference").asText()).isNotBlank();
    }

    @Test
    void requestForAPinDispositivoIsListedUntilAnOfficeAnswers() throws SQLException {
        NewPerson person = holder("ordinario");
        String pin = desk.pin(person.fiscalCode());
        ObjectNode no = PinDesk.about("x").put("pin", pin).put("reason", "signature missing");
        no.remove("document");
        assertThat(desk.act(person.fiscalCode(), "refuse-conversion", no).status())
                .as("nobody asked")
                .isEqualTo(409);
        request(person.fiscalCode(), pin);
        assertThat(openConversions()).contains(pin);
        assertThat(realm.admin()
                        .get(realm.name() + "/varco-pins/conversions?max=0")
                        .status())
                .isEqualTo(400);

        desk.act(person.fiscalCode(), "refuse-conversion", no).expect(204);
        assertThat(openConversions()).doesNotContain(pin);
        assertThat(operations(person.fiscalCode())).endsWith("conversion-requested", "conversion-refused");

        request(person.fiscalCode(), pin);
        assertThat(openConversions()).contains(pin);
        desk.act(person.fiscalCode(), "convert", PinDesk.about("form").put("pin", pin))
                .expect(200);
        assertThat(openConversions()).doesNotContain(pin);
    }

    @Test
    void revokedPinAndCodeAreGoneAndTheHistoryStays() throws Refusal {
        NewPerson person = holder("dispositivo");
        assertThat(acr(person)).isEqualTo("urn:varco:acr:pin:dispositivo");
        String pin = desk.pin(person.fiscalCode());
        desk.act(person.fiscalCode(), "revoke", PinDesk.about("lost").put("pin", pin))
                .expect(204);
        assertThatThrownBy(() -> acr(person)).as("the PIN opens nothing now").isNotNull();
        JsonNode state = desk.state(person.fiscalCode()).expect(200).json();
        assertThat(state.has("pin")).isFalse();
        assertThat(operations(person.fiscalCode())).containsExactly("revoked");
        assertThat(desk.act(person.fiscalCode(), "revoke", PinDesk.about("lost").put("pin", pin))
                        .status())
                .isEqualTo(409);

        String code = code(desk.issue(PinDesk.counter(person.fiscalCode())).expect(201));
        desk.act(person.fiscalCode(), "revoke", PinDesk.about("lost").put("code", code))
                .expect(204);
        assertThat(desk.state(person.fiscalCode()).json().has("code")).isFalse();
    }

    private void assertOneWins(Callable<Answer> operation, int success, String person) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(OFFICES);
        List<Answer> answers = new ArrayList<>();
        try {
            for (Future<Answer> answer : threads.invokeAll(Collections.nCopies(OFFICES, operation))) {
                answers.add(answer.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(answers).filteredOn(answer -> answer.status() == success).hasSize(1);
        JsonNode state = desk.state(person).expect(200).json();
        String now = state.has("code")
                ? state.at("/code/id").asText()
                : state.at("/pin/id").asText();
        assertThat(answers)
                .filteredOn(answer -> answer.status() != success)
                .hasSize(OFFICES - 1)
                .allSatisfy(answer -> {
                    assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
                    assertThat(answer.body()).as("what is there now").contains(now);
                });
    }

    private NewPerson holder(String kind) {
        NewPerson person = people.withPin(kind);
        realm.register(person);
        desk.attestAbroad(person.fiscalCode());
        return person;
    }

    private String abroad() {
        String person = people.nextCode();
        desk.attestAbroad(person);
        return person;
    }

    private String acr(NewPerson person) throws Refusal {
        return realm.relyingParty()
                .loginByPin(realm.browser(), person.fiscalCode(), People.PIN)
                .idToken()
                .get("acr")
                .toString();
    }

    private List<String> operations(String person) {
        return desk.state(person).json().get("history").findValuesAsText("operation");
    }

    private List<String> openConversions() {
        return realm.admin()
                .get(realm.name() + "/varco-pins/conversions")
                .expect(200)
                .json()
                .findValuesAsText("credential");
    }

    private static String code(Answer issued) {
        return issued.json().get("code").asText();
    }

    /** What the person does, in the history. */
    private void request(String person, String pin) throws SQLException {
        String realmId = realm.admin().get(realm.name()).json().get("id").asText();
        try (Connection database = server.database();
                PreparedStatement line = database.prepareStatement(
                        "insert into varco_pin_entry (id, realm_id, fiscal_code, operation, kind, credential_id, actor, happened_at) "
                                + "values (?, ?, ?, 'CONVERSION_REQUESTED', 'ordinario', ?, 'self', ?)")) {
            line.setString(1, UUID.randomUUID().toString());
            line.setString(2, realmId);
            line.setString(3, person);
            line.setString(4, pin);
            line.setLong(5, System.currentTimeMillis());
            line.executeUpdate();
        }
    }
}
