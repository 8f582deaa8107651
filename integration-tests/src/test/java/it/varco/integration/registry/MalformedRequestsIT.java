package it.varco.integration.registry;

import java.util.Collections;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.admin.AdminApi;
import it.varco.sandbox.admin.Answer;

import static org.assertj.core.api.Assertions.assertThat;

@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedRequestsIT {

    private static final List<String> RESOURCES = List.of(
            "varco-enablements",
            "varco-profiles",
            "varco-facts",
            "varco-contacts",
            "varco-people/RSSNNA75C52Z112J/succeeded-by");
    private static final int NINE_MEGABYTES = 9_000_000;

    private final VarcoServer server;
    private final People people;
    private final PinRealm realm;
    private final AdminApi admin;

    MalformedRequestsIT(VarcoServer server, People people) {
        this.server = server;
        this.people = people;
        this.realm = PinRealm.asShipped(server);
        this.admin = realm.admin();
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "1",
                "{",
                "{\"fiscalCode\":",
                "{}",
                "{}{}",
                "not json",
                "{\"fiscalCode\":null}",
                "{\"fiscalCode\":1}",
                "{\"fiscalCode\":[\"RSSNNA75C52Z112J\"]}",
                "{\"fiscalCode\":\"RSSNNA75C52Z112K\"}",
                "{\"fiscalCode\":\"RSSNNA75C52Z112J\",\"unknown\":1}",
                "{\"fiscalCode\":\"RSSNNA75C52Z112J\",\"fiscalCode\":\"RSSNNA75C52Z112J\"}",
                "{\"fiscalCode\":\"RSSNNA75C52Z112J\",\"validFrom\":\"2021-02-30\"}",
                "{\"fiscalCode\":\"RSSNNA75C52Z112J\",\"validFrom\":20210301}",
                "{\"fiscalCode\":\"RSSNNA75C52Z112J\",\"office\":\"a\\u0000b\"}",
                "{\"__proto__\":{}}",
            })
    void whatIsNotAnEntryIsRefusedWithAReason(String body) {
        for (String resource : RESOURCES) {
            assertRefused(admin.post(realm.name() + "/" + resource, body), resource + " " + body);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "max=1000000000",
                "max=0",
                "max=-1",
                "max=99999999999999999999",
                "max=x",
                "first=-1",
                "fiscalCode=",
                "fiscalCode=nobody",
                "unknown=1",
                "max=1&max=2",
                "state=deleted",
                "service=a%0Ab",
                "validOn=2021-02-30",
                "validOn=today",
                "validOn=",
                "kind=minor",
                "kind=",
                "office=%09",
                "organization=",
            })
    void listAskedForInAWrongWayIsRefused(String query) {
        for (String list : RESOURCES.subList(0, 4)) {
            assertRefused(admin.get(realm.name() + "/" + list + "?" + query), list + "?" + query);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "%00", "RSSNNA75C52Z112K", "..%2F..%2F", "%F0%9F%98%80"})
    void aPersonAskedForByWhatIsNoCodeIsRefused(String person) {
        String path = realm.name() + "/varco-people/" + person;
        assertRefused(admin.get(path), path);
        String body = "{\"newFiscalCode\":\"" + people.nextCode() + "\",\"act\":\"x\",\"office\":\"x\"}";
        assertRefused(admin.post(path + "/succeeded-by", body), path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kind\":\"email\",\"value\":\"anna\"",
                "\"kind\":\"email\",\"value\":\"a@example.org\\r\\nBcc: eve@example.com\"",
                "\"kind\":\"mobile\",\"value\":\"333 7654321\"",
                "\"kind\":\"mobile\",\"value\":393337654321",
                "\"kind\":\"fax\",\"value\":\"+393331234567\"",
                "\"kind\":\"pec\"",
                "\"value\":\"a@example.org\"",
            })
    void whatNobodyIsReachedByIsRefusedWithoutRepeatingIt(String contact) {
        String body =
                "{\"fiscalCode\":\"" + people.nextCode() + "\",\"evidence\":\"x\",\"office\":\"x\"," + contact + "}";
        Answer answer = admin.post(realm.name() + "/varco-contacts", body);
        assertRefused(answer, body);
        assertThat(answer.body()).doesNotContain("333 7654321", "393337654321", "a@example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"version\":-1}", "{\"version\":\"0\"}", "{\"version\":0.5}", "{\"version\":null}"})
    void changeWithoutAVersionIsRefused(String body) {
        String granted = "{\"fiscalCode\":\"" + people.nextCode() + "\",\"service\":\"isee\"}";
        String id = admin.post(realm.name() + "/varco-enablements", granted)
                .expect(201)
                .createdId();
        assertRefused(admin.post(realm.name() + "/varco-enablements/" + id + "/revoke", body), body);
        assertThat(admin.get(realm.name() + "/varco-enablements/" + id)
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("active");
    }

    @Test
    void unknownEntryIsNotFound() {
        for (String id : new String[] {"no-such-id", "%00", "..%2F..%2F", "' OR '1'='1".replace(" ", "%20")}) {
            Answer read = admin.get(realm.name() + "/varco-enablements/" + id);
            assertThat(read.status()).as(read.toString()).isEqualTo(404);
            Answer changed = admin.post(realm.name() + "/varco-profiles/" + id + "/suspend", "{\"version\":0}");
            assertThat(changed.status()).as(changed.toString()).isEqualTo(404);
        }
    }

    @Test
    void hugeBodyIsRefused() {
        long mark = server.log().mark();
        String filler = String.join("", Collections.nCopies(NINE_MEGABYTES / 10, "0123456789"));
        for (String resource : RESOURCES) {
            Answer answer = admin.post(realm.name() + "/" + resource, "{\"office\":\"" + filler + "\"}");
            assertThat(answer.status()).as(resource).isIn(400, 413);
        }
        Answer policy = admin.put(realm.name() + "/varco-cut-off", "{\"version\":1,\"policy\":\"" + filler + "\"}");
        assertThat(policy.status()).as("policy").isIn(400, 413);
        assertThat(server.log().since(mark))
                .as("what was sent is not repeated in the log")
                .doesNotContain("01234567890123456789");
    }

    private static void assertRefused(Answer answer, String situation) {
        assertThat(answer.status()).as("%s: %s", situation, answer).isEqualTo(400);
        JsonNode message = answer.json().get("errorMessage");
        assertThat(message).as("%s: %s", situation, answer).isNotNull();
        assertThat(message.asText())
                .as(situation)
                .isNotBlank()
                .doesNotContain("Exception", "java.", "com.fasterxml", "org.");
    }
}
