package it.varco.integration.gate;

import java.net.URI;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A confidential client as an administrator registers it. */
final class NewClient {

    static final String SECRET = "a-secret-of-the-tests";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode client = JSON.createObjectNode();

    private NewClient(String clientId, URI callback) {
        client.put("clientId", clientId)
                .put("secret", SECRET)
                .put("protocol", "openid-connect")
                .put("publicClient", false)
                .put("standardFlowEnabled", true)
                .put("directAccessGrantsEnabled", false)
                .put("fullScopeAllowed", false);
        client.putArray("redirectUris").add(callback.toString());
        client.putObject("attributes");
        client.putArray("protocolMappers");
        scopes("varco", "fiscal_number", "enablements", "active_profile");
        client.putArray("optionalClientScopes").add("offline_access");
    }

    /** With the code flow and all scopes of ours. */
    static NewClient named(String clientId, URI callback) {
        return new NewClient(clientId, callback);
    }

    /** Receives these scopes only. */
    NewClient scopes(String... names) {
        ArrayNode scopes = client.putArray("defaultClientScopes");
        List.of(names).forEach(scopes::add);
        return this;
    }

    NewClient attribute(String name, String value) {
        ((ObjectNode) client.get("attributes")).put(name, value);
        return this;
    }

    /** Switches on a setting such as {@code implicitFlowEnabled}. */
    NewClient with(String setting) {
        client.put(setting, true);
        return this;
    }

    /** Its access tokens name another client as audience. */
    NewClient audience(String other) {
        ObjectNode mapper = ((ArrayNode) client.get("protocolMappers")).addObject();
        mapper.put("name", "audience " + other)
                .put("protocol", "openid-connect")
                .put("protocolMapper", "oidc-audience-mapper");
        mapper.putObject("config").put("included.client.audience", other).put("access.token.claim", "true");
        return this;
    }

    /** A browser flow of its own in the place of the realm's. */
    NewClient browserFlow(String flowId) {
        client.putObject("authenticationFlowBindingOverrides").put("browser", flowId);
        return this;
    }

    /** A resource server that lets everyone in. */
    NewClient resourceServer() {
        with("serviceAccountsEnabled").with("authorizationServicesEnabled");
        ObjectNode settings = client.putObject("authorizationSettings");
        settings.put("policyEnforcementMode", "PERMISSIVE").put("decisionStrategy", "AFFIRMATIVE");
        settings.putArray("resources").addObject().put("name", "a document");
        return this;
    }

    ObjectNode representation() {
        return client;
    }
}
