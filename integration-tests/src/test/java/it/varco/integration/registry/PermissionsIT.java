package it.varco.integration.registry;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.people.People;
import it.varco.integration.policy.Policy;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.admin.AdminApi;

import static org.assertj.core.api.Assertions.assertThat;

@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionsIT {

    private static final List<String> REGISTRY = List.of("varco-enablements", "varco-profiles", "varco-facts");
    private static final List<String> ROLES = List.of(
            "view-enablements",
            "manage-enablements",
            "view-cut-off",
            "manage-cut-off",
            "view-pins",
            "manage-pins",
            "import-pins");

    private final VarcoServer server;
    private final People people;
    private final PinRealm realm;

    PermissionsIT(VarcoServer server, People people) {
        this.server = server;
        this.people = people;
        this.realm = PinRealm.asShipped(server);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void withoutARoleNothingIsOpen() {
        AdminApi nobody = ServiceAccount.with(server, realm.name());
        REGISTRY.forEach(resource -> {
            assertThat(nobody.get(path(resource)).status()).isEqualTo(403);
            assertThat(nobody.post(path(resource), grant()).status()).isEqualTo(403);
        });
        assertThat(nobody.get(path("varco-contacts")).status()).isEqualTo(403);
        assertThat(nobody.post(path("varco-contacts"), contact()).status()).isEqualTo(403);
        assertThat(nobody.get(path("varco-people/" + people.nextCode())).status())
                .isEqualTo(403);
        assertThat(nobody.post(path("varco-people/" + people.nextCode() + "/succeeded-by"), succession())
                        .status())
                .isEqualTo(403);
        assertThat(nobody.get(path("varco-cut-off")).status()).isEqualTo(403);
        assertThat(nobody.put(path("varco-cut-off"), policyUnchanged()).status())
                .isEqualTo(403);
    }

    @Test
    void readerReadsAndDoesNotWrite() {
        AdminApi reader = ServiceAccount.with(server, realm.name(), "view-enablements");
        REGISTRY.forEach(
                resource -> assertThat(reader.get(path(resource)).status()).isEqualTo(200));
        assertThat(reader.post(path("varco-enablements"), grant()).status()).isEqualTo(403);
        assertThat(reader.get(path("varco-cut-off")).status()).isEqualTo(403);
    }

    @Test
    void officeThatManagesEnablementsChangesNothingElse() {
        AdminApi office = ServiceAccount.with(server, realm.name(), "manage-enablements");
        String id = office.post(path("varco-enablements"), grant()).expect(201).createdId();
        assertThat(office.get(path("varco-enablements/" + id)).status())
                .as("it sees what it wrote")
                .isEqualTo(200);
        assertThat(office.get(path("varco-cut-off")).status()).isEqualTo(403);
        assertThat(office.put(path("varco-cut-off"), policyUnchanged()).status())
                .isEqualTo(403);
        assertThat(office.get(path("users")).status())
                .as("Keycloak's own resources")
                .isEqualTo(403);
        assertThat(office.put(
                                realm.name(),
                                new ObjectMapper().createObjectNode().put("displayName", "x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void onlyThoseWhoSeePinsSeeWhereAPersonIsReached() {
        AdminApi pins = ServiceAccount.with(server, realm.name(), "manage-pins");
        AdminApi enablements = ServiceAccount.with(server, realm.name(), "manage-enablements");
        AdminApi both = ServiceAccount.with(server, realm.name(), "manage-enablements", "manage-pins");
        ObjectNode contact = contact();
        String person = contact.get("fiscalCode").asText();
        String id = pins.post(path("varco-contacts"), contact).expect(201).createdId();

        pins.get(path("varco-contacts/" + id)).expect(200);
        AdminApi viewer = ServiceAccount.with(server, realm.name(), "view-pins");
        viewer.get(path("varco-contacts?fiscalCode=" + person)).expect(200);
        assertThat(viewer.post(path("varco-contacts"), contact()).status()).isEqualTo(403);
        REGISTRY.forEach(
                resource -> assertThat(pins.get(path(resource)).status()).isEqualTo(403));
        assertThat(pins.get(path("varco-people/" + person)).status()).isEqualTo(403);
        assertThat(enablements.get(path("varco-contacts/" + id)).status()).isEqualTo(403);

        JsonNode without =
                enablements.get(path("varco-people/" + person)).expect(200).json();
        assertThat(without.get("contacts").get(0).get("kind").asText()).isEqualTo("email");
        assertThat(without.get("contacts").get(0).has("value")).isFalse();
        JsonNode with = both.get(path("varco-people/" + person)).expect(200).json();
        assertThat(with.get("contacts").get(0).get("value").asText()).isEqualTo("a@example.org");
    }

    @Test
    void aCodeIsReplacedOnlyByWhoMayChangeAllThatFollows() {
        AdminApi pins = ServiceAccount.with(server, realm.name(), "manage-pins");
        AdminApi enablements = ServiceAccount.with(server, realm.name(), "manage-enablements");
        AdminApi both = ServiceAccount.with(server, realm.name(), "manage-enablements", "manage-pins");
        String person = enablements
                .post(path("varco-enablements"), grant())
                .expect(201)
                .json()
                .get("fiscalCode")
                .asText();
        String path = path("varco-people/" + person + "/succeeded-by");
        assertThat(pins.post(path, succession()).status()).isEqualTo(403);
        assertThat(enablements.post(path, succession()).status()).isEqualTo(403);
        both.post(path, succession()).expect(200);
    }

    @Test
    void theDescriptionIsForEverybodyWithARole() {
        for (String role : List.of("view-enablements", "view-cut-off", "view-pins", "import-pins")) {
            ServiceAccount.with(server, realm.name(), role)
                    .get(path("varco-openapi"))
                    .expect(200);
        }
        assertThat(ServiceAccount.with(server, realm.name())
                        .get(path("varco-openapi"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void officeThatManagesThePolicyDoesNotSeePeople() {
        AdminApi office = ServiceAccount.with(server, realm.name(), "manage-cut-off");
        office.get(path("varco-cut-off")).expect(200);
        office.put(path("varco-cut-off"), policyUnchanged()).expect(200);
        REGISTRY.forEach(
                resource -> assertThat(office.get(path(resource)).status()).isEqualTo(403));
    }

    @Test
    void officeOfOneRealmIsNobodyInAnother() {
        AdminApi office = ServiceAccount.with(server, realm.name(), "manage-enablements", "manage-cut-off");
        assertThat(office.get(VarcoServer.REALM + "/varco-enablements").status())
                .isIn(401, 403, 404);
        assertThat(office.get(VarcoServer.REALM + "/varco-cut-off").status()).isIn(401, 403, 404);
    }

    @Test
    void everyRealmHasTheRoles() {
        for (String each : List.of(VarcoServer.REALM, realm.name())) {
            assertThat(roles(each, "realm-management"))
                    .as("realm %s: imported at start, or created over REST", each)
                    .containsAll(ROLES);
            assertThat(roles("master", each + "-realm"))
                    .as("for administrators of the whole server")
                    .containsAll(ROLES);
        }
    }

    private List<String> roles(String inRealm, String clientId) {
        AdminApi admin = server.admin();
        String client = admin.get(inRealm + "/clients?clientId=" + clientId)
                .expect(200)
                .json()
                .get(0)
                .get("id")
                .asText();
        return admin.get(inRealm + "/clients/" + client + "/roles")
                .expect(200)
                .json()
                .findValuesAsText("name");
    }

    private ObjectNode grant() {
        return new ObjectMapper()
                .createObjectNode()
                .put("fiscalCode", people.nextCode())
                .put("service", "estratto-conto");
    }

    private ObjectNode contact() {
        return new ObjectMapper()
                .createObjectNode()
                .put("fiscalCode", people.nextCode())
                .put("kind", "email")
                .put("value", "a@example.org")
                .put("evidence", "documento")
                .put("office", "Sede");
    }

    private ObjectNode succession() {
        return new ObjectMapper()
                .createObjectNode()
                .put("newFiscalCode", people.nextCode())
                .put("act", "prot. 1/2026")
                .put("office", "Sede");
    }

    private JsonNode policyUnchanged() {
        Policy policy = realm.policy();
        ObjectNode body = new ObjectMapper().createObjectNode().put("version", policy.version());
        body.set("policy", policy.read());
        return body;
    }

    private String path(String resource) {
        return realm.name() + "/" + resource;
    }
}
