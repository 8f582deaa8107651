package it.varco.integration.pinimport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.http.Page;
import it.varco.integration.oidc.RelyingParty;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.StatementCounter;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.Refusal;
import it.varco.sandbox.rp.TokenSet;

import static org.assertj.core.api.Assertions.assertThat;

/** Long because every kind of line is sent to one realm, in which a PIN may be used as until 30 September 2021. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PinImportIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "old-pins";
    private static final String PIN = "3F7A19C4";
    private static final String MOST_OF_A_HASH = "c274739bd4c49d3971c615e943c5e07f69ae357";

    private final VarcoServer server;
    private final People people;
    private final PinRealm realm;
    private final Imports imports;

    PinImportIT(VarcoServer server, People people) {
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
    void aPinOfEveryFormatSignsItsPersonIn() throws Refusal {
        Map<String, String> people = new LinkedHashMap<>();
        Stream.of("md5", "sha1", "sha256", "sha512")
                .flatMap(digest -> Stream.of("", "-salt-first", "-salt-last").map(salt -> digest + salt))
                .flatMap(format -> Stream.of(format, format + "-lower"))
                .forEach(format -> people.put(format, this.people.nextCode()));
        List<ObjectNode> lines = people.entrySet().stream()
                .map(entry -> OldSystem.line(entry.getValue(), entry.getKey(), PIN))
                .toList();
        List<JsonNode> results = imports.send(NAME, false, lines);

        assertThat(Imports.outcomes(results)).hasSize(24).containsOnly("imported");
        RelyingParty service = realm.relyingParty();
        for (Map.Entry<String, String> person : people.entrySet()) {
            TokenSet tokens = service.loginByPin(realm.browser(), person.getValue(), PIN);
            assertThat(tokens.idToken().get("acr")).as(person.getKey()).isEqualTo("urn:varco:acr:pin:dispositivo");
        }
    }

    @Test
    void theOldDigestIsNeverStoredAndItsFormatOnlyUntilTheFirstLogin() throws Refusal {
        String person = people.nextCode();
        ObjectNode line = OldSystem.line(person, "sha1-salt-first", PIN);
        imports.send(NAME, line);
        assertThat(imports.credentials(person))
                .singleElement()
                .satisfies(data -> assertThat(data)
                        .contains("legacy", "sha1-salt-first", "argon2")
                        .doesNotContain(line.get("hash").asText()));

        assertWrongPin(person, "3F7A19C5");
        assertThat(imports.credentials(person))
                .as("a wrong PIN unwraps nothing")
                .singleElement()
                .asString()
                .contains("legacy");
        for (int login = 1; login <= 2; login++) {
            realm.relyingParty().loginByPin(realm.browser(), person, PIN.toLowerCase(Locale.ROOT));
            assertThat(imports.credentials(person))
                    .as("after login %d it is a PIN like any other", login)
                    .singleElement()
                    .asString()
                    .doesNotContain("legacy")
                    .contains("argon2");
        }
        assertWrongPin(person, "3F7A19C5");
    }

    @Test
    void everyLineHasItsOwnResult() {
        NewPerson withPin = people.withPin();
        realm.register(withPin);
        String twice = people.nextCode();
        String[] codes = Stream.generate(people::nextCode).limit(11).toArray(String[]::new);
        List<ObjectNode> lines = List.of(
                good(codes[0]),
                good(wrongCheckCharacter(codes[1])),
                good(codes[2]).put("format", "bcrypt"),
                good(codes[3]).put("hash", MOST_OF_A_HASH),
                good(codes[4]).put("salt", "salt"),
                good(codes[5]).put("kind", "telefonico"),
                good(codes[6]).put("birthDate", "1970-02-30"),
                good(codes[7]).put("expires", "2099-01-01"),
                good(codes[8]).put("givenName", ""),
                good(twice),
                good(twice),
                good(withPin.fiscalCode()),
                good(codes[9]).putNull("fiscalCode"),
                good(codes[10]).put("expires", "2019-01-31").put("birthDate", "1970-05-15"));
        List<JsonNode> results = imports.send(NAME, false, lines);

        assertThat(results.stream().map(result -> result.get("line").asInt()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
        assertThat(Imports.outcomes(results))
                .containsExactly(
                        "imported",
                        "refused",
                        "refused",
                        "refused",
                        "refused",
                        "refused",
                        "refused",
                        "refused",
                        "refused",
                        "imported",
                        "refused",
                        "refused",
                        "refused",
                        "skipped");
        String[] reasons = {
            "PIN dispositivo until",
            "last character",
            "format:",
            "hash:",
            "salt:",
            "kind:",
            "birthDate:",
            "expires:",
            "givenName:",
            "until",
            "same person stands on line 10",
            "has a PIN already",
            "Not a codice fiscale",
            "expired on 2019-01-31, and after that renewal is denied"
        };
        for (int line = 0; line < reasons.length; line++) {
            assertThat(results.get(line).get("message").asText())
                    .as("line %d", line + 1)
                    .contains(reasons[line]);
        }
        for (int refused = 1; refused <= 8; refused++) {
            assertThat(imports.users(codes[refused]))
                    .as("nobody is created for line %d", refused + 1)
                    .isEmpty();
        }
        assertThat(results.get(0).get("fiscalCode").asText()).isEqualTo("PRB*************");
    }

    @Test
    void linesKeepTheNumbersTheyAreSentWith() {
        List<JsonNode> results = imports.send(
                NAME,
                false,
                List.of(
                        good(people.nextCode()).put("line", 70_001),
                        good(people.nextCode()).put("line", 70_005)));
        assertThat(results.stream().map(result -> result.get("line").asInt())).containsExactly(70_001, 70_005);
    }

    @Test
    void base64AndSaltsInBytesAreRead() throws Refusal {
        String first = people.nextCode();
        String second = people.nextCode();
        List<JsonNode> results = imports.send(
                NAME,
                false,
                List.of(
                        good(first).put("hash", OldSystem.base64("sha1", PIN)),
                        OldSystem.line(second, "md5-salt-last", PIN).put("salt", "hex:73346c74")));
        assertThat(Imports.outcomes(results)).containsOnly("imported");
        for (String person : List.of(first, second)) {
            realm.relyingParty().loginByPin(realm.browser(), person, PIN);
        }
    }

    @Test
    void aKnownPersonKeepsTheirNames() {
        NewPerson person = people.without();
        realm.register(person);
        assertThat(imports.send(NAME, good(person.fiscalCode())).get("outcome").asText())
                .isEqualTo("imported");
        assertThat(imports.users(person.fiscalCode())).containsExactly(person.firstName() + " " + person.lastName());
    }

    @Test
    void aDryRunSaysTheSameAndChangesNothing() {
        String[] codes = Stream.generate(people::nextCode).limit(3).toArray(String[]::new);
        List<ObjectNode> lines = List.of(good(codes[0]), good(codes[1]).put("kind", "x"), good(codes[2]));
        List<JsonNode> dry = imports.send("dry", true, lines);
        for (String code : codes) {
            assertThat(imports.users(code)).isEmpty();
            assertThat(imports.history(code)).isEmpty();
        }
        assertThat(imports.send("dry", false, lines)).isEqualTo(dry);
    }

    @Test
    void sentAgainItIsAlreadyImportedAndAnotherImportDoesNotReplaceIt() {
        String person = people.nextCode();
        assertThat(imports.send(NAME, good(person)).get("outcome").asText()).isEqualTo("imported");
        List<String> stored = imports.credentials(person);

        assertThat(imports.send(NAME, good(person)).get("outcome").asText()).isEqualTo("already-imported");
        assertThat(imports.send(NAME, true, List.of(good(person)))
                        .get(0)
                        .get("outcome")
                        .asText())
                .isEqualTo("already-imported");
        assertThat(imports.send("another", good(person)).get("outcome").asText())
                .isEqualTo("refused");
        assertThat(imports.credentials(person)).isEqualTo(stored);
        assertThat(imports.history(person)).containsExactly("IMPORTED " + NAME);
    }

    @Test
    void aPinThatWasTakenAwayDoesNotComeBack() {
        String person = people.nextCode();
        imports.send(NAME, good(person));
        JsonNode user = realm.admin()
                .get(realm.name() + "/users?exact=true&username=" + person.toLowerCase(Locale.ROOT))
                .expect(200)
                .json()
                .get(0);
        realm.admin().delete(realm.name() + "/users/" + user.get("id").asText()).expect(204);

        assertThat(imports.send(NAME, good(person)).get("outcome").asText()).isEqualTo("already-imported");
        assertThat(imports.send("another", good(person)).get("outcome").asText())
                .isEqualTo("refused");
        assertThat(imports.users(person)).isEmpty();
    }

    @Test
    void aCodeThatWasReplacedIsRefused() {
        String old = people.nextCode();
        imports.send(NAME, good(old));
        realm.admin()
                .post(
                        realm.name() + "/varco-people/" + old + "/succeeded-by",
                        JSON.createObjectNode()
                                .put("newFiscalCode", people.nextCode())
                                .put("act", "Agenzia delle Entrate, prot. 1/2026")
                                .put("office", "Sede di Roma"))
                .expect(200);
        assertThat(imports.send(NAME, good(old)).get("message").asText()).contains("replaced by another");
        assertThat(imports.users(old)).isEmpty();
    }

    @Test
    void aPinTheShippedPolicyHasEndedIsSkippedAndOneOfSomeoneAbroadIsNot() {
        NewPerson abroad = people.without().attested("resident-abroad").attested("no-italian-document");
        String citizen = people.nextCode();
        try (PinRealm today = PinRealm.asShipped(server)) {
            Imports shipped = new Imports(server, today.admin(), today.name());
            today.register(abroad);
            List<ObjectNode> lines =
                    List.of(good(citizen), good(abroad.fiscalCode()).put("expires", "2020-06-30"));
            for (boolean dryRun : new boolean[] {true, false}) {
                List<JsonNode> results = shipped.send(NAME, dryRun, lines);
                assertThat(Imports.outcomes(results)).containsExactly("skipped", "imported");
                assertThat(results.get(0).get("message").asText()).contains("pin-ended", "2021-10-01");
            }
            assertThat(shipped.users(citizen)).isEmpty();
            assertThat(shipped.credentials(abroad.fiscalCode())).hasSize(1);
        }
    }

    @Test
    void theSameLinesSentAtOnceAreImportedOnce() throws Exception {
        List<ObjectNode> lines =
                Stream.generate(() -> good(people.nextCode())).limit(10).toList();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<JsonNode>>> senders =
                    Collections.nCopies(4, () -> imports.send("at-once", false, lines));
            List<String> outcomes = new ArrayList<>();
            for (Future<List<JsonNode>> sender : pool.invokeAll(senders)) {
                outcomes.addAll(Imports.outcomes(sender.get()));
            }
            assertThat(outcomes).containsOnly("imported", "already-imported");
            assertThat(Collections.frequency(outcomes, "imported")).isEqualTo(10);
        } finally {
            pool.shutdown();
        }
        for (ObjectNode line : lines) {
            assertThat(imports.credentials(line.get("fiscalCode").asText())).hasSize(1);
        }
    }

    @Test
    void neitherHashNorPinNorPersonIsToldByLogOrEvents() {
        String person = people.nextCode();
        ObjectNode line = OldSystem.line(person, "sha256", PIN);
        long mark = server.log().mark();
        imports.send("quiet", false, List.of(line, good("x" + person), line));
        imports.post("quiet", false, List.of(line.deepCopy().put("unknown", "x")))
                .expect(400);

        JsonNode events = realm.admin()
                .get(realm.name() + "/admin-events?max=100&resourcePath=varco-pin-imports/quiet/lines")
                .expect(200)
                .json();
        assertThat(events).hasSize(1);
        assertThat(events.get(0).get("resourceType").asText()).isEqualTo("VARCO_PIN_IMPORT");
        assertThat(events.get(0).path("representation").asText())
                .as("counts only")
                .contains("\"imported\":1", "\"refused\":2")
                .doesNotContain("results", "fiscalCode");
        String told = (events + server.log().since(mark)).toLowerCase(Locale.ROOT);
        assertThat(told)
                .doesNotContain(
                        line.get("hash").asText(), PIN.toLowerCase(Locale.ROOT), person.toLowerCase(Locale.ROOT));
    }

    @Test
    void aLineCostsAFewStatements() {
        List<ObjectNode> lines =
                Stream.generate(() -> good(people.nextCode())).limit(20).toList();
        imports.send("counted", good(people.nextCode()));
        StatementCounter counter = server.statements();
        assertThat(perLine(counter, true, lines)).as("dry run").isEqualTo(4);
        assertThat(perLine(counter, false, lines))
                .as(
                        "history, user twice and once more under the lock, replaced code three times, standing, lock, stored"
                                + " PIN, user with names, role looked up and given, PIN, line of the history")
                .isEqualTo(16);
        assertThat(perLine(counter, false, lines)).as("sent again").isEqualTo(1);
    }

    /** Rounded down: the one admin event of a request counts for nothing. */
    private long perLine(StatementCounter counter, boolean dryRun, List<ObjectNode> lines) {
        counter.reset();
        imports.send("counted", dryRun, lines);
        return counter.queries().values().stream().mapToLong(Long::longValue).sum() / lines.size();
    }

    private void assertWrongPin(String person, String pin) {
        Page page = RelyingParty.enterPin(
                realm.browser().open(realm.relyingParty().begin().uri()), person, pin);
        assertThat(page.has("input[name=pin]")).as("still the PIN page").isTrue();
    }

    private static ObjectNode good(String fiscalCode) {
        return OldSystem.line(fiscalCode, "sha1", PIN);
    }

    private static String wrongCheckCharacter(String code) {
        char last = code.charAt(15);
        return code.substring(0, 15) + (last == 'A' ? 'B' : 'A');
    }
}
