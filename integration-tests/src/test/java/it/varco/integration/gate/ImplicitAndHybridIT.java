package it.varco.integration.gate;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.people.People;
import it.varco.integration.policy.Policy;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;

import static org.assertj.core.api.Assertions.assertThat;

/** Tokens through the browser, which the template forbids: where an administrator allows them, the gate holds all the same. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImplicitAndHybridIT {

    private final GateRealm realm;
    private final TokenEndpoint client;
    private final TokenEndpoint careless;

    ImplicitAndHybridIT(VarcoServer server) {
        realm = GateRealm.of(server);
        realm.withoutExecutors(List.of("reject-implicit-grant"));
        client = realm.register(realm.client("implicit-rp").with("implicitFlowEnabled"));
        careless = realm.register(realm.client("careless-rp")
                .with("implicitFlowEnabled")
                .browserFlow(realm.flowWithoutCutOff("careless")));
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"token", "id_token token", "code id_token", "code token"})
    void sessionFromBeforeTheCutOffGetsTheNotice(String responseType, People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        String user = realm.register(person);
        Callback given = Callback.of(GateRealm.byPin(person, ask(client, responseType, browser)));
        assertThat(given.parameters().keySet())
                .containsAll(List.of(responseType
                        .replace("token", "access_token")
                        .replace("id_access_token", "id_token")
                        .split(" ")));
        Callback told;
        try (Policy.Restoring cutOff = realm.cutOff()) {
            Page notice = ask(client, responseType, browser);
            assertThat(notice.status()).as(notice.toString()).isEqualTo(403);
            told = Callback.of(notice.formWith("button[name=action]").press("action", "back"));
        }
        assertThat(told.error()).isEqualTo("access_denied");
        String reference = TokenAnswer.reference("credential_not_accepted", told.get("error_description"));
        realm.assertCutOffEvent("LOGIN_ERROR", client, user, reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"token", "id_token token", "code id_token", "code token"})
    void flowWithoutTheCutOffGivesAnErrorAndNoToken(String responseType, People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        String user = realm.register(person);
        GateRealm.byPin(person, ask(careless, responseType, browser)).answer();
        Page error;
        try (Policy.Restoring cutOff = realm.cutOff()) {
            error = ask(careless, responseType, browser);
        }
        assertThat(error.answered()).as(error.toString()).isFalse();
        assertThat(error.status()).as(error.toString()).isEqualTo(400);
        AdminEvent event = AdminEvent.lastRefusal(realm.admin(), realm.name(), "LOGIN_ERROR", user);
        assertThat(event.reason()).isEqualTo("CUT_OFF");
        assertThat(event.rule()).isEqualTo(GateRealm.DENYING_RULE);
        assertThat(event.client()).isEqualTo(careless.clientId());
    }

    private static Page ask(TokenEndpoint asking, String responseType, HttpBrowser browser) {
        return browser.open(asking.authorization(responseType, "scope", "openid", "nonce", "n"));
    }
}
