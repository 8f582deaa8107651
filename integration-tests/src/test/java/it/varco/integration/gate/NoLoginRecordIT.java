package it.varco.integration.gate;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.people.People;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;

import static org.assertj.core.api.Assertions.assertThat;

/** Ways to a token without one of our credentials: no login record, so nothing is given. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoLoginRecordIT {

    private final VarcoServer server;
    private final GateRealm realm;

    NoLoginRecordIT(VarcoServer server) {
        this.server = server;
        realm = GateRealm.of(server);
        realm.withoutExecutors(List.of("reject-ropc-grant"));
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void passwordGrantGivesNoTokenEvenWhereItIsSwitchedOn(People people) {
        TokenEndpoint client = realm.register(realm.client("password-rp").with("directAccessGrantsEnabled"));
        NewPerson person = people.withPin();
        String user = realm.register(person);
        realm.setPassword(user, "a-long-password");
        assertThat(client.password(person.username(), "wrong")
                        .json()
                        .get("error")
                        .asText())
                .as("the grant itself works in this realm")
                .isEqualTo("invalid_grant");
        String reference = client.password(person.username(), "a-long-password").refused("credential_not_accepted");
        assertNoRecord("LOGIN_ERROR", client, user, reference);
    }

    @Test
    void backchannelLoginGivesNoToken(People people) throws IOException {
        TokenEndpoint client = realm.register(realm.client("ciba-rp")
                .attribute("oidc.ciba.grant.enabled", "true")
                .attribute("ciba.backchannel.token.delivery.mode", "poll"));
        NewPerson person = people.withPin();
        String user = realm.register(person);
        try (AuthenticationDevice phone = AuthenticationDevice.listeningAt(server)) {
            TokenAnswer begun = client.authenticated(
                    "/ext/ciba/auth", "login_hint", person.username(), "scope", "openid", "binding_message", "A1");
            assertThat(begun.status()).as(begun.body()).isEqualTo(200);
            assertThat(phone.approve(server.issuer(realm.name())))
                    .as("the phone's approval is taken")
                    .isEqualTo(200);
            String reference =
                    client.ciba(begun.json().get("auth_req_id").asText()).refused("credential_not_accepted");
            assertNoRecord("LOGIN_ERROR", client, user, reference);
        }
    }

    @Test
    void impersonatingAdministratorReadsTheNoticeAndGetsNoCode(People people, HttpBrowser browser) {
        TokenEndpoint client = realm.register(realm.client("impersonated-rp"));
        String user = realm.register(people.withPin());
        browser.adopt(realm.impersonate(user));
        Page notice = browser.open(client.authorization("code", "scope", "openid"));
        assertThat(notice.status()).as(notice.toString()).isEqualTo(403);
        Callback answer = Callback.of(notice.formWith("button[name=action]").press("action", "back"));
        assertThat(answer.error()).isEqualTo("access_denied");
        assertNoRecord(
                "LOGIN_ERROR",
                client,
                user,
                TokenAnswer.reference("credential_not_accepted", answer.get("error_description")));
    }

    @Test
    void impersonatingAdministratorGetsNoTokenByAFlowWithoutTheCutOff(People people, HttpBrowser browser) {
        TokenEndpoint client =
                realm.register(realm.client("careless-rp").browserFlow(realm.flowWithoutCutOff("careless")));
        String user = realm.register(people.withPin());
        browser.adopt(realm.impersonate(user));
        String code = Callback.of(browser.open(client.authorization("code", "scope", "openid")))
                .code();
        String reference = client.code(code).refused("credential_not_accepted");
        assertNoRecord("CODE_TO_TOKEN_ERROR", client, user, reference);
    }

    private void assertNoRecord(String type, TokenEndpoint client, String user, String reference) {
        AdminEvent event = realm.assertEvent(type, client, reference);
        assertThat(event.reason()).isEqualTo("NO_LOGIN_RECORD");
        assertThat(event.user()).isEqualTo(user);
    }
}
