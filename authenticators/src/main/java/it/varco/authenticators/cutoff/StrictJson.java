package it.varco.authenticators.cutoff;

import java.util.Set;

import org.keycloak.util.JsonSerialization;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;

/** Strict reading of JSON: nothing twice, nothing after the end, nothing unknown. */
final class StrictJson {

    private StrictJson() {}

    /**
     * @throws IllegalArgumentException when the text is not one JSON value, saying where
     */
    static JsonNode tree(String json) {
        try {
            return JsonSerialization.mapper
                    .reader()
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON" + place(e.getLocation()), e);
        }
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
    }

    /**
     * @throws IllegalArgumentException when the text is not a JSON object with no other fields than these
     */
    static JsonNode object(String json, Set<String> fields) {
        JsonNode object = tree(json == null ? "" : json);
        requireObject(object, "the body", fields);
        return object;
    }

    /**
     * @throws IllegalArgumentException when it is not a JSON object with no other fields than these
     */
    static void requireObject(JsonNode object, String name, Set<String> fields) {
        if (!object.isObject()) {
            throw new IllegalArgumentException(name + " must be a JSON object");
        }
        object.fieldNames().forEachRemaining(field -> {
            if (!fields.contains(field)) {
                throw new IllegalArgumentException("%s has an unknown field '%s'".formatted(name, field));
            }
        });
    }
}
