package it.varco.integration.realm;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.sandbox.admin.AdminApi;

/** A client for which an administrator set Keycloak's own browser flow: username and password, nothing of ours. */
public final class StockFlowClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final PinRealm owner;
    private final AdminApi admin;
    private final String realm;
    private final String clientId = "stock-" + UUID.randomUUID();

    private StockFlowClient(PinRealm owner) {
        this.owner = owner;
        this.admin = owner.admin();
        this.realm = owner.name();
    }

    /** Adds the client; it may answer to the same address as {@code demo-rp}. */
    public static StockFlowClient in(PinRealm realm) {
        StockFlowClient client = new StockFlowClient(realm);
        client.create();
        return client;
    }

    private void create() {
        JsonNode demo = admin.get(realm + "/clients?clientId=demo-rp")
                .expect(200)
                .json()
                .get(0);
        ObjectNode client = JSON.createObjectNode().put("clientId", clientId).put("publicClient", true);
        client.set("redirectUris", demo.get("redirectUris"));
        client.putObject("authenticationFlowBindingOverrides").put("browser", flow("browser"));
        admin.post(realm + "/clients", client).expect(201);
    }

    /** Gives the user a password. */
    public void password(String userId, String password) {
        admin.put(
                        realm + "/users/" + userId + "/reset-password",
                        JSON.createObjectNode().put("type", "password").put("value", password))
                .expect(204);
    }

    /** Signs in with username and password as far as the pages go. */
    public Page login(HttpBrowser browser, String username, String password) {
        return browser.open(URI.create(owner.issuer() + "/protocol/openid-connect/auth?response_type=code"
                        + "&scope=openid&state=s&code_challenge_method=S256&code_challenge=" + CHALLENGE
                        + "&client_id=" + clientId
                        + "&redirect_uri=" + URLEncoder.encode(owner.callback().toString(), StandardCharsets.UTF_8)))
                .formWith("input[name=password]")
                .set("username", username)
                .set("password", password)
                .submit();
    }

    private String flow(String alias) {
        for (JsonNode flow :
                admin.get(realm + "/authentication/flows").expect(200).json()) {
            if (alias.equals(flow.get("alias").asText())) {
                return flow.get("id").asText();
            }
        }
        throw new IllegalStateException("no flow " + alias);
    }
}
