package it.varco.sandbox.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import it.varco.sandbox.server.LaunchException;

/** The realm of the demo: the template that a real body starts from, and an overlay that only the demo has. */
public final class RealmFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode realm;

    private RealmFile(ObjectNode realm) {
        this.realm = realm;
    }

    /** Reads {@code realm-export/varco-realm.json} of the checkout and lays the demo's overlay over it. */
    public static RealmFile demo(Path checkout) {
        try (InputStream overlay = RealmFile.class.getResourceAsStream("/demo/realm-overlay.json")) {
            JsonNode template = JSON.readTree(Files.readString(checkout.resolve("realm-export/varco-realm.json")));
            ObjectNode merged = template.deepCopy();
            merge(merged, JSON.readTree(overlay));
            allowLoopback(merged);
            return new RealmFile(merged);
        } catch (IOException e) {
            throw new LaunchException("The demo realm could not be put together: " + e.getMessage(), e);
        }
    }

    /** Same realm under another name. */
    public RealmFile named(String name) {
        ObjectNode copy = realm.deepCopy();
        copy.put("realm", name);
        copy.remove("id");
        return new RealmFile(copy);
    }

    /** With {@code ${NAME}} and {@code ${NAME:default}} filled in, as Keycloak itself does for a file imported at start. */
    public ObjectNode filled(Map<String, String> values) {
        try {
            return (ObjectNode) JSON.readTree(Placeholders.fill(realm.toString(), values));
        } catch (IOException e) {
            throw new LaunchException("A value made the realm file unreadable: " + e.getMessage(), e);
        }
    }

    /** Writes it, placeholders untouched, under the name that Keycloak's import wants. */
    public Path writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(realm.get("realm").asText() + "-realm.json");
            Files.writeString(file, realm.toPrettyString());
            return file;
        } catch (IOException e) {
            throw new LaunchException("The demo realm could not be written: " + e.getMessage(), e);
        }
    }

    /** The template refuses relying parties on the machine itself; the demo's is one. */
    private static void allowLoopback(ObjectNode realm) {
        realm.findParents("executor").stream()
                .filter(node -> "secure-redirect-uris-enforcer"
                        .equals(node.get("executor").asText()))
                .forEach(node -> ((ObjectNode) node.get("configuration")).put("allow-ipv4-loopback-address", true));
    }

    /** Objects are merged, the overlay's arrays are appended, everything else is replaced. */
    private static void merge(ObjectNode base, JsonNode overlay) {
        overlay.properties().forEach(entry -> {
            JsonNode present = base.get(entry.getKey());
            if (present instanceof ObjectNode object && entry.getValue().isObject()) {
                merge(object, entry.getValue());
            } else if (present instanceof ArrayNode array && entry.getValue() instanceof ArrayNode more) {
                array.addAll(more);
            } else {
                base.set(entry.getKey(), entry.getValue());
            }
        });
    }
}
