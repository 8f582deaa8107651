package it.varco.integration.policy;

import java.util.function.Consumer;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.admin.AdminApi;
import it.varco.sandbox.admin.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** Policies that are not saved: the answer names the rule, and the old one stays in force. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongPolicyIT {

    private final PinRealm realm;
    private final AdminApi admin;
    private final Policy policy;

    WrongPolicyIT(VarcoServer server) {
        this.realm = PinRealm.asShipped(server);
        this.admin = realm.admin();
        this.policy = realm.policy();
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "pin-use",
                        policy -> Policy.rule(policy, "pin-use")
                                .putArray("operations")
                                .add("lend")),
                mistake(
                        "pin-use",
                        policy ->
                                rules(policy).add(Policy.rule(policy, "pin-use").deepCopy())),
                mistake("pin-use", policy -> Policy.rule(policy, "pin-use").put("until", "2021-02-30")),
                mistake("pin-use", policy -> Policy.rule(policy, "pin-use").put("until", "30/09/2021")),
                mistake("pin-minor", policy -> Policy.rule(policy, "pin-minor").put("from", "2022-01-01")),
                mistake("pin-use", policy -> Policy.rule(policy, "pin-use").put("untill", "2099-01-01")),
                mistake("pin-use", policy -> Policy.rule(policy, "pin-use").put("credential", "password")),
                mistake("pin-use", policy -> Policy.rule(policy, "pin-use").put("effect", "perhaps")),
                mistake("pin-use", policy -> Policy.rule(policy, "pin-use").put("until", 20210930)),
                mistake("pin-ended", policy -> Policy.rule(policy, "pin-ended").put("from", "2021-10-01")),
                mistake(
                        "cns-accepted",
                        policy -> rules(policy).remove(rules(policy).size() - 1)),
                mistake(
                        "not-accepted",
                        policy -> Policy.rule(policy, "not-accepted").remove("act")),
                mistake(
                        "not-accepted",
                        policy -> Policy.rule(policy, "not-accepted").put("credential", "pin")),
                mistake("", policy -> policy.putArray("rules")),
                mistake("", policy -> policy.remove("rules")),
                mistake("", policy -> policy.put("rules", "none")),
                mistake("", policy -> policy.put("comment", "none")));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakeIsNamedAndTheOldPolicyStays(String offender, Consumer<ObjectNode> edit) {
        int version = policy.version();
        JsonNode before = policy.read();
        ObjectNode wrong = policy.read();
        edit.accept(wrong);

        Answer answer = policy.replace(wrong);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().get("errorMessage").asText())
                .as("names the rule to look at")
                .contains(offender)
                .doesNotContain("Exception", "java.");
        assertThat(policy.version()).isEqualTo(version);
        assertThat(policy.read()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "{\"version\":1}",
                "{\"version\":\"1\",\"policy\":{}}",
                "{\"version\":1,\"policy\":null}",
                "{\"version\":1,\"version\":1,\"policy\":{\"rules\":[]}}",
                "{\"version\":99999999999,\"policy\":{\"rules\":[]}}",
                "{\"version\":1,\"policy\":{\"rules\":[null]}}",
                "{\"version\":1,\"policy\":{\"rules\":[{}]}}",
            })
    void bodyThatIsNoPolicyIsRefused(String body) {
        JsonNode before = policy.read();
        Answer answer = admin.put(realm.name() + "/varco-cut-off", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().get("errorMessage").asText())
                .isNotBlank()
                .doesNotContain("Exception", "com.fasterxml");
        assertThat(policy.read()).isEqualTo(before);
    }

    private static Arguments mistake(String offender, Consumer<ObjectNode> edit) {
        return Arguments.of(offender, edit);
    }

    private static ArrayNode rules(ObjectNode policy) {
        return (ArrayNode) policy.get("rules");
    }
}
