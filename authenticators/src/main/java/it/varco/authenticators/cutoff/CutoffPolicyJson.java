package it.varco.authenticators.cutoff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.keycloak.util.JsonSerialization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import it.varco.registry.person.FactKind;

/**
 * The policy as JSON, the form administrators write and the realm stores. Strict: what is not understood is refused, for
 * a field that is ignored could be the one that limited the rule.
 */
public final class CutoffPolicyJson {

    static final String RULES = "rules";

    private static final int LONGEST = 500_000;

    private CutoffPolicyJson() {}

    /**
     * @throws InvalidPolicyException when the text is not JSON or not an acceptable policy
     */
    public static CutoffPolicy parse(String json) {
        if (json == null || json.isBlank()) {
            throw InvalidPolicyException.ofPolicy("is empty: it needs a list of rules");
        }
        if (json.length() > LONGEST) {
            throw InvalidPolicyException.ofPolicy("is longer than %d characters: join some rules".formatted(LONGEST));
        }
        JsonNode tree;
        try {
            tree = StrictJson.tree(json);
        } catch (IllegalArgumentException e) {
            throw InvalidPolicyException.ofPolicy("is " + e.getMessage());
        }
        return of(tree);
    }

    /**
     * @throws InvalidPolicyException when it is not an acceptable policy
     */
    public static CutoffPolicy of(JsonNode policy) {
        if (policy == null || !policy.isObject()) {
            throw InvalidPolicyException.ofPolicy("must be an object with a list of rules");
        }
        policy.fieldNames().forEachRemaining(field -> {
            if (!field.equals(RULES)) {
                throw InvalidPolicyException.ofPolicy(
                        "has an unknown field '%s': it holds only rules".formatted(field));
            }
        });
        JsonNode list = policy.path(RULES);
        if (!list.isArray()) {
            throw InvalidPolicyException.ofPolicy("has no list of rules");
        }
        List<Rule> rules = new ArrayList<>();
        for (JsonNode rule : list) {
            rules.add(new RuleReader(rule, rules.size() + 1).read());
        }
        return new CutoffPolicy(rules);
    }

    /** The policy as a JSON tree, which {@link #of} reads back to an equal policy. */
    public static JsonNode tree(CutoffPolicy policy) {
        ObjectNode root = JsonSerialization.mapper.createObjectNode();
        ArrayNode rules = root.putArray(RULES);
        policy.rules().forEach(rule -> write(rule, rules.addObject()));
        return root;
    }

    /** The policy as JSON text, which {@link #parse} reads back to an equal policy. */
    public static String text(CutoffPolicy policy) {
        return tree(policy).toString();
    }

    private static void write(Rule rule, ObjectNode node) {
        node.put("id", rule.id());
        writeList(
                node,
                "operations",
                rule.operations().stream().map(Operation::id).toList());
        node.put("credential", rule.credential().text());
        if (rule.credential().minimum() != null) {
            node.put("minimumLevel", rule.credential().minimumLevel());
        }
        writeList(node, "profiles", rule.profiles());
        writeList(node, "requires", rule.requires().stream().map(FactKind::id).toList());
        writeList(node, "services", rule.services());
        writeDay(node, "from", rule.validity().from());
        writeDay(node, "until", rule.validity().until());
        node.put("effect", rule.effect().id());
        if (rule.act() != null) {
            ObjectNode act = node.putObject("act");
            act.put("text", rule.act().text());
            writeDay(act, "date", rule.act().date());
            act.put("uncertain", rule.act().uncertain());
        }
        node.put("message", rule.message());
    }

    private static void writeList(ObjectNode node, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            values.forEach(node.putArray(field)::add);
        }
    }

    private static void writeDay(ObjectNode node, String field, Object day) {
        if (day != null) {
            node.put(field, day.toString());
        }
    }
}
