package it.varco.integration.gate;

import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.people.People;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;

import static org.assertj.core.api.Assertions.assertThat;

/** Levels: a PIN never passes for SPID, whichever way a client asks. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StepUpIT {

    private static final String SPID_2 = "https://www.spid.gov.it/SpidL2";
    private static final String PIN_DISPOSITIVO = "urn:varco:acr:pin:dispositivo";
    private static final String MINIMUM = "minimum.acr.value";

    private final GateRealm realm;
    private final TokenEndpoint client;
    private final TokenEndpoint demanding;

    StepUpIT(VarcoServer server) {
        realm = GateRealm.of(server);
        client = realm.register(realm.client("plain-rp"));
        demanding = realm.register(realm.client("demanding-rp").attribute(MINIMUM, SPID_2));
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void clientWithASpidMinimumDoesNotTakeAPin(HttpBrowser browser) {
        assertPinNotTaken(browser.open(demanding.authorization("code", "scope", "openid")));
    }

    @Test
    void lowerPinThanTheMinimumReadsWhy(People people, HttpBrowser browser) {
        TokenEndpoint dispositivo =
                realm.register(realm.client("dispositivo-rp").attribute(MINIMUM, PIN_DISPOSITIVO));
        NewPerson person = people.withPin("ordinario");
        String user = realm.register(person);
        Page notice = GateRealm.byPin(person, browser.open(dispositivo.authorization("code", "scope", "openid")));
        assertDispositivoNeeded(notice, dispositivo, user);
    }

    @Test
    void clientWithASpidMinimumRefusesThePinOfAnEarlierLogin(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        realm.register(person);
        realm.tokensFor(person, client, browser);
        Page page = browser.open(demanding.authorization("code", "scope", "openid"));
        assertPinNotTaken(page);
    }

    @Test
    void clientCannotTalkItsMinimumDown(HttpBrowser browser) {
        assertPinNotTaken(
                browser.open(demanding.authorization("code", "scope", "openid", "acr_values", PIN_DISPOSITIVO)));
    }

    @Test
    void raisedMinimumRefusesTheNextRefresh(People people, HttpBrowser browser) {
        TokenEndpoint rising = realm.register(realm.client("rising-rp"));
        NewPerson person = people.withPin();
        String user = realm.register(person);
        TokenAnswer tokens = realm.tokensFor(person, rising, browser);
        assertThat(tokens.claims().get("acr").asText()).isEqualTo(PIN_DISPOSITIVO);
        realm.attribute(rising, MINIMUM, SPID_2);
        String reference = rising.refresh(tokens.refreshToken()).refused("level_too_low");
        AdminEvent event = realm.assertEvent("REFRESH_TOKEN_ERROR", rising, reference);
        assertThat(event.reason()).isEqualTo("LEVEL_TOO_LOW");
        assertThat(event.user()).isEqualTo(user);
        realm.attribute(rising, MINIMUM, PIN_DISPOSITIVO);
        rising.refresh(tokens.refreshToken()).given();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acr_values=" + SPID_2,
                "claims={\"id_token\":{\"acr\":{\"essential\":true,\"values\":[\"" + SPID_2 + "\"]}}}",
                "claims={\"id_token\":{\"acr\":{\"essential\":true,\"value\":\"" + SPID_2 + "\"}}}"
            })
    void pinNeverBecomesASpidLevel(String asked, People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        realm.register(person);
        realm.tokensFor(person, client, browser);
        String[] parameter = asked.split("=", 2);
        assertPinNotTaken(browser.open(client.authorization("code", "scope", "openid", parameter[0], parameter[1])));
    }

    @Test
    void lowerLevelAmongThoseAskedForIsToldAsItIs(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        realm.register(person);
        TokenAnswer tokens = realm.tokensFor(
                person, client, browser, "scope", "openid", "acr_values", PIN_DISPOSITIVO + " " + SPID_2);
        assertThat(tokens.idClaims().get("acr").asText()).isEqualTo(PIN_DISPOSITIVO);
    }

    @Test
    void minimumRaisedAfterTheLoginRefusesItsCode(People people, HttpBrowser browser) {
        TokenEndpoint raised = realm.register(realm.client("raised-rp"));
        NewPerson person = people.withPin();
        realm.register(person);
        String code = realm.codeFor(person, raised, browser);
        realm.attribute(raised, MINIMUM, SPID_2);
        String reference = raised.code(code).refused("level_too_low");
        assertThat(realm.assertEvent("CODE_TO_TOKEN_ERROR", raised, reference).reason())
                .isEqualTo("LEVEL_TOO_LOW");
    }

    @Test
    void unknownLevelIsNotPromisedToAnyone(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        realm.register(person);
        TokenAnswer tokens =
                realm.tokensFor(person, client, browser, "scope", "openid", "acr_values", "urn:example:gold");
        assertThat(tokens.idClaims().get("acr").asText()).isEqualTo(PIN_DISPOSITIVO);
        assertThat(tokens.claims().get("acr").asText()).isEqualTo(PIN_DISPOSITIVO);
    }

    @Test
    void essentialUnknownLevelIsRefused(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        realm.register(person);
        Page page = browser.open(client.authorization("code", "scope", "openid", "claims", """
                        {"id_token":{"acr":{"essential":true,"values":["urn:example:gold"]}}}"""));
        assertThat(page.answered() && Callback.of(page).parameters().containsKey("code"))
                .as(page.toString())
                .isFalse();
    }

    /** Neither by the cookie, nor by a button, nor by posting what the button would. */
    private static void assertPinNotTaken(Page picker) {
        assertThat(picker.answered()).as("not by the cookie: %s", picker).isFalse();
        assertThat(picker.has("button[name=credential][value=pin]:not([disabled])"))
                .as("the PIN is not offered: %s", picker.html())
                .isFalse();
        Page still = picker.formWith("[name=cancel]").submitWith(Map.of("credential", "pin"));
        assertThat(still.has("input[name=pin]")).as("%s", still).isFalse();
        assertThat(still.answered()).as("%s", still).isFalse();
    }

    private void assertDispositivoNeeded(Page notice, TokenEndpoint asking, String user) {
        assertThat(notice.status()).as(notice.toString()).isEqualTo(403);
        Callback told = Callback.of(notice.formWith("button[name=action]").press("action", "back"));
        assertThat(told.error()).isEqualTo("access_denied");
        String reference = TokenAnswer.reference("level_too_low", told.get("error_description"));
        assertThat(notice.text()).as("the person reads the same reference").contains(reference);
        AdminEvent event = realm.assertEvent("LOGIN_ERROR", asking, reference);
        assertThat(event.reason()).isEqualTo("DISPOSITIVO_NEEDED");
        assertThat(event.user()).isEqualTo(user);
    }
}
