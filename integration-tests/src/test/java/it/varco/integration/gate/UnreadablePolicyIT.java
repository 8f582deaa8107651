package it.varco.integration.gate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.people.People;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.admin.AdminApi;
import it.varco.sandbox.people.NewPerson;

import static org.assertj.core.api.Assertions.assertThat;

/** A policy that was damaged in the database: everything is refused, and an administrator can repair it. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnreadablePolicyIT {

    private final VarcoServer server;
    private final GateRealm realm;
    private final TokenEndpoint client;

    UnreadablePolicyIT(VarcoServer server) {
        this.server = server;
        realm = GateRealm.of(server);
        realm.register(realm.client("documents").resourceServer());
        client = realm.register(realm.client("damaged-rp")
                .with("serviceAccountsEnabled")
                .attribute("standard.token.exchange.enabled", "true")
                .audience("damaged-rp"));
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void unreadablePolicyRefusesEveryPathUntilRepaired(People people, HttpBrowser browser) throws SQLException {
        NewPerson person = people.withPin();
        String user = realm.register(person);
        TokenAnswer tokens = realm.tokensFor(person, client, browser);
        TokenAnswer offline = realm.tokensFor(
                person, client, new HttpBrowser(server.trust(), server.callback()), "scope", "openid offline_access");
        String code = Callback.of(browser.open(client.authorization("code", "scope", "openid")))
                .code();
        ObjectNode good = realm.policy().read();

        damage();
        assertUnreadable("CODE_TO_TOKEN_ERROR", user, client.code(code));
        assertUnreadable("REFRESH_TOKEN_ERROR", user, client.refresh(tokens.refreshToken()));
        assertUnreadable("REFRESH_TOKEN_ERROR", user, client.refresh(offline.refreshToken()));
        assertUnreadable("TOKEN_EXCHANGE_ERROR", user, client.exchange(tokens.accessToken()));
        assertUnreadable("PERMISSION_TOKEN_ERROR", user, client.umaTicket(tokens.accessToken(), "documents"));
        assertThat(client.userinfo(tokens.accessToken()).status()).isEqualTo(401);
        assertThat(client.introspect(tokens.accessToken(), "access_token").body())
                .isEqualTo("{\"active\":false}");
        assertThat(client.introspect(tokens.refreshToken(), "refresh_token").body())
                .isEqualTo("{\"active\":false}");
        assertNoticeFor(browser.open(client.authorization("code", "scope", "openid")), user);
        assertNoticeFor(
                GateRealm.byPin(
                        person,
                        new HttpBrowser(server.trust(), server.callback())
                                .open(client.authorization("code", "scope", "openid"))),
                user);

        AdminApi newlyArrived = server.newlySignedInAdmin();
        assertThat(newlyArrived
                        .get(realm.name() + "/varco-cut-off")
                        .expect(200)
                        .json()
                        .has("policyUnreadable"))
                .as("the master realm is none of the gate's business: its admin reads what is wrong")
                .isTrue();
        client.clientCredentials().given();
        realm.policy().replace(good).expect(200);
        client.refresh(tokens.refreshToken()).given();
    }

    private void assertUnreadable(String type, String user, TokenAnswer answer) {
        AdminEvent event = AdminEvent.withReference(realm.admin(), realm.name(), answer.refused("technical"));
        assertThat(event.type()).isEqualTo(type);
        assertThat(event.reason()).isEqualTo("POLICY_UNREADABLE");
        assertThat(event.user()).isEqualTo(user);
    }

    private void assertNoticeFor(Page notice, String user) {
        assertThat(notice.status()).as(notice.toString()).isEqualTo(403);
        Callback told = Callback.of(notice.formWith("button[name=action]").press("action", "back"));
        String reference = TokenAnswer.reference("technical", told.get("error_description"));
        assertThat(notice.text()).contains(reference);
        AdminEvent event = realm.assertEvent("LOGIN_ERROR", client, reference);
        assertThat(event.reason()).isEqualTo("POLICY_UNREADABLE");
        assertThat(event.user()).isEqualTo(user);
    }

    private void damage() throws SQLException {
        String sql = """
                UPDATE component_config SET value = '{"rules": [' WHERE name = 'policy' AND component_id IN
                (SELECT c.id FROM component c JOIN realm r ON r.id = c.realm_id
                 WHERE r.name = ? AND c.provider_id = 'varco-cut-off')""";
        try (Connection connection = server.database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, realm.name());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
        realm.admin().post(realm.name() + "/clear-realm-cache", "").expect(204);
    }
}
