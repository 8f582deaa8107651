package it.varco.integration.policy;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.admin.AdminApi;
import it.varco.sandbox.admin.Answer;

import static org.assertj.core.api.Assertions.assertThat;

@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyRestIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COMPONENT = "it.varco.authenticators.cutoff.CutoffPolicyProvider";

    private final PinRealm realm;
    private final AdminApi admin;
    private final Policy policy;

    PolicyRestIT(VarcoServer server) {
        this.realm = PinRealm.asShipped(server);
        this.admin = realm.admin();
        this.policy = realm.policy();
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void oldVersionNumberIsAConflictThatTellsTheNewOne() {
        JsonNode before = policy.read();
        policy.replace(before).expect(200);
        int current = policy.version();
        for (int stale : List.of(0, current - 1, current + 1)) {
            ObjectNode body = JSON.createObjectNode().put("version", stale);
            body.set("policy", before);
            Answer answer = admin.put(realm.name() + "/varco-cut-off", body);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
            assertThat(answer.json().get("currentVersion").asInt()).isEqualTo(current);
        }
        assertThat(policy.version()).isEqualTo(current);
    }

    @Test
    void previousVersionIsKeptAndComesBack() {
        JsonNode before = policy.read();
        ObjectNode after = policy.read();
        Policy.rule(after, "pin-use").put("until", "2030-06-30");
        policy.replace(after).expect(200);

        JsonNode answer = admin.get(realm.name() + "/varco-cut-off").expect(200).json();
        assertThat(answer.get("policy")).isEqualTo(after);
        assertThat(answer.get("previous")).isEqualTo(before);

        admin.post(
                        realm.name() + "/varco-cut-off/restore",
                        JSON.createObjectNode()
                                .put("version", answer.get("version").asInt()))
                .expect(200);
        assertThat(policy.read()).isEqualTo(before);
        assertThat(policy.version()).isEqualTo(answer.get("version").asInt() + 1);
    }

    @Test
    void previewAnswersWithoutSaving() {
        int version = policy.version();
        JsonNode answer = admin.post(
                        realm.name() + "/varco-cut-off/preview",
                        "{\"operation\":\"use\",\"credential\":\"pin:ordinario\",\"profiles\":[\"cittadino\"],"
                                + "\"day\":\"2021-10-01\"}")
                .expect(200)
                .json();
        assertThat(answer.get("allowed").asBoolean()).isFalse();
        assertThat(answer.get("rule").asText()).isEqualTo("pin-ended");
        assertThat(answer.get("since").asText()).isEqualTo("2021-10-01");
        assertThat(policy.version()).isEqualTo(version);
    }

    @Test
    void consoleCannotSaveWhatTheResourceRefuses() {
        ObjectNode component = (ObjectNode) admin.get(realm.name() + "/components?type=" + COMPONENT)
                .expect(200)
                .json()
                .get(0);
        String path = realm.name() + "/components/" + component.get("id").asText();
        JsonNode before = policy.read();
        ObjectNode config = (ObjectNode) component.get("config");
        config.putArray("policy").add("{\"rules\":[]}");
        config.putArray("version").add(String.valueOf(policy.version() + 1));
        Answer answer = admin.put(path, component);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(policy.read()).isEqualTo(before);
    }

    @Test
    void exportCarriesPolicyFlowsAndClientPolicy() {
        JsonNode export = admin.post(
                        realm.name() + "/partial-export?exportClients=true&exportGroupsAndRoles=true",
                        JSON.createObjectNode())
                .expect(200)
                .json();
        JsonNode component = export.at("/components").get(COMPONENT).get(0);
        assertThat(component.at("/config/policy/0").asText()).contains("pin-resident-abroad", "not-accepted");
        assertThat(export.get("authenticationFlows").findValuesAsText("alias"))
                .contains("varco browser", "varco cut-off", "varco levels", "varco after broker");
        assertThat(export.get("browserFlow").asText()).isEqualTo("varco browser");
        assertThat(export.at("/clientPolicies").toString()).contains("varco");
        assertThat(export.at("/clientProfiles").toString()).contains("varco-userinfo-gate");
        assertThat(export.get("clientScopes").findValuesAsText("protocolMapper"))
                .contains("varco-enablements-mapper", "varco-acr-mapper");
    }
}
