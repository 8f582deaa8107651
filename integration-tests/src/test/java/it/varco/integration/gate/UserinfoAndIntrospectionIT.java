package it.varco.integration.gate;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.people.People;
import it.varco.integration.policy.Policy;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;

import static org.assertj.core.api.Assertions.assertThat;

/** Userinfo and introspection, where no token is built: the answer changes for tokens that are already out. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UserinfoAndIntrospectionIT {

    private static final String INACTIVE = "{\"active\":false}";

    private final GateRealm realm;
    private final TokenEndpoint client;

    UserinfoAndIntrospectionIT(VarcoServer server) {
        realm = GateRealm.of(server);
        client = realm.register(realm.client("info-rp").audience("info-rp").with("serviceAccountsEnabled"));
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void userinfoRefusesATokenFromBeforeTheCutOff(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        String user = realm.register(person);
        String token = realm.tokensFor(person, client, browser).accessToken();
        assertThat(client.userinfo(token).json().get("credential").asText()).isEqualTo("pin");
        TokenAnswer refused;
        try (Policy.Restoring cutOff = realm.cutOff()) {
            refused = client.userinfo(token);
        }
        assertThat(refused.status()).as(refused.body()).isEqualTo(401);
        String challenge = refused.header("WWW-Authenticate");
        assertThat(challenge).startsWith("Bearer ").contains("error=\"invalid_token\"");
        String description = challenge.replaceAll(".*error_description=\"([^\"]*)\".*", "$1");
        String reference = TokenAnswer.reference("credential_not_accepted", description);
        realm.assertCutOffEvent("USER_INFO_REQUEST_ERROR", client, user, reference);
        assertThat(client.userinfo(token).status())
                .as("the same token, date moved back")
                .isEqualTo(200);
    }

    @Test
    void accessTokenFromBeforeTheCutOffIsNotActive(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        String user = realm.register(person);
        String token = realm.tokensFor(person, client, browser).accessToken();
        assertIntrospection(user, token, "access_token");
    }

    @Test
    void refreshTokenFromBeforeTheCutOffIsNotActive(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        String user = realm.register(person);
        String token = realm.tokensFor(person, client, browser).refreshToken();
        assertIntrospection(user, token, "refresh_token");
    }

    @Test
    void offlineTokenFromBeforeTheCutOffIsNotActive(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        String user = realm.register(person);
        String token = realm.tokensFor(person, client, browser, "scope", "openid offline_access")
                .refreshToken();
        realm.admin().post(realm.name() + "/users/" + user + "/logout", "").expect(204);
        assertIntrospection(user, token, "refresh_token");
    }

    @Test
    void serviceAccountIsNobodysLogin() {
        try (Policy.Restoring cutOff = realm.cutOff()) {
            TokenAnswer tokens = client.clientCredentials().given();
            assertThat(client.introspect(tokens.accessToken(), "access_token")
                            .json()
                            .get("active")
                            .asBoolean())
                    .as("client credentials are no person's credential")
                    .isTrue();
        }
    }

    private void assertIntrospection(String user, String token, String hint) {
        assertActive(client.introspect(token, hint));
        TokenAnswer refused;
        try (Policy.Restoring cutOff = realm.cutOff()) {
            refused = client.introspect(token, hint);
        }
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).isEqualTo(INACTIVE);
        AdminEvent event = AdminEvent.lastRefusal(realm.admin(), realm.name(), "INTROSPECT_TOKEN_ERROR", user);
        assertThat(event.reason()).isEqualTo("CUT_OFF");
        assertThat(event.rule()).isEqualTo(GateRealm.DENYING_RULE);
        assertThat(event.details().get("reference")).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(event.client()).isEqualTo(client.clientId());
        assertActive(client.introspect(token, hint));
    }

    private static void assertActive(TokenAnswer introspected) {
        assertThat(introspected.json().get("active").asBoolean())
                .as(introspected.body())
                .isTrue();
        assertThat(introspected.json().has("username"))
                .as("the username is a codice fiscale, which is for clients with that scope")
                .isFalse();
    }
}
