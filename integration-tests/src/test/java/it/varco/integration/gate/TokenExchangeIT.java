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

/** Token exchange (RFC 8693): the token rests on the login of the one it was exchanged for. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenExchangeIT {

    private final GateRealm realm;
    private final TokenEndpoint exchanger;
    private final TokenEndpoint second;
    private final TokenEndpoint subject;

    TokenExchangeIT(VarcoServer server) {
        realm = GateRealm.of(server);
        second = realm.register(realm.client("second").attribute("standard.token.exchange.enabled", "true"));
        exchanger = realm.register(realm.client("exchanger")
                .attribute("standard.token.exchange.enabled", "true")
                .audience("second"));
        subject = realm.register(realm.client("subject").audience("exchanger"));
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void exchangedTokenTellsTheLoginOfTheSubjectToken(People people, HttpBrowser browser) {
        NewPerson person = people.withPin("ordinario");
        realm.register(person);
        TokenAnswer tokens = realm.tokensFor(person, subject, browser);
        TokenAnswer exchanged = exchanger.exchange(tokens.accessToken());
        assertSameLogin(exchanged, tokens);
        assertThat(exchanged.claims().get("azp").asText()).isEqualTo("exchanger");
        assertThat(second.introspect(exchanged.accessToken(), "access_token")
                        .json()
                        .path("credential")
                        .asText())
                .as("a resource server finds it active, with the login it rests on")
                .isEqualTo("pin");
        assertThat(exchanger
                        .userinfo(exchanged.accessToken())
                        .json()
                        .path("credential")
                        .asText())
                .as("userinfo takes it too")
                .isEqualTo("pin");
        assertSameLogin(second.exchange(exchanged.accessToken()), tokens);
    }

    @Test
    void tokenFromBeforeTheCutOffCannotBeExchanged(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        String user = realm.register(person);
        TokenAnswer tokens = realm.tokensFor(person, subject, browser);
        String reference;
        try (Policy.Restoring cutOff = realm.cutOff()) {
            reference = exchanger.exchange(tokens.accessToken()).refused("credential_not_accepted");
        }
        realm.assertCutOffEvent("TOKEN_EXCHANGE_ERROR", exchanger, user, reference);
        assertSameLogin(exchanger.exchange(tokens.accessToken()), tokens);
    }

    @Test
    void exchangedTokenFromBeforeTheCutOffIsOfNoUseAnyMore(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        realm.register(person);
        String exchanged = exchanger
                .exchange(realm.tokensFor(person, subject, browser).accessToken())
                .accessToken();
        try (Policy.Restoring cutOff = realm.cutOff()) {
            assertThat(second.introspect(exchanged, "access_token").body()).isEqualTo("{\"active\":false}");
            assertThat(exchanger.userinfo(exchanged).status()).isEqualTo(401);
            second.exchange(exchanged).refused("credential_not_accepted");
        }
        second.exchange(exchanged).given();
    }

    @Test
    void tokenOfAnOfflineSessionFromBeforeTheCutOffCannotBeExchanged(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        String user = realm.register(person);
        TokenAnswer first = realm.tokensFor(person, subject, browser, "scope", "openid offline_access");
        realm.admin().post(realm.name() + "/users/" + user + "/logout", "").expect(204);
        TokenAnswer tokens = subject.refresh(first.refreshToken()).given();
        assertSameLogin(exchanger.exchange(tokens.accessToken()), tokens);
        String reference;
        try (Policy.Restoring cutOff = realm.cutOff()) {
            reference = exchanger.exchange(tokens.accessToken()).refused("credential_not_accepted");
        }
        realm.assertCutOffEvent("TOKEN_EXCHANGE_ERROR", exchanger, user, reference);
        assertSameLogin(exchanger.exchange(tokens.accessToken()), tokens);
    }

    private static void assertSameLogin(TokenAnswer exchanged, TokenAnswer tokens) {
        for (String claim : new String[] {"acr", "credential", "auth_time", "active_profile", "sub"}) {
            assertThat(exchanged.claims().get(claim))
                    .as(claim)
                    .isNotNull()
                    .isEqualTo(tokens.claims().get(claim));
        }
    }
}
