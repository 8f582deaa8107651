package it.varco.integration.registry;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import it.varco.integration.server.VarcoServer;
import it.varco.sandbox.admin.AdminApi;

/** A program that works for an office: its service account has only the roles it is given. */
public final class ServiceAccount {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ServiceAccount() {}

    /** Creates one in the realm, with these roles of {@code realm-management}. */
    public static AdminApi with(VarcoServer server, String realm, String... roles) {
        Client client = create(server, realm, roles);
        return server.adminAs(realm, client.id(), client.secret());
    }

    /** The same, for a program that gets its tokens itself. */
    public static Client create(VarcoServer server, String realm, String... roles) {
        AdminApi admin = server.admin();
        String clientId = "office-" + UUID.randomUUID();
        String secret = UUID.randomUUID().toString();
        ObjectNode client = JSON.createObjectNode()
                .put("clientId", clientId)
                .put("secret", secret)
                .put("publicClient", false)
                .put("serviceAccountsEnabled", true)
                .put("standardFlowEnabled", false)
                .put("fullScopeAllowed", true);
        String id = admin.post(realm + "/clients", client).expect(201).createdId();
        String user = admin.get(realm + "/clients/" + id + "/service-account-user")
                .expect(200)
                .json()
                .get("id")
                .asText();
        String management = admin.get(realm + "/clients?clientId=realm-management")
                .expect(200)
                .json()
                .get(0)
                .get("id")
                .asText();
        ArrayNode granted = JSON.createArrayNode();
        for (String role : List.of(roles)) {
            JsonNode found = admin.get(realm + "/clients/" + management + "/roles/" + role)
                    .expect(200)
                    .json();
            granted.add(found);
        }
        admin.post(realm + "/users/" + user + "/role-mappings/clients/" + management, granted)
                .expect(204);
        return new Client(clientId, secret);
    }

    /** How the program signs in. */
    public record Client(String id, String secret) {

        @Override
        public String toString() {
            return id;
        }
    }
}
