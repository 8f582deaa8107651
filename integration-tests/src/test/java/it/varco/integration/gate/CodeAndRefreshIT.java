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

/** Code, refresh and offline tokens: given while the policy allows, refused from the moment an administrator moves the date. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodeAndRefreshIT {

    private final GateRealm realm;
    private final TokenEndpoint client;

    CodeAndRefreshIT(VarcoServer server) {
        realm = GateRealm.of(server);
        client = realm.register(realm.client("code-rp"));
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void codeFromBeforeTheCutOffGivesNoToken(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        String user = realm.register(person);
        String code = realm.codeFor(person, client, browser);
        String reference;
        try (Policy.Restoring cutOff = realm.cutOff()) {
            reference = client.code(code).refused("credential_not_accepted");
        }
        realm.assertCutOffEvent("CODE_TO_TOKEN_ERROR", client, user, reference);
        String next = Callback.of(browser.open(client.authorization("code", "scope", "openid")))
                .code();
        assertThat(client.code(next).claims().get("credential").asText())
                .as("with the date moved back the session gives a new code, and that a token")
                .isEqualTo("pin");
    }

    @Test
    void refreshTokenFromBeforeTheCutOffGivesNoToken(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        String user = realm.register(person);
        TokenAnswer tokens = realm.tokensFor(person, client, browser);
        TokenAnswer next = client.refresh(tokens.refreshToken()).given();
        String reference;
        try (Policy.Restoring cutOff = realm.cutOff()) {
            reference = client.refresh(next.refreshToken()).refused("credential_not_accepted");
        }
        realm.assertCutOffEvent("REFRESH_TOKEN_ERROR", client, user, reference);
        assertThat(client.refresh(next.refreshToken())
                        .claims()
                        .get("credential")
                        .asText())
                .as("the very same refresh token works again once the date is moved back")
                .isEqualTo("pin");
    }

    @Test
    void offlineTokenFromBeforeTheCutOffGivesNoToken(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        String user = realm.register(person);
        TokenAnswer tokens = realm.tokensFor(person, client, browser, "scope", "openid offline_access");
        assertThat(TokenAnswer.claimsOf(tokens.refreshToken()).get("typ").asText())
                .isEqualTo("Offline");
        realm.admin().post(realm.name() + "/users/" + user + "/logout", "").expect(204);
        TokenAnswer next = client.refresh(tokens.refreshToken()).given();
        String reference;
        try (Policy.Restoring cutOff = realm.cutOff()) {
            reference = client.refresh(next.refreshToken()).refused("credential_not_accepted");
        }
        realm.assertCutOffEvent("REFRESH_TOKEN_ERROR", client, user, reference);
        assertThat(client.refresh(next.refreshToken())
                        .claims()
                        .get("credential")
                        .asText())
                .as("the very same offline token works again once the date is moved back")
                .isEqualTo("pin");
    }
}
