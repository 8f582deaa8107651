package it.varco.integration.login;

import java.time.LocalDate;
import java.time.ZoneId;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import it.varco.integration.events.LoginEvents;
import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.oidc.RelyingParty;
import it.varco.integration.pages.Texts;
import it.varco.integration.people.People;
import it.varco.integration.policy.Policy;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.admin.AdminApi;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.people.PinCredential;

import static org.assertj.core.api.Assertions.assertThat;

@WholeServer
class PinExpiredIT {

    private final AdminApi admin;
    private final RelyingParty relyingParty;
    private final NewPerson person;

    PinExpiredIT(AdminApi admin, RelyingParty relyingParty, People people) {
        this.admin = admin;
        this.relyingParty = relyingParty;
        this.person = people.without()
                .with(new PinCredential(
                        People.PIN,
                        "dispositivo",
                        LocalDate.now(ZoneId.of("Europe/Rome")).minusDays(1)));
    }

    @Test
    void expiredPinIsSaidOnlyToWhoKnowsIt(Policy policy, HttpBrowser browser) {
        person.register(admin, VarcoServer.REALM);
        try (var inForce = policy.until("pin-use", PinRealm.FAR)) {
            Page wrong = PinSteps.send(PinSteps.form(browser, relyingParty), person.fiscalCode(), "00000000");
            assertThat(wrong.text()).contains(Texts.italian().of("varco.pin.error.wrong"));

            Page expired = PinSteps.send(wrong, person.fiscalCode(), People.PIN);

            assertThat(expired.answered()).isFalse();
            JsonNode event = new LoginEvents(admin, VarcoServer.REALM).withReference(Reference.on(expired));
            assertThat(event.get("type").asText()).isEqualTo("LOGIN_ERROR");
            assertThat(event.at("/details/reason").asText()).isEqualTo("PIN_EXPIRED");
            assertThat(expired.text()).contains(Texts.italian().of("varco.pin.error.expired", Reference.on(expired)));
        }
    }
}
