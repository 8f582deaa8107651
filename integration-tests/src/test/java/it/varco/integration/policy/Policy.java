package it.varco.integration.policy;

import java.time.LocalDate;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import it.varco.sandbox.admin.AdminApi;
import it.varco.sandbox.admin.Answer;

/** A realm's cut-off policy as an administrator edits it; a test that moves it puts it back with try-with-resources. */
public final class Policy {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AdminApi admin;
    private final String path;

    public Policy(AdminApi admin, String realm) {
        this.admin = admin;
        this.path = realm + "/varco-cut-off";
    }

    /** The policy in force: an object with {@code rules}. */
    public ObjectNode read() {
        return (ObjectNode) answer().get("policy");
    }

    /** Its version, for edits that go past this class. */
    public int version() {
        return answer().get("version").asInt();
    }

    /** Moves the last day of the rule, as one REST edit, until closed. */
    public Restoring until(String ruleId, LocalDate lastDay) {
        return edited(policy -> rule(policy, ruleId).put("until", lastDay.toString()));
    }

    /** Any change, as one REST edit, until closed. */
    public Restoring edited(Consumer<ObjectNode> edit) {
        ObjectNode before = read();
        ObjectNode after = before.deepCopy();
        edit.accept(after);
        replace(after).expect(200);
        return () -> replace(before).expect(200);
    }

    /** Sends a policy with the present version; the answer may be a refusal. */
    public Answer replace(JsonNode policy) {
        ObjectNode body = JSON.createObjectNode().put("version", version());
        body.set("policy", policy);
        return admin.put(path, body);
    }

    /** The rule of that id, to be changed in place. */
    public static ObjectNode rule(ObjectNode policy, String id) {
        for (JsonNode rule : policy.get("rules")) {
            if (id.equals(rule.get("id").asText())) {
                return (ObjectNode) rule;
            }
        }
        throw new AssertionError("the policy has no rule " + id);
    }

    private JsonNode answer() {
        return admin.get(path).expect(200).json();
    }

    /** Puts the policy back as it was. */
    @FunctionalInterface
    public interface Restoring extends AutoCloseable {
        @Override
        void close();
    }
}
