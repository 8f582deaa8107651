package it.varco.integration.login;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import it.varco.integration.http.Page;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.LoginAttempt;
import it.varco.sandbox.rp.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

/** A PIN of the old system that had expired there is renewed at its first login here, as any other. */
@WholeServer
class ImportedPinIT {

    private static final String PIN = "3F7A19C4";
    private static final String SHA1_OF_THE_PIN = "c274739bd4c49d3971c615e943c5e07f69ae357d";

    @Test
    void expiredImportedPinIsReplacedAtItsFirstLogin(VarcoServer server, People people) throws Refusal {
        try (PinRealm realm = PinRealm.asShipped(server)) {
            NewPerson person = CodeSteps.abroad(people.without());
            String user = realm.register(person);
            importPin(realm, person);
            LoginAttempt attempt = realm.relyingParty().begin();

            Page shown = PinSteps.send(PinSteps.form(realm.browser(), attempt), person.fiscalCode(), PIN);
            assertThat(CodeSteps.pinOn(shown)).isNotEqualTo(PIN);
            assertThat(realm.relyingParty()
                            .finish(attempt, CodeSteps.confirm(shown))
                            .idToken())
                    .containsEntry("acr", "urn:varco:acr:pin:ordinario");

            JsonNode credentials = realm.admin()
                    .get(realm.name() + "/users/" + user + "/credentials")
                    .expect(200)
                    .json();
            assertThat(credentials).hasSize(1);
            assertThat(credentials.get(0).get("credentialData").asText())
                    .as("nothing of the old system is left")
                    .doesNotContain("legacy")
                    .doesNotContain("2020-06-30");
        }
    }

    private static void importPin(PinRealm realm, NewPerson person) {
        ObjectNode body = new ObjectMapper().createObjectNode();
        body.putArray("lines")
                .addObject()
                .put("fiscalCode", person.fiscalCode())
                .put("givenName", "Prova")
                .put("familyName", "Importata")
                .put("kind", "ordinario")
                .put("expires", "2020-06-30")
                .put("format", "sha1")
                .put("hash", SHA1_OF_THE_PIN);
        JsonNode answer = realm.admin()
                .post(realm.name() + "/varco-pin-imports/old/lines", body)
                .expect(200)
                .json();
        assertThat(answer.get("imported").asInt()).as(answer.toString()).isOne();
    }
}
