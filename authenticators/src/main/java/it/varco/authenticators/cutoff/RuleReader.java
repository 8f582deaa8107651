package it.varco.authenticators.cutoff;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.person.FactKind;

/** Reads one rule from JSON; whatever is wrong, the rule is named by its id or, without one, by its position. */
final class RuleReader {

    private static final Set<String> FIELDS = Set.of(
            "id",
            "operations",
            "credential",
            "minimumLevel",
            "profiles",
            "requires",
            "services",
            "from",
            "until",
            "effect",
            "act",
            "message");
    private static final Set<String> ACT_FIELDS = Set.of("text", "date", "uncertain");

    private final JsonNode node;
    private final String name;

    /**
     * @param position of the rule in the list, from 1
     */
    RuleReader(JsonNode node, int position) {
        this.node = node;
        this.name = node.path("id").isTextual() ? node.path("id").textValue() : "#" + position;
    }

    Rule read() {
        if (!node.isObject()) {
            throw invalid("a rule is a JSON object");
        }
        refuseUnknown(node, FIELDS);
        String id = text(node, "id").orElseThrow(() -> invalid("the id is missing"));
        String credential = text(node, "credential")
                .orElseThrow(
                        () -> invalid("the credential is missing: write all when the rule is about every credential"));
        try {
            return new Rule(
                    id,
                    list("operations", Operation::ofId, "issue, renew, use"),
                    CredentialSelector.of(credential, wholeNumber("minimumLevel")),
                    list("profiles", Optional::of, ""),
                    list("requires", FactKind::ofId, "resident-abroad, no-italian-document, protected, minor"),
                    list("services", Optional::of, ""),
                    new ValidityPeriod(day(node, "from"), day(node, "until")),
                    effect(),
                    act(),
                    text(node, "message").orElse(null));
        } catch (InvalidPolicyException alreadyNamed) {
            throw alreadyNamed;
        } catch (IllegalArgumentException e) {
            throw InvalidPolicyException.ofRule(name, e.getMessage(), e);
        }
    }

    private Effect effect() {
        String text = text(node, "effect").orElseThrow(() -> invalid("the effect is missing: write allow or deny"));
        return Effect.ofId(text)
                .orElseThrow(() -> invalid("effect '%s' is unknown: write allow or deny".formatted(text)));
    }

    private Act act() {
        JsonNode act = node.path("act");
        if (absent(act)) {
            return null;
        }
        if (!act.isObject()) {
            throw invalid("the act is an object with text, date and uncertain");
        }
        refuseUnknown(act, ACT_FIELDS);
        JsonNode uncertain = act.path("uncertain");
        if (!absent(uncertain) && !uncertain.isBoolean()) {
            throw invalid("uncertain is true or false");
        }
        return new Act(text(act, "text").orElse(null), day(act, "date"), uncertain.asBoolean(false));
    }

    private <T> Set<T> list(String field, Function<String, Optional<T>> known, String choices) {
        JsonNode list = node.path(field);
        if (absent(list)) {
            return Set.of();
        }
        if (!list.isArray() || list.isEmpty()) {
            throw invalid("%s is a list with at least one entry; leave it out to set no limit".formatted(field));
        }
        Set<T> values = new LinkedHashSet<>();
        for (JsonNode entry : list) {
            if (!entry.isTextual()) {
                throw invalid("%s is a list of texts".formatted(field));
            }
            T value = known.apply(entry.textValue())
                    .orElseThrow(() ->
                            invalid("'%s' is unknown in %s: write %s".formatted(entry.textValue(), field, choices)));
            if (!values.add(value)) {
                throw invalid("'%s' is twice in %s".formatted(entry.textValue(), field));
            }
        }
        return values;
    }

    private LocalDate day(JsonNode parent, String field) {
        Optional<String> text = text(parent, field);
        try {
            return text.map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            throw InvalidPolicyException.ofRule(
                    name, "%s '%s' is not a day of the calendar: write YYYY-MM-DD".formatted(field, text.get()), e);
        }
    }

    private Optional<String> text(JsonNode parent, String field) {
        JsonNode value = parent.path(field);
        if (absent(value)) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw invalid("%s is a text".formatted(field));
        }
        return Optional.of(value.textValue());
    }

    private Integer wholeNumber(String field) {
        JsonNode value = node.path(field);
        if (absent(value)) {
            return null;
        }
        if (!value.isInt()) {
            throw invalid("%s is a whole number".formatted(field));
        }
        return value.intValue();
    }

    private void refuseUnknown(JsonNode object, Set<String> known) {
        for (Iterator<String> fields = object.fieldNames(); fields.hasNext(); ) {
            String field = fields.next();
            if (!known.contains(field)) {
                throw invalid("field '%s' is unknown: it could be a limit that is misspelt".formatted(field));
            }
        }
    }

    private static boolean absent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private InvalidPolicyException invalid(String advice) {
        return InvalidPolicyException.ofRule(name, advice);
    }
}
