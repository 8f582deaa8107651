package it.varco.integration.gate;

import java.net.URI;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.pages.Texts;
import it.varco.integration.people.People;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;

import static org.assertj.core.api.Assertions.assertThat;

/** A claim needs a PIN dispositivo: however the client says so, a PIN ordinario is told what it lacks. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DispositivoNeededIT {

    private static final String ORDINARIO = "urn:varco:acr:pin:ordinario";
    private static final String DISPOSITIVO = "urn:varco:acr:pin:dispositivo";
    private static final String MINIMUM = "minimum.acr.value";
    private static final String DEFAULT = "default.acr.values";
    private static final Texts ITALIAN = Texts.italian();

    private final GateRealm realm;
    private final TokenEndpoint plain;
    private final TokenEndpoint minimum;
    private final TokenEndpoint byDefault;

    DispositivoNeededIT(VarcoServer server) {
        realm = GateRealm.of(server);
        plain = realm.register(realm.client("consultation"));
        minimum = realm.register(realm.client("claims").attribute(MINIMUM, DISPOSITIVO));
        byDefault = realm.register(realm.client("claims-by-default").attribute(DEFAULT, DISPOSITIVO));
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @ParameterizedTest
    @CsvSource({"consultation, acr_values", "claims, scope", "claims-by-default, scope"})
    void aLoginByPinOrdinarioIsToldWhatItLacks(String clientId, String how, People people, HttpBrowser browser) {
        NewPerson person = people.withPin("ordinario");
        String user = realm.register(person);
        TokenEndpoint client = realm.endpoint(clientId);
        Page notice = GateRealm.byPin(person, browser.open(asking(client, how)));
        assertThat(notice.status()).as(notice.toString()).isEqualTo(403);
        assertThat(notice.heading()).isEqualTo(ITALIAN.of("varco.notice.DISPOSITIVO_NEEDED.title"));
        assertThat(notice.text())
                .contains(ITALIAN.of("varco.notice.DISPOSITIVO_NEEDED.why"), ITALIAN.of("varco.notice.step.spid"));
        Callback told = Callback.of(notice.formWith("button[name=action]").press("action", "back"));
        String reference = TokenAnswer.reference("level_too_low", told.get("error_description"));
        AdminEvent event = realm.assertEvent("LOGIN_ERROR", client, reference);
        assertThat(event.reason()).isEqualTo("DISPOSITIVO_NEEDED");
        assertThat(event.user()).isEqualTo(user);
    }

    @ParameterizedTest
    @CsvSource({"consultation, acr_values", "claims, scope", "claims-by-default, scope"})
    void aPinDispositivoIsEnough(String clientId, String how, People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        realm.register(person);
        Page page = GateRealm.byPin(person, browser.open(asking(realm.endpoint(clientId), how)));
        assertThat(Callback.of(page).code()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"consultation, acr_values", "claims, scope", "claims-by-default, scope"})
    void singleSignOnWithAPinOrdinarioIsNotEnough(String clientId, String how, People people, HttpBrowser browser) {
        NewPerson person = people.withPin("ordinario");
        realm.register(person);
        realm.tokensFor(person, plain, browser);
        Page asked = browser.open(asking(realm.endpoint(clientId), how));
        assertThat(asked.answered())
                .as("a stronger proof is asked for: %s", asked)
                .isFalse();
        Page notice = GateRealm.byPin(person, asked);
        assertThat(notice.heading()).isEqualTo(ITALIAN.of("varco.notice.DISPOSITIVO_NEEDED.title"));
    }

    @Test
    void aClientCanAskForLessThanItsDefaultButNotThanItsMinimum(People people, HttpBrowser browser) {
        NewPerson person = people.withPin("ordinario");
        realm.register(person);
        assertThat(realm.tokensFor(person, byDefault, browser, "scope", "openid", "acr_values", ORDINARIO)
                        .claims()
                        .get("acr")
                        .asText())
                .isEqualTo(ORDINARIO);
        Page asked = browser.open(minimum.authorization("code", "scope", "openid", "acr_values", ORDINARIO));
        assertThat(asked.answered()).as(asked.toString()).isFalse();
    }

    @Test
    void aMinimumSetMeanwhileRefusesTheRefresh(People people, HttpBrowser browser) {
        TokenEndpoint raised = realm.register(realm.client("claims-from-now-on"));
        NewPerson person = people.withPin("ordinario");
        realm.register(person);
        TokenAnswer tokens = realm.tokensFor(person, raised, browser);
        realm.attribute(raised, MINIMUM, DISPOSITIVO);
        String reference = raised.refresh(tokens.refreshToken()).refused("level_too_low");
        assertThat(realm.assertEvent("REFRESH_TOKEN_ERROR", raised, reference).reason())
                .isEqualTo("DISPOSITIVO_NEEDED");
    }

    @Test
    void theRequestForAPinDispositivoIsMadeOnThePageItself(People people, HttpBrowser browser) {
        NewPerson person =
                people.withPin("ordinario").attested("resident-abroad").attested("no-italian-document");
        realm.register(person);
        Page notice = GateRealm.byPin(person, browser.open(asking(minimum, "scope")));
        Page asked = notice.formWith("button[name=action]").press("action", "convert");
        assertThat(asked.status()).as("still refused").isEqualTo(403);
        String number = asked.texts("#varco-conversion").get(0);
        assertThat(number).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(asked.has("button[value=convert]")).as("once is enough").isFalse();
        Page again = GateRealm.byPin(person, browser.open(asking(minimum, "scope")));
        assertThat(again.texts("#varco-conversion")).containsExactly(number);
        assertThat(AdminEvent.withReference(realm.admin(), realm.name(), number).type())
                .isEqualTo("CUSTOM_REQUIRED_ACTION");
    }

    @Test
    void whereThePolicyDoesNotRenewThereIsNothingToAskFor(People people, HttpBrowser browser) {
        NewPerson person = people.withPin("ordinario");
        realm.register(person);
        Page notice = GateRealm.byPin(person, browser.open(asking(minimum, "scope")));
        assertThat(notice.has("button[value=convert]")).isFalse();
        Page forged = notice.formWith("button[name=action]").submitWith(Map.of("action", "convert"));
        assertThat(forged.has("#varco-conversion")).isFalse();
    }

    private static URI asking(TokenEndpoint client, String how) {
        return how.equals("acr_values")
                ? client.authorization("code", "scope", "openid", "acr_values", DISPOSITIVO)
                : client.authorization("code", "scope", "openid");
    }
}
