package it.varco.integration.gate;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.people.People;
import it.varco.integration.policy.Policy;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;

import static org.assertj.core.api.Assertions.assertThat;

/** A client with a browser flow of its own that knows nothing of the cut-off. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignFlowIT {

    private final GateRealm realm;
    private final TokenEndpoint stock;
    private final TokenEndpoint careless;
    private final TokenEndpoint usual;

    ForeignFlowIT(VarcoServer server) {
        realm = GateRealm.of(server);
        usual = realm.register(realm.client("usual-rp"));
        stock = realm.register(realm.client("stock-rp").browserFlow(realm.copyOfFlow("browser", "own")));
        careless = realm.register(realm.client("careless-rp").browserFlow(realm.flowWithoutCutOff("careless")));
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void passwordLoginByTheStockFlowGivesNoToken(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        String user = realm.register(person);
        realm.setPassword(user, "a-long-password");
        Page arrived = browser.open(stock.authorization("code", "scope", "openid"))
                .formWith("input[name=password]")
                .set("username", person.username())
                .set("password", "a-long-password")
                .submit();
        assertNoRecord(stock.code(Callback.of(arrived).code()), user);
        Page bySso = browser.open(usual.authorization("code", "scope", "openid"));
        assertThat(bySso.status())
                .as("nor does its session open another client: %s", bySso)
                .isEqualTo(403);
    }

    @Test
    void sessionOfAPinGivesNoTokenThroughAFlowThatDoesNotAskThePolicy(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        String user = realm.register(person);
        realm.tokensFor(person, usual, browser);
        Page bySso = browser.open(stock.authorization("code", "scope", "openid"));
        assertNoRecord(stock.code(Callback.of(bySso).code()), user);
    }

    @Test
    void flowWithoutTheCutOffGivesACodeButNoToken(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        String user = realm.register(person);
        realm.tokensFor(person, careless, browser);
        String reference;
        try (Policy.Restoring cutOff = realm.cutOff()) {
            Page bySso = browser.open(careless.authorization("code", "scope", "openid"));
            reference = careless.code(Callback.of(bySso).code()).refused("credential_not_accepted");
        }
        realm.assertCutOffEvent("CODE_TO_TOKEN_ERROR", careless, user, reference);
    }

    private void assertNoRecord(TokenAnswer answer, String user) {
        AdminEvent event = realm.assertEvent("CODE_TO_TOKEN_ERROR", stock, answer.refused("credential_not_accepted"));
        assertThat(event.reason()).isEqualTo("NO_LOGIN_RECORD");
        assertThat(event.user()).isEqualTo(user);
    }
}
