package it.varco.integration.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.registry.ServiceAccount;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.admin.AdminApi;
import it.varco.sandbox.admin.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever an office sends is answered with a reason, and no secret is ever written down. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficeRequestsIT {

    private static final int MEGABYTE = 1024 * 1024;
    private static final List<String> ACTIONS = List.of("redeliver", "convert", "refuse-conversion", "revoke");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final VarcoServer server;
    private final People people;
    private final PinRealm realm;
    private final PinDesk desk;
    private final AdminApi admin;
    private final MailServer mail = MailServer.start();

    OfficeRequestsIT(VarcoServer server, People people) {
        this.server = server;
        this.people = people;
        this.realm = PinRealm.asShipped(server);
        this.desk = new PinDesk(realm);
        this.admin = realm.admin();
        realm.change(mail.realmSetting());
    }

    @AfterAll
    void removeRealm() {
        realm.close();
        mail.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{}",
                "{}{}",
                "{\"fiscalCode\":1}",
                "{\"fiscalCode\":\"RSSNNA75C52Z112K\"}",
                "{\"unknown\":1}",
                "{\"pin\":1}",
                "{\"pin\":[]}",
                "{\"code\":{}}",
                "{\"office\":\"Sede\",\"office\":\"Sede\"}",
                "{\"office\":\"a\\u0000b\",\"document\":\"x\"}",
                "{\"office\":\"Sede\"}",
                "{\"document\":\"x\"}",
                "{\"__proto__\":{}}",
            })
    void whatIsNoRequestIsRefusedWithAReason(String body) {
        assertRefused(admin.post(realm.name() + "/varco-pins", body), body);
        for (String action : ACTIONS) {
            assertRefused(
                    admin.post(realm.name() + "/varco-pins/" + people.nextCode() + "/" + action, body),
                    action + " " + body);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "givenName=\"\"",
                "givenName=null",
                "givenName=\"a\\u0000b\"",
                "givenName=\"<script>\"",
                "givenName=\"${locale}\"",
                "familyName=[\"x\"]",
                "birthDate=\"1970-05-16\"",
                "birthDate=\"2021-02-30\"",
                "birthDate=19700515",
                "office=\" \"",
                "document=null",
                "delivery=\"pigeon\"",
                "delivery=null",
                "delivery=\"counter\"",
                "language=\"xx\"",
                "language=\"\"",
                "language=[]",
                "email=\"nobody\"",
                "email=\"a@b.example\\r\\nBcc: c@d.example\"",
                "email=\"a\\u0000@example.org\"",
                "email=[\"a@example.org\"]",
                "postalAddress=null",
                "postalAddress=[]",
                "postalAddress=\"Hauptstraße 1\"",
                "postalAddress=[\"a\\nb\"]",
                "postalAddress=[null]",
                "postalAddress=[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\"]",
                "code=1",
                "fiscalCode=\"\"",
                "fiscalCode=\"RSSNNA75C52Z112J\\u0000\"",
            })
    void oneWrongFieldOfAnIssueIsNamed(String change) throws Exception {
        String person = people.nextCode();
        desk.attestAbroad(person);
        int equals = change.indexOf('=');
        String field = change.substring(0, equals);
        ObjectNode body = PinDesk.twoChannels(person, "someone@example.org");
        body.set(field, JSON.readTree(change.substring(equals + 1)));
        Answer answer = desk.issue(body);
        assertRefused(answer, change);
        assertThat(answer.json().get("errorMessage").asText()).contains(field);
        assertThat(desk.state(person).status()).as("nothing is issued").isEqualTo(404);
        assertThat(mail.to("someone@example.org")).isEmpty();
    }

    @Test
    void personsThatCannotBeAreNotLookedFor() {
        for (String path :
                List.of("nobody", "%00", "RSSNNA75C52Z112K", "RSSNNA75C52Z112J%00", "..%2F..%2F", "%27%27")) {
            Answer read = admin.get(realm.name() + "/varco-pins/" + path);
            assertThat(read.status()).as(read.toString()).isIn(400, 404);
            for (String action : ACTIONS) {
                Answer acted = admin.post(realm.name() + "/varco-pins/" + path + "/" + action, "{}");
                assertThat(acted.status()).as(acted.toString()).isIn(400, 404);
            }
        }
        assertThat(desk.state(people.nextCode()).status()).isEqualTo(404);
        for (String query : List.of("max=0", "max=x", "first=-1", "unknown=1", "max=1&max=2")) {
            assertRefused(admin.get(realm.name() + "/varco-pins/conversions?" + query), query);
        }
    }

    @Test
    void hugeBodyIsRefused() {
        String body = "{\"office\":\"" + String.join("", Collections.nCopies(MEGABYTE / 8, "01234567")) + "\"}";
        assertRefused(admin.post(realm.name() + "/varco-pins", body), "issue");
        for (String action : ACTIONS) {
            assertRefused(admin.post(realm.name() + "/varco-pins/" + people.nextCode() + "/" + action, body), action);
        }
    }

    @Test
    void rolesOpenWhatTheySay() {
        String person = people.nextCode();
        desk.attestAbroad(person);
        PinDesk stranger = new PinDesk(ServiceAccount.with(server, realm.name(), "manage-enablements"), realm.name());
        assertThat(stranger.state(person).status()).isEqualTo(403);
        assertThat(stranger.issue(PinDesk.counter(person)).status()).isEqualTo(403);
        PinDesk reader = new PinDesk(ServiceAccount.with(server, realm.name(), "view-pins"), realm.name());
        assertThat(reader.state(person).status()).isEqualTo(404);
        assertThat(reader.issue(PinDesk.counter(person)).status()).isEqualTo(403);
        for (String action : ACTIONS) {
            assertThat(reader.act(person, action, PinDesk.about("x")).status()).isEqualTo(403);
        }
        PinDesk office = new PinDesk(ServiceAccount.with(server, realm.name(), "manage-pins"), realm.name());
        office.issue(PinDesk.counter(person)).expect(201);
        assertThat(office.state(person)
                        .expect(200)
                        .json()
                        .at("/history/0/actor")
                        .asText())
                .startsWith(realm.name() + "/service-account-");
    }

    @Test
    void halvesAndFiscalCodesAreWrittenDownNowhere() {
        String person = people.nextCode();
        desk.attestAbroad(person);
        long mark = server.log().mark();
        String address = person.toLowerCase(Locale.ROOT) + "@example.org";
        JsonNode byPost =
                desk.issue(PinDesk.twoChannels(person, address)).expect(201).json();
        ObjectNode again = PinDesk.about("lost")
                .put("delivery", "counter")
                .put("code", byPost.get("code").asText());
        JsonNode atCounter = desk.act(person, "redeliver", again).expect(200).json();
        List<String> halves = new ArrayList<>();
        halves.add(PinDesk.halfIn(mail.only(address).text()));
        PinDesk.sheets(byPost).forEach(sheet -> halves.addAll(PinDesk.halvesIn(sheet)));
        PinDesk.sheets(atCounter).forEach(sheet -> halves.addAll(PinDesk.halvesIn(sheet)));
        assertThat(halves).hasSize(4);

        String userId = admin.get(realm.name() + "/users?exact=true&username=" + person)
                .json()
                .at("/0/id")
                .asText();
        StringBuilder ours = new StringBuilder();
        for (JsonNode event :
                admin.get(realm.name() + "/admin-events?max=200").expect(200).json()) {
            if (event.path("resourceType").asText().equals("VARCO_PIN")) {
                ours.append(event).append('\n');
            }
        }
        assertThat(ours.toString())
                .as("both operations are recorded")
                .contains("varco-pins/" + byPost.get("code").asText())
                .contains(atCounter.get("code").asText() + "/redeliver");
        assertThat(ours.toString().toUpperCase(Locale.ROOT))
                .as("whose it is, is in the history alone")
                .doesNotContain(person);
        String log = server.log().since(mark);
        String export = admin.post(
                        realm.name() + "/partial-export?exportClients=true&exportGroupsAndRoles=true",
                        JSON.createObjectNode())
                .body();
        for (String text : List.of(
                ours.toString(),
                log,
                export,
                desk.state(person).body(),
                admin.get(realm.name() + "/events?max=200").body(),
                admin.get(realm.name() + "/users/" + userId + "/credentials").body(),
                admin.get(realm.name() + "/users/" + userId).body())) {
            for (String half : halves) {
                assertThat(text)
                        .doesNotContain(half, half.toLowerCase(Locale.ROOT))
                        .doesNotContain(half.substring(0, 4) + " " + half.substring(4));
            }
        }
        assertThat(log.toUpperCase(Locale.ROOT)).as("the log").doesNotContain(person);
    }

    private static void assertRefused(Answer answer, String situation) {
        assertThat(answer.status()).as("%s: %s", situation, answer).isEqualTo(400);
        assertThat(answer.json().path("errorMessage").asText())
                .as(situation)
                .isNotBlank()
                .doesNotContain("Exception", "java.", "com.fasterxml", "org.");
    }
}
