package it.varco.integration.gate;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** A realm that holds no policy is left alone. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealmWithoutPolicyIT {

    private final GateRealm realm;

    RealmWithoutPolicyIT(VarcoServer server) {
        realm = GateRealm.of(server);
        realm.removePolicy();
        ObjectNode settings =
                (ObjectNode) realm.admin().get(realm.name()).expect(200).json();
        realm.admin().put(realm.name(), settings.put("browserFlow", "browser")).expect(204);
        realm.withoutExecutors(List.of("reject-ropc-grant"));
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void stockLoginWorksAndItsTokensAreGood(People people, HttpBrowser browser) {
        TokenEndpoint client =
                realm.register(realm.client("stock-rp").audience("stock-rp").with("directAccessGrantsEnabled"));
        NewPerson person = people.without();
        realm.setPassword(realm.register(person), "a-long-password");
        Page arrived = browser.open(client.authorization("code", "scope", "openid"))
                .formWith("input[name=password]")
                .set("username", person.username())
                .set("password", "a-long-password")
                .submit();
        TokenAnswer tokens = client.code(Callback.of(arrived).code()).given();
        TokenAnswer next = client.refresh(tokens.refreshToken()).given();
        assertThat(client.userinfo(next.accessToken()).status()).isEqualTo(200);
        JsonNode introspected =
                client.introspect(next.accessToken(), "access_token").json();
        assertThat(introspected.get("active").asBoolean()).isTrue();
        assertThat(introspected.get("username").asText())
                .as("Keycloak's own answer is not touched either")
                .isEqualTo(person.username());
        client.password(person.username(), "a-long-password").given();
    }
}
