package it.varco.integration.gate;

import java.sql.SQLException;

import com.fasterxml.jackson.databind.JsonNode;
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

/** The registry does not answer: never a token that silently lacks something, never a 500. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistryAwayIT {

    private static final String ENABLEMENTS = "varco_enablement";
    private static final String FACTS = "varco_person_fact";

    private final VarcoServer server;
    private final GateRealm realm;
    private final TokenEndpoint failing;
    private final TokenEndpoint marking;

    RegistryAwayIT(VarcoServer server) {
        this.server = server;
        realm = GateRealm.of(server);
        failing = realm.register(realm.client("failing-rp").audience("failing-rp"));
        marking = realm.register(
                realm.client("marking-rp").audience("marking-rp").attribute("varco.enablements.failure", "mark"));
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void clientThatWantsAllOrNothingGets503(People people, HttpBrowser browser) throws SQLException {
        NewPerson person = people.withPin().enabled("estratto-conto");
        realm.register(person);
        TokenAnswer tokens = realm.tokensFor(person, failing, browser);
        String code = Callback.of(browser.open(failing.authorization("code", "scope", "openid")))
                .code();
        try (BrokenTable away = BrokenTable.of(server, ENABLEMENTS)) {
            failing.code(code).away();
            failing.refresh(tokens.refreshToken()).away();
            failing.userinfo(tokens.accessToken()).away();
            failing.introspect(tokens.accessToken(), "access_token").away();
        }
        assertThat(failing.refresh(tokens.refreshToken())
                        .claims()
                        .at("/enablements/0/service")
                        .asText())
                .as("the refresh token was not lost")
                .isEqualTo("estratto-conto");
    }

    @Test
    void clientThatWantsAMarkIsToldThatTheListIsMissing(People people, HttpBrowser browser) throws SQLException {
        NewPerson person = people.withPin().enabled("estratto-conto");
        realm.register(person);
        TokenAnswer tokens = realm.tokensFor(person, marking, browser);
        String code = Callback.of(browser.open(marking.authorization("code", "scope", "openid")))
                .code();
        try (BrokenTable away = BrokenTable.of(server, ENABLEMENTS)) {
            TokenAnswer first = marking.code(code).given();
            assertMarked(first.claims());
            assertMarked(first.idClaims());
            assertMarked(marking.refresh(tokens.refreshToken()).claims());
            assertMarked(marking.userinfo(tokens.accessToken()).json());
            assertMarked(
                    marking.introspect(tokens.accessToken(), "access_token").json());
        }
        JsonNode healed = marking.refresh(tokens.refreshToken()).claims();
        assertThat(healed.has("enablements_status")).isFalse();
        assertThat(healed.at("/enablements/0/service").asText()).isEqualTo("estratto-conto");
    }

    @Test
    void loginWithoutAStandingShowsTheTechnicalPage(People people, HttpBrowser browser) throws SQLException {
        NewPerson person = people.withPin();
        String user = realm.register(person);
        Page notice;
        Callback told;
        try (BrokenTable away = BrokenTable.of(server, FACTS)) {
            notice = GateRealm.byPin(person, browser.open(failing.authorization("code", "scope", "openid")));
            assertThat(notice.status()).as(notice.toString()).isEqualTo(503);
            told = Callback.of(notice.formWith("button[name=action]").press("action", "back"));
        }
        assertThat(told.error()).isEqualTo("access_denied");
        String reference = TokenAnswer.reference("technical", told.get("error_description"));
        assertThat(notice.text()).contains(reference);
        AdminEvent event = realm.assertEvent("LOGIN_ERROR", failing, reference);
        assertThat(event.reason()).isEqualTo("REGISTRY_UNAVAILABLE");
        assertThat(event.user()).isEqualTo(user);
    }

    @Test
    void tokensWithoutAStandingAre503(People people, HttpBrowser browser) throws SQLException {
        NewPerson person = people.withPin();
        realm.register(person);
        TokenAnswer tokens = realm.tokensFor(person, marking, browser);
        try (BrokenTable away = BrokenTable.of(server, FACTS)) {
            assertTechnical("REFRESH_TOKEN_ERROR", marking.refresh(tokens.refreshToken()));
            assertTechnical("USER_INFO_REQUEST_ERROR", marking.userinfo(tokens.accessToken()));
            marking.introspect(tokens.accessToken(), "access_token").away();
        }
        marking.refresh(tokens.refreshToken()).given();
    }

    private void assertTechnical(String type, TokenAnswer answer) {
        String description = answer.away().json().get("error_description").asText();
        AdminEvent event = realm.assertEvent(type, marking, TokenAnswer.reference("technical", description));
        assertThat(event.reason()).isEqualTo("REGISTRY_UNAVAILABLE");
    }

    private static void assertMarked(JsonNode claims) {
        assertThat(claims.has("enablements")).as(claims.toString()).isFalse();
        assertThat(claims.path("enablements_status").asText())
                .as(claims.toString())
                .isEqualTo("unavailable");
    }
}
