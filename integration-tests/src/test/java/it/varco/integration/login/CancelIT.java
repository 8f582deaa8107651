package it.varco.integration.login;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import it.varco.integration.events.LoginEvents;
import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.oidc.RelyingParty;
import it.varco.integration.people.People;
import it.varco.integration.policy.Policy;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.admin.AdminApi;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.LoginAttempt;
import it.varco.sandbox.rp.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@WholeServer
class CancelIT {

    private final AdminApi admin;
    private final RelyingParty relyingParty;

    CancelIT(AdminApi admin, RelyingParty relyingParty) {
        this.admin = admin;
        this.relyingParty = relyingParty;
    }

    @Test
    void personCancelsOnThePicker(HttpBrowser browser) {
        LoginAttempt attempt = relyingParty.begin();
        Page answer =
                browser.open(attempt.uri()).formWith("button[name=cancel]").press("cancel", "true");
        assertThatItWasCancelled(attempt, answer);
    }

    @Test
    void personCancelsOnTheProfilePage(HttpBrowser browser, People people, Policy policy) {
        NewPerson person = people.withPin().profile("avvocato");
        person.register(admin, VarcoServer.REALM);
        try (var inForce = policy.until("pin-use", PinRealm.FAR)) {
            LoginAttempt attempt = relyingParty.begin();
            Page profiles = PinSteps.send(PinSteps.form(browser, attempt), person.fiscalCode(), People.PIN);
            Page answer = profiles.formWith("input[name=profile]").press("cancel", "true");
            assertThatItWasCancelled(attempt, answer);

            assertThat(browser.open(relyingParty.begin().uri()).has("button[name=credential]"))
                    .as("who cancels is not signed in")
                    .isTrue();
        }
    }

    private void assertThatItWasCancelled(LoginAttempt attempt, Page answer) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> relyingParty.finish(attempt, answer));
        assertThat(refusal.error()).isEqualTo("access_denied");
        assertThat(refusal.description()).matches("cancelled reference=" + Reference.SHAPE.pattern());
        JsonNode event = new LoginEvents(admin, VarcoServer.REALM).withReference(Reference.in(refusal));
        assertThat(event.at("/details/reason").asText()).isEqualTo("CANCELLED");
    }
}
