package it.varco.integration.gate;

import java.net.URI;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import it.varco.integration.server.VarcoServer;

/** A realm as Keycloak makes it, with nothing of ours: the upstream identity provider of the broker tests. */
final class OtherRealm implements AutoCloseable {

    static final String PASSWORD = "a-long-password";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final VarcoServer server;
    private final String name = "other-" + UUID.randomUUID().toString().substring(0, 8);

    private OtherRealm(VarcoServer server) {
        this.server = server;
    }

    static OtherRealm create(VarcoServer server) {
        OtherRealm other = new OtherRealm(server);
        ObjectNode realm = JSON.createObjectNode().put("realm", other.name).put("enabled", true);
        server.admin().createRealm(realm).expect(201);
        return other;
    }

    void user(String username) {
        ObjectNode user = JSON.createObjectNode()
                .put("username", username)
                .put("enabled", true)
                .put("firstName", "Prova")
                .put("lastName", "Esterna")
                .put("email", username + "@example.org")
                .put("emailVerified", true);
        user.putArray("credentials").addObject().put("type", "password").put("value", PASSWORD);
        server.admin().createUser(name, user);
    }

    /** As an identity provider for the realm; {@code postLoginFlow} may be empty. */
    ObjectNode asProviderFor(String realm, String alias, String postLoginFlow) {
        String callback = server.issuer(realm) + "/broker/" + alias + "/endpoint";
        NewClient client =
                NewClient.named("broker-" + alias, URI.create(callback)).scopes("profile", "email", "basic");
        server.admin().post(name + "/clients", client.representation()).expect(201);
        String protocol = server.issuer(name) + "/protocol/openid-connect";
        ObjectNode provider = JSON.createObjectNode()
                .put("alias", alias)
                .put("providerId", "oidc")
                .put("enabled", true)
                .put("trustEmail", true)
                .put("firstBrokerLoginFlowAlias", "first broker login")
                .put("postBrokerLoginFlowAlias", postLoginFlow);
        provider.putObject("config")
                .put("clientId", "broker-" + alias)
                .put("clientSecret", NewClient.SECRET)
                .put("clientAuthMethod", "client_secret_post")
                .put("issuer", server.issuer(name).toString())
                .put("authorizationUrl", protocol + "/auth")
                .put("tokenUrl", protocol + "/token")
                .put("jwksUrl", protocol + "/certs")
                .put("useJwksUrl", "true")
                .put("validateSignature", "true")
                .put("defaultScope", "openid profile email");
        return provider;
    }

    @Override
    public void close() {
        server.admin().delete(name).expect(204);
    }
}
