package it.varco.integration.office;

import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import it.varco.integration.events.LoginEvents;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.admin.Answer;
import it.varco.sandbox.people.NewPerson;

import static org.assertj.core.api.Assertions.assertThat;

/** What an office gets when it issues a PIN, and what the person gets. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IssueIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final VarcoServer server;
    private final People people;
    private final PinRealm realm;
    private final PinDesk desk;
    private final MailServer mail = MailServer.start();

    IssueIT(VarcoServer server, People people) {
        this.server = server;
        this.people = people;
        this.realm = PinRealm.asShipped(server);
        this.desk = new PinDesk(realm);
    }

    @BeforeEach
    void ourMailServer() {
        realm.change(mail.realmSetting());
    }

    @AfterAll
    void removeRealm() {
        realm.close();
        mail.close();
    }

    @Test
    void codeByTwoChannelsIsMailedAndPrintedHalfByHalf() {
        String person = abroad();
        String address = person.toLowerCase(Locale.ROOT) + "@example.org";
        JsonNode issued =
                desk.issue(PinDesk.twoChannels(person, address)).expect(201).json();

        Mail first = mail.only(address);
        String mailed = PinDesk.halfIn(first.text());
        assertThat(PinDesk.halfIn(first.html())).isEqualTo(mailed);
        List<String> sheets = PinDesk.sheets(issued);
        assertThat(sheets).as("a letter and nothing else").hasSize(1);
        assertThat(PinDesk.halfIn(sheets.get(0)))
                .as("the office never sees the half that was mailed")
                .isNotEqualTo(mailed);
        assertThat(issued.toString()).doesNotContain(mailed, mailed.substring(0, 4) + " " + mailed.substring(4));
        assertThat(sheets.get(0))
                .contains(
                        "Elena Ferrari<br>Hauptstraße 1<br>10115 Berlin",
                        issued.get("number").asText())
                .doesNotContain(person);
        assertThat(first.text()).contains(issued.get("number").asText()).doesNotContain(person);
        assertThat(issued.get("mailedTo").asText()).isEqualTo(address.charAt(0) + "***@example.org");

        JsonNode state = desk.state(person).expect(200).json();
        assertThat(state.at("/code/kind").asText()).isEqualTo("ordinario");
        assertThat(state.at("/code/id").asText()).isEqualTo(issued.get("code").asText());
        assertThat(state.at("/code/created").asText()).isNotBlank();
        assertThat(state.has("pin")).isFalse();
        assertThat(state.at("/history/0/operation").asText()).isEqualTo("issued");
        assertThat(state.at("/history/0/document").asText()).isEqualTo("MV35 n. 12");
        JsonNode user = realm.admin()
                .get(realm.name() + "/users?exact=true&username=" + person)
                .expect(200)
                .json()
                .get(0);
        assertThat(user.get("firstName").asText()).isEqualTo("Elena");
        assertThat(user.has("email")).as("the address is not kept").isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "it; Una parte del tuo codice di attivazione del PIN; Seconda parte del tuo codice",
                "en; One part of your activation code for the PIN; Second part of your activation code",
                "de; Ein Teil Ihres Aktivierungscodes für die PIN; Zweiter Teil Ihres Aktivierungscodes",
                "fr; Une partie de votre code d'activation du PIN; Deuxième partie de votre code",
                "sl; Del vaše kode za aktivacijo PIN-a; Drugi del vaše kode",
            })
    void mailAndLetterAreInTheLanguageOfThePerson(String language, String subject, String title) {
        String person = abroad();
        String address = language + "-" + person.toLowerCase(Locale.ROOT) + "@example.org";
        JsonNode issued = desk.issue(PinDesk.twoChannels(person, address).put("language", language))
                .expect(201)
                .json();
        assertThat(mail.only(address).subject()).isEqualTo(subject);
        assertThat(PinDesk.sheets(issued).get(0)).contains(title, "lang=\"" + language + "\"");
        assertThat(mail.only(address).html()).contains("lang=\"" + language + "\"");
    }

    @Test
    void counterSheetHoldsBothHalvesAndTheCodeBecomesDispositivo() {
        String person = abroad();
        int mails = mail.all().size();
        JsonNode issued = desk.issue(PinDesk.counter(person)).expect(201).json();
        assertThat(PinDesk.sheets(issued)).hasSize(1);
        assertThat(PinDesk.halvesIn(PinDesk.sheets(issued).get(0))).hasSize(2);
        assertThat(issued.get("kind").asText()).isEqualTo("dispositivo");
        assertThat(mail.all()).hasSize(mails);
    }

    @Test
    void whatAnOfficeWritesIsTextOnTheSheet() {
        String person = abroad();
        ObjectNode body = PinDesk.twoChannels(person, "hostile@example.org");
        body.putArray("postalAddress").add("<script>alert(1)</script>");
        String sheet = PinDesk.sheets(desk.issue(body).expect(201).json()).get(0);
        assertThat(sheet).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    void policyThatAllowsNoPinRefusesAndTheEventHasTheReference() {
        String person = people.nextCode();
        Answer refused = desk.issue(PinDesk.counter(person));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.json().get("rule").asText()).isEqualTo("pin-issue-ended");
        assertThat(refused.json().get("since").asText()).isEqualTo("2020-10-01");
        JsonNode event = new LoginEvents(realm.admin(), realm.name())
                .withReference(refused.json().get("reference").asText());
        assertThat(event.at("/details/reason").asText()).isEqualTo("CUT_OFF");
        assertThat(event.toString()).doesNotContain(person, person.toLowerCase(Locale.ROOT));
        assertThat(desk.state(person).status()).as("nothing is known of them").isEqualTo(404);
        assertThat(usersNamed(person)).isEmpty();
    }

    @Test
    void addressThatBouncesLeavesEverythingAsItWas() {
        String person = abroad();
        mail.refuse("bounces@example.org");
        long mark = server.log().mark();
        Answer refused = desk.issue(PinDesk.twoChannels(person, "bounces@example.org"));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(502);
        assertThat(refused.json().get("errorMessage").asText())
                .startsWith("mail: ")
                .contains("Nothing was changed");
        assertThat(desk.state(person).status()).isEqualTo(404);
        assertThat(usersNamed(person)).as("the user goes with the transaction").isEmpty();
        assertThat(server.log().since(mark))
                .contains("b***@example.org")
                .doesNotContain("bounces@example.org", person, person.toLowerCase(Locale.ROOT));
        desk.issue(PinDesk.twoChannels(person, person.toLowerCase(Locale.ROOT) + "@example.org"))
                .expect(201);
    }

    @Test
    void withoutAMailServerOrWithOneThatLogsMailsNothingIsIssued() {
        String person = abroad();
        ObjectNode debug = mail.realmSetting();
        ((ObjectNode) debug.get("smtpServer")).put("debug", "true");
        ObjectNode away = mail.realmSetting();
        ((ObjectNode) away.get("smtpServer")).put("port", "9");
        ObjectNode none = JSON.createObjectNode();
        none.putObject("smtpServer");
        for (ObjectNode setting : List.of(debug, away, none)) {
            realm.change(setting);
            Answer refused = desk.issue(PinDesk.twoChannels(person, "someone@example.org"));
            assertThat(refused.status()).as(refused.toString()).isEqualTo(503);
            assertThat(refused.json().get("errorMessage").asText()).startsWith("mail: ");
            assertThat(desk.state(person).status()).isEqualTo(404);
        }
    }

    @Test
    void namesOfAKnownPersonAreNotOverwrittenAndALivePinIsInTheWay() {
        NewPerson known = people.without();
        realm.register(known);
        desk.attestAbroad(known.fiscalCode());
        desk.issue(PinDesk.counter(known.fiscalCode())).expect(201);
        assertThat(usersNamed(known.fiscalCode()).get(0).get("firstName").asText())
                .isEqualTo(known.firstName());

        NewPerson holder = people.withPin();
        realm.register(holder);
        desk.attestAbroad(holder.fiscalCode());
        Answer refused = desk.issue(PinDesk.counter(holder.fiscalCode()));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("pin").asText()).isEqualTo(desk.pin(holder.fiscalCode()));
    }

    @Test
    void certifiedContactIsUsedWhenTheOfficeWritesNone() {
        String person = abroad();
        String address = person.toLowerCase(Locale.ROOT) + "@pec.example.org";
        ObjectNode body = PinDesk.twoChannels(person, address);
        body.remove("email");
        assertThat(desk.issue(body).status()).as("none is certified").isEqualTo(400);
        desk.certify(person, "pec", address);
        desk.issue(body).expect(201);
        assertThat(PinDesk.halfIn(mail.only(address).text())).isNotBlank();
    }

    private String abroad() {
        String person = people.nextCode();
        desk.attestAbroad(person);
        return person;
    }

    private List<JsonNode> usersNamed(String fiscalCode) {
        JsonNode users = realm.admin()
                .get(realm.name() + "/users?exact=true&username=" + fiscalCode)
                .expect(200)
                .json();
        return StreamSupport.stream(users.spliterator(), false).toList();
    }
}
