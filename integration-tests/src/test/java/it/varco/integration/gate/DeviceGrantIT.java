package it.varco.integration.gate;

import java.net.URI;

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

/** The device grant: consent on one device, tokens on another, and a cut-off between the two. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeviceGrantIT {

    private final GateRealm realm;
    private final TokenEndpoint device;

    DeviceGrantIT(VarcoServer server) {
        realm = GateRealm.of(server);
        device = realm.register(realm.client("device").attribute("oauth2.device.authorization.grant.enabled", "true"));
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void deviceGetsATokenOfThePersonsLogin(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        realm.register(person);
        TokenAnswer tokens = device.device(connectedBy(person, browser)).given();
        assertThat(tokens.claims().get("credential").asText()).isEqualTo("pin");
    }

    @Test
    void deviceConnectedBeforeTheCutOffGetsNoToken(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        String user = realm.register(person);
        String deviceCode = connectedBy(person, browser);
        String reference;
        try (Policy.Restoring cutOff = realm.cutOff()) {
            reference = device.device(deviceCode).refused("credential_not_accepted");
        }
        realm.assertCutOffEvent("OAUTH2_DEVICE_CODE_TO_TOKEN_ERROR", device, user, reference);
    }

    /** Returns the device's code once the person has signed in and agreed. */
    private String connectedBy(NewPerson person, HttpBrowser browser) {
        TokenAnswer codes = device.authenticated("/auth/device", "scope", "openid");
        Page picker = browser.open(
                URI.create(codes.json().get("verification_uri_complete").asText()));
        Page consent = GateRealm.byPin(person, picker);
        Page connected = consent.formWith("[name=accept]").press("accept");
        assertThat(connected.status()).as(connected.toString()).isEqualTo(200);
        return codes.json().get("device_code").asText();
    }
}
