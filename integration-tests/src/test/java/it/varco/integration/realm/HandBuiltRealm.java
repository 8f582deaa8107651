package it.varco.integration.realm;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.oidc.RelyingParty;
import it.varco.integration.policy.Policy;
import it.varco.integration.server.VarcoServer;
import it.varco.sandbox.admin.AdminApi;

/**
 * A blank realm, and in it what an administrator would click together in the console: the flow, the policy, the scopes and
 * a client. Nothing of the template is used but the text of the policy.
 */
final class HandBuiltRealm implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FLOW = "by hand";

    private final VarcoServer server;
    private final AdminApi admin;
    private final String name = "hand-" + UUID.randomUUID().toString().substring(0, 8);

    HandBuiltRealm(VarcoServer server) {
        this.server = server;
        this.admin = server.admin();
        admin.createRealm(object().put("realm", name).put("enabled", true)).expect(201);
        askNoEmail();
    }

    /** A blank realm's user profile demands an e-mail address of everybody, in the middle of the login. */
    private void askNoEmail() {
        ObjectNode profile =
                (ObjectNode) admin.get(name + "/users/profile").expect(200).json();
        profile.get("attributes").forEach(attribute -> ((ObjectNode) attribute).remove("required"));
        admin.put(name + "/users/profile", profile).expect(200);
    }

    String name() {
        return name;
    }

    RelyingParty relyingParty() {
        return RelyingParty.of(server, name);
    }

    HttpBrowser browser() {
        return new HttpBrowser(server.trust(), server.callback());
    }

    Policy policy() {
        return new Policy(admin, name);
    }

    /** The arrangement of the guide, execution by execution. */
    void flow() {
        admin.post(
                        name + "/authentication/flows",
                        object().put("alias", FLOW)
                                .put("providerId", "basic-flow")
                                .put("topLevel", true)
                                .put("builtIn", false))
                .expect(201);
        subFlow(FLOW, "sign in", "REQUIRED");
        execution("sign in", "auth-cookie", "ALTERNATIVE");
        subFlow("sign in", "choose", "ALTERNATIVE");
        execution("choose", "varco-picker", "REQUIRED");
        subFlow("choose", "by PIN", "CONDITIONAL");
        String condition = execution("by PIN", "varco-condition-picked", "REQUIRED");
        configure(condition, "picked PIN", Map.of("credential", "pin"));
        execution("by PIN", "varco-pin-form", "REQUIRED");
        execution(FLOW, "varco-profile-choice", "REQUIRED");
        subFlow(FLOW, "cut-off", "CONDITIONAL");
        execution("cut-off", "varco-condition-cut-off", "REQUIRED");
        execution("cut-off", "varco-cut-off-notice", "REQUIRED");
        subFlow(FLOW, "levels", "DISABLED");
        for (int rank : new int[] {10, 20}) {
            subFlow("levels", "level " + rank, "CONDITIONAL");
            String level = execution("level " + rank, "conditional-level-of-authentication", "REQUIRED");
            configure(
                    level,
                    "level " + rank,
                    Map.of("loa-condition-level", String.valueOf(rank), "loa-max-age", "36000"));
        }
        admin.put(name, object().put("browserFlow", FLOW)).expect(204);
    }

    /** The first policy of a realm is saved over version 0. */
    void firstPolicy(JsonNode policy) {
        ObjectNode body = object().put("version", 0);
        body.set("policy", policy);
        admin.put(name + "/varco-cut-off", body).expect(200);
    }

    /** The scopes of the contract and a client that has them. */
    void client() {
        Map<String, String> mappers = new LinkedHashMap<>();
        mappers.put("fiscal_number", "varco-fiscal-number-mapper");
        mappers.put("enablements", "varco-enablements-mapper");
        mappers.put("active_profile", "varco-active-profile-mapper");
        mappers.put("credential", "varco-credential-mapper");
        ArrayNode scopes = JSON.createArrayNode().add("basic");
        mappers.forEach((scope, mapper) -> {
            ObjectNode body = object().put("name", scope).put("protocol", "openid-connect");
            ObjectNode one = body.putArray("protocolMappers").addObject();
            one.put("name", scope).put("protocol", "openid-connect").put("protocolMapper", mapper);
            one.putObject("config").put("id.token.claim", "true").put("access.token.claim", "true");
            admin.post(name + "/client-scopes", body).expect(201);
            scopes.add(scope);
        });
        ObjectNode client = object().put("clientId", "demo-rp").put("publicClient", true);
        client.putArray("redirectUris").add(server.callback().toString());
        client.set("defaultClientScopes", scopes);
        admin.post(name + "/clients", client).expect(201);
    }

    private void subFlow(String parent, String alias, String requirement) {
        admin.post(
                        name + "/authentication/flows/" + path(parent) + "/executions/flow",
                        object().put("alias", alias)
                                .put("type", "basic-flow")
                                .put("provider", "registration-page-form")
                                .put("description", ""))
                .expect(201);
        require(alias, "displayName", requirement);
    }

    private String execution(String parent, String provider, String requirement) {
        String id = admin.post(
                        name + "/authentication/flows/" + path(parent) + "/executions/execution",
                        object().put("provider", provider))
                .expect(201)
                .createdId();
        require(id, "id", requirement);
        return id;
    }

    private void require(String value, String field, String requirement) {
        for (JsonNode execution : admin.get(name + "/authentication/flows/" + path(FLOW) + "/executions")
                .expect(200)
                .json()) {
            if (value.equals(execution.path(field).asText())) {
                ObjectNode changed = ((ObjectNode) execution).put("requirement", requirement);
                admin.put(name + "/authentication/flows/" + path(FLOW) + "/executions", changed);
                return;
            }
        }
        throw new IllegalStateException("no execution with " + field + " " + value);
    }

    private void configure(String execution, String alias, Map<String, String> values) {
        ObjectNode config = object().put("alias", alias);
        values.forEach(config.putObject("config")::put);
        admin.post(name + "/authentication/executions/" + execution + "/config", config)
                .expect(201);
    }

    private static String path(String alias) {
        return alias.replace(" ", "%20");
    }

    private static ObjectNode object() {
        return JSON.createObjectNode();
    }

    @Override
    public void close() {
        admin.delete(name).expect(204);
    }
}
