package it.varco.integration.realm;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import it.varco.integration.office.MailServer;
import it.varco.integration.server.VarcoServer;
import it.varco.sandbox.admin.AdminApi;

/**
 * A realm without PINs, in which people sign in with Keycloak's own steps, as a body may want for its staff: our look, the
 * languages and the content policy of our template, everything else as Keycloak makes a new realm.
 */
public final class StaffRealm implements AutoCloseable {

    public static final String PASSWORD = "Una-Password-1";

    /** Of the client that everybody signs in to. */
    public static final String CLIENT = "staff-app";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FROM_THE_TEMPLATE = List.of(
            "loginTheme",
            "emailTheme",
            "internationalizationEnabled",
            "supportedLocales",
            "defaultLocale",
            "browserSecurityHeaders");

    private final VarcoServer server;
    private final AdminApi admin;
    private final String name = "staff-" + UUID.randomUUID().toString().substring(0, 8);

    private StaffRealm(VarcoServer server) {
        this.server = server;
        this.admin = server.admin();
    }

    public static StaffRealm open(VarcoServer server, MailServer mails) {
        StaffRealm realm = new StaffRealm(server);
        JsonNode template = realm.admin.get(VarcoServer.REALM).expect(200).json();
        ObjectNode settings = mails.realmSetting()
                .put("realm", realm.name)
                .put("displayName", "Ente di prova")
                .put("enabled", true)
                .put("registrationAllowed", true)
                .put("resetPasswordAllowed", true)
                .put("rememberMe", true)
                .put("otpPolicyCodeReusable", true);
        FROM_THE_TEMPLATE.forEach(setting -> settings.set(setting, template.get(setting)));
        realm.admin.createRealm(settings).expect(201);
        realm.enableActions();
        realm.offerEverySecondFactor();
        realm.client(CLIENT, object().put("consentRequired", false));
        return realm;
    }

    public String name() {
        return name;
    }

    public URI issuer() {
        return server.issuer(name);
    }

    public AdminApi admin() {
        return admin;
    }

    /** Changes settings of the realm itself. */
    public void change(ObjectNode settings) {
        admin.put(name, settings).expect(204);
    }

    /** A person with a password and things to do at the next login; returns the user's id. */
    public String user(String username, String... actions) {
        ObjectNode user = person(username);
        ArrayNode todo = user.putArray("requiredActions");
        List.of(actions).forEach(todo::add);
        return admin.createUser(name, user);
    }

    /** A person with a password and two authenticator apps that hold the same secret; returns the user's id. */
    public String userWithApps(String username, String secret) {
        ObjectNode user = person(username);
        for (String label : List.of("telefono", "tavoletta")) {
            user.withArray("credentials")
                    .addObject()
                    .put("type", "otp")
                    .put("userLabel", label)
                    .put("secretData", object().put("value", secret).toString())
                    .put(
                            "credentialData",
                            object().put("subType", "totp")
                                    .put("digits", 6)
                                    .put("counter", 0)
                                    .put("period", 30)
                                    .put("algorithm", "HmacSHA1")
                                    .toString());
        }
        return admin.createUser(name, user);
    }

    private static ObjectNode person(String username) {
        ObjectNode user = object().put("username", username)
                .put("email", username + "@example.org")
                .put("firstName", "Prova")
                .put("lastName", "Persona")
                .put("enabled", true);
        user.putArray("credentials").addObject().put("type", "password").put("value", PASSWORD);
        return user;
    }

    /** A public client that answers to the address of the relying party, with other settings on top. */
    public void client(String clientId, ObjectNode settings) {
        ObjectNode client = object().put("clientId", clientId)
                .put("name", "Servizio di prova")
                .put("publicClient", true)
                .put("baseUrl", server.afterLogout().toString());
        client.putArray("redirectUris").add(server.callback().toString());
        client.setAll(settings);
        admin.post(name + "/clients", client).expect(201);
    }

    /** Makes Keycloak ask everybody to check what an identity provider says of them. */
    public void reviewProfiles() {
        String path = name + "/authentication/flows/first%20broker%20login/executions";
        for (JsonNode execution : admin.get(path).expect(200).json()) {
            if ("idp-review-profile".equals(execution.path("providerId").asText())) {
                String config = name + "/authentication/config/"
                        + execution.get("authenticationConfig").asText();
                ObjectNode settings = (ObjectNode) admin.get(config).expect(200).json();
                settings.putObject("config").put("update.profile.on.first.login", "on");
                admin.put(config, settings).expect(204);
            }
        }
    }

    /** Where a login begins; the query may add parameters. */
    public String login(String clientId, String query) {
        return issuer() + "/protocol/openid-connect/auth?response_type=code&state=s&client_id=" + clientId
                + "&redirect_uri=" + URLEncoder.encode(server.callback().toString(), StandardCharsets.UTF_8)
                + "&scope=openid" + query;
    }

    /** Where a login for {@link #CLIENT} begins. */
    public String login() {
        return login(CLIENT, "");
    }

    private void enableActions() {
        for (JsonNode action :
                admin.get(name + "/authentication/required-actions").expect(200).json()) {
            admin.put(
                            name + "/authentication/required-actions/"
                                    + action.get("alias").asText(),
                            ((ObjectNode) action).put("enabled", true))
                    .expect(204);
        }
    }

    /** Passkeys and recovery codes are switched off in a new realm's flow. */
    private void offerEverySecondFactor() {
        String path = name + "/authentication/flows/browser/executions";
        for (JsonNode execution : admin.get(path).expect(200).json()) {
            if (List.of("webauthn-authenticator", "auth-recovery-authn-code-form")
                    .contains(execution.path("providerId").asText())) {
                admin.put(path, ((ObjectNode) execution).put("requirement", "ALTERNATIVE"))
                        .expect(204);
            }
        }
    }

    private static ObjectNode object() {
        return JSON.createObjectNode();
    }

    @Override
    public void close() {
        admin.delete(name).expect(204);
    }
}
