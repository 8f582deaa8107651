package it.varco.integration.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.LoginAttempt;
import it.varco.sandbox.rp.LoginWish;
import it.varco.sandbox.rp.Refusal;
import it.varco.sandbox.rp.TokenSet;

import static org.assertj.core.api.Assertions.assertThat;

/** What was read of a refused person never decides about the next one who tries in the same tab. */
@WholeServer
class TwoPeopleOneTabIT {

    private final VarcoServer server;
    private final People people;

    TwoPeopleOneTabIT(VarcoServer server, People people) {
        this.server = server;
        this.people = people;
    }

    @Test
    void theSecondPersonIsJudgedByTheirOwnStanding() throws Refusal {
        try (PinRealm realm = PinRealm.asShipped(server)) {
            offerAnotherCredential(realm);
            NewPerson refused = people.withPin().profile("intermediario", "studio", "Studio Prova");
            NewPerson allowed = people.withPin().attested("resident-abroad").attested("no-italian-document");
            realm.register(refused);
            realm.register(allowed);
            HttpBrowser browser = realm.browser();
            LoginAttempt attempt = realm.relyingParty().begin();

            Page notice = PinSteps.send(PinSteps.form(browser, attempt), refused.fiscalCode(), People.PIN);
            assertThat(notice.status()).isEqualTo(403);
            Page picker = notice.formWith("button[name=action][value=another]").press("action", "another");
            Page answer = PinSteps.send(PinSteps.pick(picker), allowed.fiscalCode(), People.PIN);

            TokenSet tokens = realm.relyingParty().finish(attempt, answer);
            assertThat(tokens.accessTokenClaims().get("https://attributes.eid.gov.it/fiscal_number"))
                    .isEqualTo("TINIT-" + allowed.fiscalCode());
            assertThat(tokens.accessTokenClaims().get("active_profile").toString())
                    .contains("cittadino")
                    .doesNotContain("intermediario");
        }
    }

    @Test
    void theFirstPersonsFactsOpenNothingForTheSecond() {
        try (PinRealm realm = PinRealm.asShipped(server)) {
            offerAnotherCredential(realm);
            NewPerson abroad =
                    people.withPin("ordinario").attested("resident-abroad").attested("no-italian-document");
            NewPerson citizen = people.withPin();
            realm.register(abroad);
            realm.register(citizen);
            HttpBrowser browser = realm.browser();
            LoginAttempt attempt = realm.relyingParty().begin(LoginWish.plain().acr("urn:varco:acr:pin:dispositivo"));

            Page notice = PinSteps.send(PinSteps.form(browser, attempt), abroad.fiscalCode(), People.PIN);
            assertThat(notice.status()).as("PIN ordinario is too low").isEqualTo(403);
            Page picker = notice.formWith("button[name=action][value=another]").press("action", "another");
            Page second = PinSteps.send(PinSteps.pick(picker), citizen.fiscalCode(), People.PIN);

            assertThat(second.status()).as("refused by their own standing").isEqualTo(403);
            assertThat(second.heading()).contains("2021");
        }
    }

    private static void offerAnotherCredential(PinRealm realm) {
        ObjectNode provider = new ObjectMapper()
                .createObjectNode()
                .put("alias", "another")
                .put("providerId", "oidc")
                .put("enabled", true);
        provider.putObject("config")
                .put("clientId", "varco")
                .put("clientSecret", "none")
                .put("authorizationUrl", "https://idp.example.org/auth")
                .put("tokenUrl", "https://idp.example.org/token");
        realm.admin()
                .post(realm.name() + "/identity-provider/instances", provider)
                .expect(201);
    }
}
