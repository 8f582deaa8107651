package it.varco.registry.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Puts the parts of the OpenAPI description together. */
public final class ApiDescription {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SHARED = "/META-INF/varco/openapi/openapi.json";

    private ApiDescription() {}

    /**
     * The whole description, its parts in the order of the resources' names.
     *
     * @throws IllegalStateException when a part is missing, or says again what another one has said
     */
    public static ObjectNode of(Stream<DescribedResource> resources) {
        ObjectNode whole = read(ApiDescription.class.getResourceAsStream(SHARED), SHARED);
        resources
                .sorted(Comparator.comparing(DescribedResource::getId))
                .forEach(resource -> add(whole, read(resource.description(), resource.getId()), resource.getId()));
        return whole;
    }

    private static void add(ObjectNode whole, ObjectNode part, String name) {
        ((ArrayNode) whole.get("tags")).addAll((ArrayNode) part.get("tags"));
        join((ObjectNode) whole.get("paths"), part.get("paths"), name);
        ObjectNode components = (ObjectNode) whole.get("components");
        for (Map.Entry<String, JsonNode> section : part.get("components").properties()) {
            join(components.withObjectProperty(section.getKey()), section.getValue(), name);
        }
    }

    private static void join(ObjectNode whole, JsonNode part, String name) {
        for (Map.Entry<String, JsonNode> entry : part.properties()) {
            if (whole.has(entry.getKey())) {
                throw new IllegalStateException(entry.getKey() + " is described twice, the second time by " + name);
            }
            whole.set(entry.getKey(), entry.getValue());
        }
    }

    private static ObjectNode read(InputStream file, String name) {
        if (file == null) {
            throw new IllegalStateException("There is no OpenAPI description of " + name);
        }
        try (file) {
            return (ObjectNode) JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The OpenAPI description of " + name + " cannot be read", unreadable);
        }
    }
}
