package it.varco.integration.gate;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import it.varco.sandbox.admin.AdminApi;
import it.varco.sandbox.people.NewPerson;

/** An office at work in a realm's registry, through the admin REST interface. */
final class Office {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AdminApi admin;
    private final String realm;

    Office(AdminApi admin, String realm) {
        this.admin = admin;
        this.realm = realm;
    }

    /** Grants an enablement; more fields of the body by name. */
    Entry enable(NewPerson person, String service, Map<String, String> more) {
        ObjectNode body =
                JSON.createObjectNode().put("fiscalCode", person.fiscalCode()).put("service", service);
        more.forEach(body::put);
        return add("varco-enablements", body);
    }

    Entry giveProfile(NewPerson person, String type, String organization) {
        ObjectNode body =
                JSON.createObjectNode().put("fiscalCode", person.fiscalCode()).put("type", type);
        body.putObject("organization").put("code", organization).put("name", organization);
        return add("varco-profiles", body);
    }

    private Entry add(String resource, ObjectNode body) {
        JsonNode added = admin.post(realm + "/" + resource, body).expect(201).json();
        return new Entry(realm + "/" + resource + "/" + added.get("id").asText());
    }

    /** One entry of the registry. */
    final class Entry {

        private final String path;

        private Entry(String path) {
            this.path = path;
        }

        /** {@code suspend}, {@code resume} or {@code revoke}. */
        void act(String action) {
            int version = admin.get(path).expect(200).json().get("version").asInt();
            admin.post(path + "/" + action, JSON.createObjectNode().put("version", version))
                    .expect(200);
        }
    }
}
