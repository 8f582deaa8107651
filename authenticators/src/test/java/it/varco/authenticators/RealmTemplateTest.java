package it.varco.authenticators;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import it.varco.authenticators.cutoff.CutoffPolicyJson;
import it.varco.authenticators.cutoff.decision.People;
import it.varco.registry.identity.Assurance;

import static org.assertj.core.api.Assertions.assertThat;

/** What realm-export promises a body, checked without a server. */
class RealmTemplateTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("..", "realm-export");

    private final JsonNode realm = read("varco-realm.json");

    @Test
    void theRealmHoldsTheShippedPolicy() {
        JsonNode component = realm.at("/components/it.varco.authenticators.cutoff.CutoffPolicyProvider/0");
        assertThat(CutoffPolicyJson.parse(component.at("/config/policy/0").asText()))
                .as("edit realm-export/cut-off-policy.json and the realm template together")
                .isEqualTo(People.shippedPolicy());
    }

    @Test
    void everyLevelHasItsRankAndIsDeclaredInTheFlow() throws IOException {
        Map<String, Integer> expected = Arrays.stream(Assurance.values())
                .collect(Collectors.toMap(Assurance::acr, Assurance::rank, (a, b) -> a, TreeMap::new));
        assertThat(JSON.readTree(realm.at("/attributes/acr.loa.map").asText())).isEqualTo(JSON.valueToTree(expected));
        List<Integer> declared = realm.findValuesAsText("loa-condition-level").stream()
                .map(Integer::valueOf)
                .toList();
        assertThat(declared)
                .as("without a declaration Keycloak forgets the level on single sign-on")
                .containsExactlyInAnyOrderElementsOf(expected.values());
    }

    @Test
    void whatAPersonMayNotDoIsOff() {
        assertThat(List.of(
                        "registrationAllowed",
                        "resetPasswordAllowed",
                        "editUsernameAllowed",
                        "loginWithEmailAllowed",
                        "userManagedAccessAllowed",
                        "rememberMe"))
                .allSatisfy(setting ->
                        assertThat(realm.get(setting).asBoolean()).as(setting).isFalse());
        for (JsonNode client : realm.get("clients")) {
            assertThat(client.get("enabled").asBoolean())
                    .as("%s: consoles and password grants are not for people", client.get("clientId"))
                    .isFalse();
        }
        for (JsonNode attribute : userProfile().get("attributes")) {
            assertThat(attribute.at("/permissions/edit"))
                    .as("a verified attribute is edited by offices only")
                    .isEqualTo(JSON.createArrayNode().add("admin"));
        }
    }

    @Test
    void theUsernameReachesNoClientAndNoLog() {
        assertThat(realm.findValuesAsText("claim.name")).doesNotContain("preferred_username");
        assertThat(realm.findValuesAsText("protocolMapper")).doesNotContain("oidc-acr-mapper");
        assertThat(realm.get("eventsListeners"))
                .isEqualTo(JSON.createArrayNode().add("varco-masked-log"));
    }

    @Test
    void neitherFileHoldsASecretOrAWildcard() {
        for (String file : List.of("varco-realm.json", "relying-party.json")) {
            JsonNode json = read(file);
            assertThat(json.findValues("secret")).as(file).isEmpty();
            assertThat(json.findValues("privateKey")).as(file).isEmpty();
            assertThat(json.findValues("pairwiseSubAlgorithmSalt")).as(file).isEmpty();
            assertThat(json.findValues("redirectUris").stream()
                            .flatMap(uris -> StreamSupport.stream(uris.spliterator(), false))
                            .map(JsonNode::asText))
                    .as(file)
                    .noneMatch(uri -> uri.contains("*"));
        }
    }

    private JsonNode userProfile() {
        String config = realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                .get("kc.user.profile.config")
                .get(0)
                .asText();
        try {
            return JSON.readTree(config);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode read(String file) {
        try {
            return JSON.readTree(Files.readString(FOLDER.resolve(file)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
