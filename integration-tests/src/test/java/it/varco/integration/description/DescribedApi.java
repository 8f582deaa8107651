package it.varco.integration.description;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

import it.varco.sandbox.admin.Exchange;

/**
 * The admin REST as its OpenAPI description promises it. A call that was answered with success must be one that the
 * description allows, and every answer must be one that it announces; what is not described at all must not be there.
 */
public final class DescribedApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final Set<Integer> NOT_THERE = Set.of(401, 404, 405);

    private final ObjectNode description;

    /**
     * @param description the whole OpenAPI document
     */
    public DescribedApi(JsonNode description) {
        this.description = description.deepCopy();
        close(this.description);
    }

    /**
     * @throws AssertionError saying what the description does not allow
     */
    public void check(Exchange exchange) {
        String[] parts = exchange.path().split("\\?", 2);
        String path = parts[0].replaceFirst("^[^/]*", "");
        if (!path.startsWith("/varco-")) {
            return;
        }
        String call = exchange.method() + " " + path + " answered " + exchange.status();
        Optional<JsonNode> item = pathItem(path);
        JsonNode operation = item.map(found -> found.path(exchange.method().toLowerCase(Locale.ROOT)))
                .orElse(null);
        if (operation == null || operation.isMissingNode()) {
            require(NOT_THERE.contains(exchange.status()), call, "is not described");
            return;
        }
        if (exchange.status() < 300) {
            checkQuery(operation, parts.length == 2 ? parts[1] : "", call);
            checkBody(resolved(operation.path("requestBody")), exchange.sent(), call);
        }
        checkAnswer(operation, exchange, call);
    }

    /** What is wrong with the value, empty when it is as the schema says. */
    public List<String> complaints(JsonNode schema, JsonNode value) {
        ObjectNode root = schema.deepCopy();
        root.set("components", description.get("components"));
        return SCHEMAS.getSchema(root, STRICT).validate(value).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    /** A path without variables comes before one that would match as well. */
    private Optional<JsonNode> pathItem(String path) {
        return description.get("paths").properties().stream()
                .filter(item -> pattern(item.getKey()).matcher(path).matches())
                .min(Comparator.comparing(item -> item.getKey().contains("{")))
                .map(Map.Entry::getValue);
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(Arrays.stream(template.split("/"))
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .collect(Collectors.joining("/")));
    }

    private void checkQuery(JsonNode operation, String query, String call) {
        for (String parameter : query.isEmpty() ? new String[0] : query.split("&")) {
            String[] pair = parameter.split("=", 2);
            JsonNode described = null;
            for (JsonNode each : operation.path("parameters")) {
                JsonNode candidate = resolved(each);
                if ("query".equals(candidate.path("in").asText())
                        && pair[0].equals(candidate.path("name").asText())) {
                    described = candidate;
                }
            }
            require(described != null, call, "with the undescribed query parameter " + pair[0]);
            String text = pair.length == 2 ? URLDecoder.decode(pair[1], StandardCharsets.UTF_8) : "";
            JsonNode schema = described.get("schema");
            JsonNode value = "integer".equals(schema.path("type").asText())
                    ? JSON.getNodeFactory().numberNode(Integer.parseInt(text))
                    : JSON.getNodeFactory().textNode(text);
            requireValid(schema, value, call + " with the query parameter " + pair[0]);
        }
    }

    private void checkBody(JsonNode described, String sent, String call) {
        JsonNode schema = described.at("/content/application~1json/schema");
        boolean empty = sent == null || sent.isEmpty();
        if (described.isMissingNode()) {
            require(empty, call, "to a body that is not described");
        } else if (!schema.isMissingNode()) {
            require(!empty, call, "without the body that is described");
            requireValid(schema, json(sent, call), call + " to a body that is not as described");
        }
    }

    private void checkAnswer(JsonNode operation, Exchange exchange, String call) {
        JsonNode answer = resolved(operation.path("responses").path(String.valueOf(exchange.status())));
        require(!answer.isMissingNode(), call, "which is not among the described statuses: " + exchange.answered());
        JsonNode content = answer.path("content");
        if (content.isMissingNode()) {
            require(exchange.answered().isEmpty(), call, "with a body that is not described");
            return;
        }
        String type = exchange.contentType().replaceFirst(";.*", "").strip();
        require(content.has(type), call, "with the undescribed content type '" + type + "'");
        if ("application/json".equals(type)) {
            requireValid(content.get(type).get("schema"), json(exchange.answered(), call), call);
        }
    }

    private void requireValid(JsonNode schema, JsonNode value, String situation) {
        List<String> complaints = complaints(schema, value);
        require(complaints.isEmpty(), situation, complaints + " in " + value);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static JsonNode json(String text, String call) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(call + " with what is not JSON: " + text, malformed);
        }
    }

    private static void require(boolean condition, String call, String complaint) {
        if (!condition) {
            throw new AssertionError("Not as the OpenAPI description says: " + call + " " + complaint);
        }
    }

    /** The description leaves room for more properties later; today's answers have no other ones than it names. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema
                && "object".equals(schema.path("type").asText())
                && schema.has("properties")
                && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(DescribedApi::close);
    }
}
