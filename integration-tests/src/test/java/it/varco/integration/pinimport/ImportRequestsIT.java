package it.varco.integration.pinimport;

import java.util.Collections;
import java.util.List;

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
import it.varco.sandbox.admin.Answer;

import static org.assertj.core.api.Assertions.assertThat;

@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportRequestsIT {

    private static final String PIN = "3F7A19C4";

    private final VarcoServer server;
    private final People people;
    private final PinRealm realm;
    private final Imports imports;

    ImportRequestsIT(VarcoServer server, People people) {
        this.server = server;
        this.people = people;
        this.realm = PinRealm.open(server);
        this.imports = new Imports(server, realm.admin(), realm.name());
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void onlyTheRoleForItImports() {
        List<ObjectNode> lines = List.of(OldSystem.line(people.nextCode(), "sha1", PIN));
        for (String[] roles : new String[][] {{}, {"manage-pins"}, {"manage-enablements"}, {"manage-users"}}) {
            Imports office = as(roles);
            assertThat(office.post("old", true, lines).status())
                    .as(String.join(",", roles))
                    .isEqualTo(403);
        }
        assertThat(as("import-pins").post("old", false, lines).status()).isEqualTo(200);
    }

    @Test
    void whoImportsInOneRealmIsNobodyInAnother() {
        Imports elsewhere =
                new Imports(server, ServiceAccount.with(server, realm.name(), "import-pins"), VarcoServer.REALM);
        List<ObjectNode> lines = List.of(OldSystem.line(people.nextCode(), "sha1", PIN));
        assertThat(elsewhere.post("old", true, lines).status()).isIn(401, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "{\"lines\":null}",
                "{\"lines\":[]}",
                "{\"lines\":{}}",
                "{\"lines\":[null]}",
                "{\"lines\":[1]}",
                "{\"lines\":[\"x\"]}",
                "{\"lines\":[{\"line\":0}]}",
                "{\"lines\":[{\"line\":-5}]}",
                "{\"lines\":[{\"line\":1.5}]}",
                "{\"lines\":[{\"line\":\"1\"}]}",
                "{\"lines\":[{\"line\":99999999999}]}",
                "{\"lines\":[{\"pin\":\"3F7A19C4\"}]}",
                "{\"lines\":[{\"fiscalCode\":1}]}",
                "{\"lines\":[{\"hash\":[]}]}",
                "{\"lines\":[{}],\"dryRun\":\"yes\"}",
                "{\"lines\":[{}],\"dryRun\":1}",
                "{\"lines\":[{}],\"firstLine\":1}",
                "{\"lines\":[{}]}{}",
                "{\"lines\":[{\"fiscalCode\":\"\\ud800\",\"fiscalCode\":\"\"}]}",
            })
    void whatIsNoPartOfAFileIsRefused(String body) {
        assertRefused(realm.admin().post(path("old"), body), body);
    }

    @Test
    void emptyAndGarbledLinesAreRefusedOneByOne() {
        Answer answer = realm.admin().post(path("old"), """
                {"lines":[{}, {"fiscalCode":"\\u0000"}, {"fiscalCode":"%s","givenName":"\\ud800","familyName":"X"},
                 {"fiscalCode":"' or 1=1 --","hash":"%s"}]}""".formatted(people.nextCode(), "x".repeat(1000)));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().get("refused").asInt()).isEqualTo(4);
    }

    @Test
    void aRequestIsBounded() {
        ObjectNode line = OldSystem.line(people.nextCode(), "sha1", PIN);
        assertRefused(imports.post("old", true, Collections.nCopies(501, line)), "501 lines");
        assertThat(imports.post("old", true, Collections.nCopies(500, line)).status())
                .isEqualTo(200);
        ObjectNode large = line.deepCopy().put("givenName", "x".repeat(270_000));
        assertRefused(imports.post("old", true, List.of(large)), "more than 256 KB");
        ObjectNode huge = line.deepCopy().put("hash", "0123456789".repeat(1_000_000));
        long mark = server.log().mark();
        assertThat(imports.post("old", true, List.of(huge)).status())
                .as("a line of 10 MB")
                .isIn(400, 413);
        assertThat(server.log().since(mark)).doesNotContain("01234567890123456789");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Old", "old_pins", "-old", "%20", "a%2Fb", "..%2F..", "old%00"})
    void anImportNeedsAPlainName(String name) {
        Answer answer = realm.admin()
                .post(path(name), Imports.body(true, List.of(OldSystem.line(people.nextCode(), "sha1", PIN))));
        assertThat(answer.status()).as(answer.toString()).isIn(400, 404);
    }

    @Test
    void periodsThatCannotBeReadStopTheImport() {
        try (PinRealm broken = PinRealm.open(server)) {
            var settings =
                    (ObjectNode) broken.admin().get(broken.name()).expect(200).json();
            settings.withObject("/attributes").put("varco.pin.validity.cittadino", "half a year");
            broken.change(settings);
            Answer answer = new Imports(server, broken.admin(), broken.name())
                    .post("old", true, List.of(OldSystem.line(people.nextCode(), "sha1", PIN)));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
            assertThat(answer.json().get("errorMessage").asText()).contains("varco.pin.validity.cittadino");
        }
    }

    private Imports as(String... roles) {
        return new Imports(server, ServiceAccount.with(server, realm.name(), roles), realm.name());
    }

    private String path(String name) {
        return realm.name() + "/varco-pin-imports/" + name + "/lines";
    }

    private static void assertRefused(Answer answer, String situation) {
        assertThat(answer.status()).as("%s: %s", situation, answer).isEqualTo(400);
        assertThat(answer.json().get("errorMessage").asText())
                .as(situation)
                .isNotBlank()
                .doesNotContain("Exception", "java.", "com.fasterxml", "org.", PIN);
    }
}
