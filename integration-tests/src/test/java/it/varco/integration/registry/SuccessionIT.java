package it.varco.integration.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;

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
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.admin.AdminApi;
import it.varco.sandbox.admin.Answer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.Refusal;
import it.varco.sandbox.rp.TokenSet;

import static org.assertj.core.api.Assertions.assertThat;

/** A codice fiscale that is replaced: everything of the person goes on under the new one. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuccessionIT {

    private static final int OFFICES = 6;
    private static final String FISCAL_NUMBER = "https://attributes.eid.gov.it/fiscal_number";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final VarcoServer server;
    private final People people;
    private final PinRealm realm;
    private final AdminApi admin;

    SuccessionIT(VarcoServer server, People people) {
        this.server = server;
        this.people = people;
        this.realm = PinRealm.open(server);
        this.admin = realm.admin();
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void aSessionFromBeforeGoesOnAndThePinBelongsToTheNewCode() throws Refusal {
        NewPerson person = people.withPin().attested("resident-abroad").enabled("estratto-conto");
        String user = realm.register(person);
        contact(person.fiscalCode()).expect(201);
        String code = people.nextCode();
        TokenSet before = realm.relyingParty().loginByPin(realm.browser(), person.fiscalCode(), People.PIN);
        assertThat(before.accessTokenClaims().get(FISCAL_NUMBER)).isEqualTo("TINIT-" + person.fiscalCode());

        long mark = server.log().mark();
        JsonNode done = succeed(person.fiscalCode(), code).expect(200).json();
        assertThat(done.get("fiscalCode").asText()).isEqualTo(person.fiscalCode());
        assertThat(done.get("newFiscalCode").asText()).isEqualTo(code);

        TokenSet after = realm.relyingParty().refresh(before);
        assertThat(after.accessTokenClaims().get(FISCAL_NUMBER)).isEqualTo("TINIT-" + code);
        assertThat(after.accessTokenClaims().get("sub"))
                .as("the same user")
                .isEqualTo(before.accessTokenClaims().get("sub"));
        assertThat(after.accessTokenClaims().get("enablements").toString()).contains("estratto-conto");
        assertThat(realm.relyingParty()
                        .loginByPin(realm.browser(), code, People.PIN)
                        .accessTokenClaims()
                        .get(FISCAL_NUMBER))
                .isEqualTo("TINIT-" + code);
        Page refused = RelyingParty.enterPin(
                realm.browser().open(realm.relyingParty().begin().uri()), person.fiscalCode(), People.PIN);
        assertThat(refused.document().select("input[name=pin]"))
                .as("the old code is nobody's: still on the page")
                .isNotEmpty();
        assertThat(server.log().since(mark).toUpperCase(Locale.ROOT))
                .as("the log does not tell about whom")
                .doesNotContain(code, person.fiscalCode());

        JsonNode file = file(code).expect(200).json();
        assertThat(file.get("account").get("id").asText()).isEqualTo(user);
        assertThat(file.get("account").get("familyName").asText()).isEqualTo(person.lastName());
        assertThat(file.get("facts")).hasSize(1);
        assertThat(file.get("enablements")).hasSize(1);
        assertThat(file.get("contacts").get(0).get("value").asText()).isEqualTo("a@example.org");
        assertThat(file.get("successions")).hasSize(1);
        assertThat(file.has("successor")).isFalse();
        JsonNode old = file(person.fiscalCode()).expect(200).json();
        assertThat(old.get("successor").asText()).isEqualTo(code);
        assertThat(old.has("account")).isFalse();
        assertThat(old.get("facts")).isEmpty();
        assertThat(old.get("successions")).hasSize(1);
    }

    @Test
    void nothingIsAddedUnderACodeThatWasReplaced() {
        NewPerson person = people.without();
        realm.register(person);
        String code = people.nextCode();
        succeed(person.fiscalCode(), code).expect(200);

        List<Answer> refused = List.of(
                admin.post(
                        realm.name() + "/varco-enablements",
                        about(person.fiscalCode()).put("service", "isee")),
                admin.post(
                        realm.name() + "/varco-profiles",
                        about(person.fiscalCode()).put("type", "medico")),
                admin.post(
                        realm.name() + "/varco-facts",
                        about(person.fiscalCode())
                                .put("kind", "protected")
                                .put("evidence", "decreto")
                                .put("office", "Sede")),
                contact(person.fiscalCode()),
                admin.post(
                        realm.name() + "/varco-pins",
                        about(person.fiscalCode())
                                .put("givenName", "Prova")
                                .put("familyName", "Persona")
                                .put("office", "Sede")
                                .put("document", "MV35")
                                .put("delivery", "counter")),
                succeed(person.fiscalCode(), people.nextCode()));
        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
            assertThat(answer.json().get("successor").asText()).isEqualTo(code);
            assertThat(answer.json().get("errorMessage").asText()).contains(code);
        });
        assertThat(succeed(code, person.fiscalCode()).status()).as("a circle").isEqualTo(409);
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() {
        NewPerson person = people.without().attested("protected");
        realm.register(person);
        NewPerson other = people.without();
        realm.register(other);
        String known = person.fiscalCode();

        assertThat(succeed(known, known).status()).isEqualTo(400);
        assertThat(succeed(known, "RSSNNA75C52Z112K").status()).isEqualTo(400);
        assertThat(succeed("nobody", people.nextCode()).status()).isEqualTo(400);
        assertThat(succeed(people.nextCode(), people.nextCode()).status()).isEqualTo(404);
        assertThat(file(people.nextCode()).status()).isEqualTo(404);
        Answer taken = succeed(known, other.fiscalCode());
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.json().get("errorMessage").asText()).contains("Keycloak user");

        String free = people.nextCode();
        String fact = admin.post(
                        realm.name() + "/varco-facts",
                        about(free)
                                .put("kind", "protected")
                                .put("evidence", "decreto")
                                .put("office", "Sede"))
                .expect(201)
                .createdId();
        Answer overlapping = succeed(known, free);
        assertThat(overlapping.status()).isEqualTo(409);
        assertThat(overlapping.json().get("errorMessage").asText()).contains(fact);

        JsonNode file = file(known).expect(200).json();
        assertThat(file.get("facts")).hasSize(1);
        assertThat(file.get("successions")).isEmpty();
        assertThat(file.has("account")).isTrue();
        admin.post(
                        realm.name() + "/varco-facts/" + fact + "/withdraw",
                        JSON.createObjectNode().put("version", 0))
                .expect(200);
        succeed(known, free).expect(200);
    }

    @Test
    void oneOfSeveralOfficesWins() throws Exception {
        NewPerson person = people.withPin();
        realm.register(person);
        List<String> codes = new ArrayList<>();
        for (int office = 0; office < OFFICES; office++) {
            codes.add(people.nextCode());
        }
        ExecutorService threads = Executors.newFixedThreadPool(OFFICES);
        List<Integer> statuses = new ArrayList<>();
        try {
            List<Callable<Integer>> offices = codes.stream()
                    .map(code -> (Callable<Integer>)
                            () -> succeed(person.fiscalCode(), code).status())
                    .toList();
            for (Future<Integer> status : threads.invokeAll(offices)) {
                statuses.add(status.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(OFFICES - 1);
        String winner = codes.get(statuses.indexOf(200));
        assertThat(file(winner).expect(200).json().has("account")).isTrue();
        for (String code : codes) {
            assertThat(file(code).status()).as(code).isEqualTo(code.equals(winner) ? 200 : 404);
        }
    }

    @Test
    void theEventTellsThatACodeChangedAndNotWhich() {
        NewPerson person = people.without();
        realm.register(person);
        String code = people.nextCode();
        String id =
                succeed(person.fiscalCode(), code).expect(200).json().get("id").asText();
        contact(code).expect(201);

        List<JsonNode> events = StreamSupport.stream(
                        admin.get(realm.name() + "/admin-events?max=100")
                                .expect(200)
                                .json()
                                .spliterator(),
                        false)
                .filter(event -> List.of("VARCO_PERSON", "VARCO_CONTACT")
                        .contains(event.get("resourceType").asText()))
                .toList();
        assertThat(events)
                .extracting(event -> event.get("resourcePath").asText())
                .contains("varco-people/" + id + "/succeeded-by");
        assertThat(events)
                .allSatisfy(event -> assertThat(event.toString().toUpperCase(Locale.ROOT))
                        .doesNotContain(code, person.fiscalCode(), "A@EXAMPLE.ORG"));
    }

    private Answer succeed(String old, String code) {
        return admin.post(
                realm.name() + "/varco-people/" + old + "/succeeded-by",
                JSON.createObjectNode()
                        .put("newFiscalCode", code)
                        .put("act", "Agenzia delle Entrate, prot. 1/2026")
                        .put("office", "Sede di Roma"));
    }

    private Answer file(String code) {
        return admin.get(realm.name() + "/varco-people/" + code);
    }

    private Answer contact(String code) {
        return admin.post(
                realm.name() + "/varco-contacts",
                about(code)
                        .put("kind", "email")
                        .put("value", "a@example.org")
                        .put("evidence", "documento")
                        .put("office", "Sede"));
    }

    private static ObjectNode about(String code) {
        return JSON.createObjectNode().put("fiscalCode", code);
    }
}
