package it.varco.integration.registry;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.oidc.RelyingParty;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.admin.AdminApi;
import it.varco.sandbox.admin.Answer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

/** What offices write into the registry, over REST on the whole server. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntriesIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NASTY = "<script>alert('x')</script>'; DROP TABLE varco_enablement;-- \"${7*7}\" à€😀";
    private static final String NASTY_CODE = "<b>'; DROP TABLE x;--</b>";

    private final People people;
    private final PinRealm realm;
    private final AdminApi admin;

    EntriesIT(VarcoServer server, People people) {
        this.people = people;
        this.realm = PinRealm.open(server);
        this.admin = realm.admin();
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void markupAndSqlComeBackAsTheyWereWritten() throws Refusal {
        NewPerson person = people.withPin();
        realm.register(person);
        ObjectNode enablement = about(person)
                .put("service", NASTY_CODE)
                .put("organization", NASTY_CODE)
                .put("office", NASTY)
                .put("document", NASTY);
        ObjectNode profile = about(person).put("type", "intermediario").put("office", NASTY);
        profile.putObject("organization").put("code", NASTY_CODE).put("name", NASTY);
        ObjectNode fact =
                about(person).put("kind", "protected").put("evidence", NASTY).put("office", NASTY);

        assertKept(enablement, "varco-enablements");
        assertKept(profile, "varco-profiles");
        assertKept(fact, "varco-facts");
        assertKept(
                about(person)
                        .put("kind", "pec")
                        .put("value", "anna.o'neil@pec.example.it")
                        .put("evidence", NASTY)
                        .put("office", NASTY),
                "varco-contacts");
        admin.get(realm.name() + "/varco-enablements").expect(200);

        ObjectNode forAnyProfile = about(person).put("service", NASTY_CODE);
        admin.post(realm.name() + "/varco-enablements", forAnyProfile).expect(201);
        var attempt = realm.relyingParty().begin();
        var profiles = RelyingParty.enterPin(realm.browser().open(attempt.uri()), person.fiscalCode(), People.PIN);
        String value = profiles.document()
                .select("input[name=profile][value^=intermediario]")
                .val();
        var answer =
                profiles.formWith("input[name=profile]").set("profile", value).submit();
        Map<String, Object> claims =
                realm.relyingParty().finish(attempt, answer).accessTokenClaims();
        assertThat(claims.get("active_profile"))
                .as("whole in the token too")
                .isEqualTo(Map.of(
                        "type",
                        "intermediario",
                        "office",
                        NASTY,
                        "organization",
                        Map.of("code", NASTY_CODE, "name", NASTY)));
        assertThat(claims.get("enablements").toString()).contains(NASTY_CODE);
    }

    @Test
    void secondEntryOfTheSameIsAConflict() {
        NewPerson person = people.without();
        ObjectNode enablement = about(person).put("service", "uniemens").put("profileType", "intermediario");
        ObjectNode profile = about(person).put("type", "medico");
        ObjectNode fact = about(person)
                .put("kind", "resident-abroad")
                .put("evidence", "AIRE")
                .put("office", "Sede");
        for (var entry : Map.of("varco-enablements", enablement, "varco-profiles", profile, "varco-facts", fact)
                .entrySet()) {
            String path = realm.name() + "/" + entry.getKey();
            admin.post(path, entry.getValue()).expect(201);
            Answer again = admin.post(path, entry.getValue());
            assertThat(again.status()).as(entry.getKey()).isEqualTo(409);
            assertThat(again.json().get("errorMessage").asText()).isNotBlank();
            assertThat(admin.get(path + "?fiscalCode=" + person.fiscalCode()).json())
                    .as("one entry in %s", entry.getKey())
                    .hasSize(1);
        }
    }

    @Test
    void aContactIsNormalisedEndedAndFollowedByAnother() {
        NewPerson person = people.without();
        String path = realm.name() + "/varco-contacts";
        ObjectNode mobile = about(person)
                .put("kind", "mobile")
                .put("value", " +39 333 123 4567 ")
                .put("evidence", "documento")
                .put("office", "Sede");
        JsonNode added = admin.post(path, mobile).expect(201).json();
        assertThat(added.get("value").asText()).isEqualTo("+393331234567");
        assertThat(admin.post(path, mobile).status()).as("one at a time").isEqualTo(409);
        String id = added.get("id").asText();
        JsonNode ended = admin.post(
                        path + "/" + id + "/end",
                        JSON.createObjectNode().put("version", 0).put("lastDay", "2026-01-31"))
                .expect(200)
                .json();
        assertThat(ended.get("validUntil").asText()).isEqualTo("2026-01-31");
        admin.post(path, mobile.put("validFrom", "2026-02-01").put("value", "+44 7700 900123"))
                .expect(201);
        JsonNode january = admin.get(path + "?validOn=2026-01-31&kind=mobile&fiscalCode=" + person.fiscalCode())
                .expect(200)
                .json();
        assertThat(january).hasSize(1);
        assertThat(january.get(0).get("id").asText()).isEqualTo(id);
    }

    @Test
    void aListIsLimitedByEveryFilter() {
        NewPerson person = people.without();
        String office = "Sede " + person.fiscalCode();
        admin.post(
                        realm.name() + "/varco-facts",
                        about(person)
                                .put("kind", "protected")
                                .put("evidence", "decreto")
                                .put("office", office)
                                .put("validUntil", "2026-01-31"))
                .expect(201);
        ObjectNode profile = about(person).put("type", "caf").put("validFrom", "2026-02-01");
        profile.putObject("organization").put("code", person.fiscalCode()).put("name", "CAF");
        admin.post(realm.name() + "/varco-profiles", profile).expect(201);
        admin.post(
                        realm.name() + "/varco-enablements",
                        about(person).put("service", "isee").put("organization", person.fiscalCode()))
                .expect(201);
        String encoded = office.replace(" ", "%20");

        assertFound(1, "varco-facts?office=" + encoded);
        assertFound(1, "varco-facts?kind=protected&validOn=2026-01-31&office=" + encoded);
        assertFound(0, "varco-facts?validOn=2026-02-01&office=" + encoded);
        assertFound(0, "varco-facts?kind=birth-date&office=" + encoded);
        assertFound(1, "varco-profiles?type=caf&organization=" + person.fiscalCode());
        assertFound(0, "varco-profiles?type=medico&organization=" + person.fiscalCode());
        assertFound(0, "varco-profiles?validOn=2026-01-31&organization=" + person.fiscalCode());
        assertFound(1, "varco-enablements?validOn=2026-01-31&organization=" + person.fiscalCode());
        assertFound(0, "varco-enablements?state=revoked&organization=" + person.fiscalCode());
    }

    @Test
    void endBeforeTheStartIsRefused() {
        for (var entry : Map.of(
                        "varco-enablements", about(people.without()).put("service", "uniemens"),
                        "varco-profiles", about(people.without()).put("type", "medico"),
                        "varco-facts",
                                about(people.without())
                                        .put("kind", "protected")
                                        .put("evidence", "decreto")
                                        .put("office", "Sede"))
                .entrySet()) {
            ObjectNode body = entry.getValue().put("validFrom", "2026-03-02").put("validUntil", "2026-03-01");
            Answer answer = admin.post(realm.name() + "/" + entry.getKey(), body);
            assertThat(answer.status()).as(entry.getKey()).isEqualTo(400);
            assertThat(answer.json().get("errorMessage").asText()).contains("validUntil");
        }
    }

    @Test
    void enablementIsSuspendedResumedAndRevokedOnlyOnce() throws Refusal {
        NewPerson person = people.withPin();
        realm.register(person);
        JsonNode granted = admin.post(
                        realm.name() + "/varco-enablements", about(person).put("service", "cedolino-pensione"))
                .expect(201)
                .json();
        assertThat(services(person)).containsExactly("cedolino-pensione");

        JsonNode suspended = change(granted, "suspend").expect(200).json();
        assertThat(suspended.get("state").asText()).isEqualTo("suspended");
        assertThat(services(person)).as("gone from the next token").isEmpty();

        JsonNode resumed = change(suspended, "resume").expect(200).json();
        assertThat(services(person)).containsExactly("cedolino-pensione");

        JsonNode revoked = change(resumed, "revoke").expect(200).json();
        assertThat(services(person)).isEmpty();
        assertThat(change(revoked, "resume").status()).as("revoked is for good").isEqualTo(409);
        Answer stale = change(granted, "revoke");
        assertThat(stale.status()).isEqualTo(409);
    }

    @Test
    void tokenCarriesWhatIsValidToday() throws Refusal {
        NewPerson person = people.withPin();
        realm.register(person);
        List.of(
                        about(person).put("service", "ended").put("validUntil", "2020-01-01"),
                        about(person).put("service", "not-yet").put("validFrom", "2098-01-01"),
                        about(person)
                                .put("service", "now")
                                .put("validFrom", "2020-01-01")
                                .put("validUntil", "2098-01-01"))
                .forEach(entry ->
                        admin.post(realm.name() + "/varco-enablements", entry).expect(201));
        assertThat(services(person)).containsExactly("now");
    }

    private void assertFound(int count, String list) {
        assertThat(admin.get(realm.name() + "/" + list).expect(200).json())
                .as(list)
                .hasSize(count);
    }

    private Answer change(JsonNode entry, String action) {
        String path = realm.name() + "/varco-enablements/" + entry.get("id").asText() + "/" + action;
        return admin.post(
                path,
                JSON.createObjectNode().put("version", entry.get("version").asInt()));
    }

    private List<String> services(NewPerson person) throws Refusal {
        Map<String, Object> claims = realm.relyingParty()
                .loginByPin(realm.browser(), person.fiscalCode(), People.PIN)
                .accessTokenClaims();
        return ((List<?>) claims.getOrDefault("enablements", List.of()))
                .stream()
                        .map(each -> ((Map<?, ?>) each).get("service").toString())
                        .toList();
    }

    private void assertKept(ObjectNode body, String resource) {
        String path = realm.name() + "/" + resource;
        String id = admin.post(path, body).expect(201).createdId();
        JsonNode stored = admin.get(path + "/" + id).expect(200).json();
        body.properties()
                .forEach(field -> assertThat(stored.get(field.getKey()))
                        .as("%s of %s", field.getKey(), resource)
                        .isEqualTo(field.getValue()));
    }

    private static ObjectNode about(NewPerson person) {
        return JSON.createObjectNode().put("fiscalCode", person.fiscalCode());
    }
}
