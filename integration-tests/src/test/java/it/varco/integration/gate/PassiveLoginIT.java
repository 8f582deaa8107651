package it.varco.integration.gate;

import org.jsoup.nodes.Element;
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

/** {@code prompt=none} and single sign-on to a second client. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PassiveLoginIT {

    private final GateRealm realm;
    private final TokenEndpoint first;
    private final TokenEndpoint second;

    PassiveLoginIT(VarcoServer server) {
        realm = GateRealm.of(server);
        first = realm.register(realm.client("first-rp"));
        second = realm.register(realm.client("second-rp"));
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void passiveLoginWithoutASessionIsAskedToLogIn(HttpBrowser browser) {
        assertThat(passive(first, browser).error()).isEqualTo("login_required");
    }

    @Test
    void passiveLoginIsSilentUntilTheCutOffThenAskedToLogIn(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        realm.register(person);
        realm.tokensFor(person, first, browser);
        first.code(passive(first, browser).code()).given();
        try (Policy.Restoring cutOff = realm.cutOff()) {
            assertThat(passive(first, browser).error()).isEqualTo("login_required");
        }
        first.code(passive(first, browser).code()).given();
    }

    @Test
    void passiveLoginThatWouldAskForAProfileSaysSo(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        realm.register(person);
        Office office = new Office(realm.admin(), realm.name());
        Office.Entry chosen = office.giveProfile(person, "ente-pubblico", "COMUNE-1");
        Page choice = GateRealm.byPin(person, browser.open(first.authorization("code", "scope", "openid")));
        Page done = choice.formWith("input[name=profile]")
                .set("profile", organizationsProfile(choice))
                .submit();
        TokenAnswer tokens = first.code(Callback.of(done).code()).given();
        assertThat(tokens.claims().at("/active_profile/organization/code").asText())
                .isEqualTo("COMUNE-1");
        first.code(passive(first, browser).code()).given();
        chosen.act("suspend");
        office.giveProfile(person, "ente-pubblico", "COMUNE-2");
        assertThat(passive(first, browser).error())
                .as("two are left and the one chosen is not among them")
                .isEqualTo("interaction_required");
    }

    @Test
    void secondClientGetsTheRecordOfTheLogin(People people, HttpBrowser browser) throws InterruptedException {
        NewPerson person = people.withPin("ordinario");
        realm.register(person);
        TokenAnswer login = realm.tokensFor(person, first, browser);
        Thread.sleep(1100); // auth_time counts whole seconds
        Page bySso = browser.open(second.authorization("code", "scope", "openid"));
        TokenAnswer other = second.code(Callback.of(bySso).code()).given();
        for (String claim : new String[] {"acr", "credential", "auth_time", "amr", "active_profile"}) {
            assertThat(other.idClaims().get(claim))
                    .as(claim)
                    .isNotNull()
                    .isEqualTo(login.idClaims().get(claim));
        }
        assertThat(other.idClaims().get("iat").asLong())
                .as("the token is newer than the login it tells of")
                .isGreaterThan(other.idClaims().get("auth_time").asLong());
    }

    private static String organizationsProfile(Page choice) {
        return choice.document().select("input[name=profile]").stream()
                .map(Element::val)
                .filter(value -> value.contains("COMUNE-1"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no profile of COMUNE-1 on " + choice));
    }

    private static Callback passive(TokenEndpoint client, HttpBrowser browser) {
        return Callback.of(browser.open(client.authorization("code", "scope", "openid", "prompt", "none")));
    }
}
