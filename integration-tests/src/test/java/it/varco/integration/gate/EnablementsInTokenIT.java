package it.varco.integration.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.people.People;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;

import static org.assertj.core.api.Assertions.assertThat;

/** What an office grants is in the next token, what it takes away is not. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnablementsInTokenIT {

    private final GateRealm realm;
    private final Office office;
    private final TokenEndpoint client;

    EnablementsInTokenIT(VarcoServer server) {
        realm = GateRealm.of(server);
        office = new Office(realm.admin(), realm.name());
        client = realm.register(realm.client("enabled-rp").audience("enabled-rp"));
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void nextTokenHasWhatWasGrantedAndNotWhatWasTakenAway(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        realm.register(person);
        TokenAnswer tokens = realm.tokensFor(person, client, browser);
        assertThat(services(tokens.claims())).isEmpty();

        Office.Entry granted = office.enable(person, "estratto-conto", Map.of());
        assertServices(tokens, "estratto-conto");
        granted.act("suspend");
        assertServices(tokens);
        granted.act("resume");
        assertServices(tokens, "estratto-conto");
        granted.act("revoke");
        assertServices(tokens);
    }

    @Test
    void onlyWhatAppliesTodayAndToTheActiveProfileIsTold(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        realm.register(person);
        String yesterday = LocalDate.now().minusDays(1).toString();
        String tomorrow = LocalDate.now().plusDays(1).toString();
        office.enable(person, "future", Map.of("validFrom", tomorrow));
        office.enable(person, "past", Map.of("validFrom", "2020-01-01", "validUntil", yesterday));
        office.enable(person, "companies", Map.of("profileType", "azienda"));
        office.enable(person, "organization", Map.of("organization", "COMUNE-1"));
        office.enable(person, "citizens", Map.of("profileType", "cittadino", "validUntil", tomorrow));
        TokenAnswer tokens = realm.tokensFor(person, client, browser);
        assertThat(services(tokens.claims())).containsExactly("citizens");
        assertThat(tokens.claims().at("/enablements/0/until").asText()).isEqualTo(tomorrow);
        assertThat(tokens.claims().at("/enablements/0/profile").asText()).isEqualTo("cittadino");
    }

    @Test
    void listBeyondTheCapIsAtUserinfo(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        realm.register(person);
        List<String> many = IntStream.range(0, 60)
                .mapToObj(number -> "a-service-with-a-rather-long-code-to-fill-the-token-%03d".formatted(number))
                .toList();
        many.forEach(service -> office.enable(person, service, Map.of()));
        TokenAnswer tokens = realm.tokensFor(person, client, browser);
        for (JsonNode claims : List.of(tokens.claims(), tokens.idClaims())) {
            assertThat(claims.has("enablements")).isFalse();
            assertThat(claims.get("enablements_uri").asText())
                    .isEqualTo(realm.issuer() + "/protocol/openid-connect/userinfo");
        }
        assertThat(services(client.userinfo(tokens.accessToken()).json())).containsExactlyElementsOf(many);
        assertThat(services(
                        client.introspect(tokens.accessToken(), "access_token").json()))
                .containsExactlyElementsOf(many);
    }

    @Test
    void lightweightAccessTokenLeavesTheListToIntrospection(People people, HttpBrowser browser) {
        TokenEndpoint light = realm.register(realm.client("light-rp")
                .audience("light-rp")
                .attribute("client.use.lightweight.access.token.enabled", "true"));
        NewPerson person = people.withPin();
        realm.register(person);
        office.enable(person, "estratto-conto", Map.of());
        TokenAnswer tokens = realm.tokensFor(person, light, browser);
        assertThat(tokens.claims().has("enablements")).isFalse();
        assertThat(tokens.claims().get("acr").asText())
                .as("the level stays")
                .isEqualTo("urn:varco:acr:pin:dispositivo");
        assertThat(tokens.claims().has("sub")).isTrue();
        assertThat(services(tokens.idClaims())).containsExactly("estratto-conto");
        JsonNode introspected =
                light.introspect(tokens.accessToken(), "access_token").json();
        assertThat(introspected.get("active").asBoolean()).isTrue();
        assertThat(services(introspected)).containsExactly("estratto-conto");
    }

    private void assertServices(TokenAnswer tokens, String... expected) {
        TokenAnswer next = client.refresh(tokens.refreshToken()).given();
        assertThat(services(next.claims())).as("access token").containsExactly(expected);
        assertThat(services(next.idClaims())).as("ID token").containsExactly(expected);
        assertThat(services(client.userinfo(tokens.accessToken()).json()))
                .as("userinfo with the token from before")
                .containsExactly(expected);
    }

    private static List<String> services(JsonNode claims) {
        assertThat(claims.has("enablements")).as(claims.toString()).isTrue();
        return StreamSupport.stream(claims.get("enablements").spliterator(), false)
                .map(enablement -> enablement.get("service").asText())
                .toList();
    }
}
