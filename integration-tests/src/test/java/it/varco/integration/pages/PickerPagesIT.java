package it.varco.integration.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.integration.browser.Chromium;
import it.varco.integration.browser.ChromiumProgram;
import it.varco.integration.browser.WindowKind;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.rp.LoginWish;

import static org.assertj.core.api.Assertions.assertThat;

@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PickerPagesIT {

    private static final String LONG_NAME =
            "Gestore <b>di</b> identità " + "dal nome interminabile ".repeat(4).strip();

    private final ChromiumProgram chromium;
    private final PinRealm realm;

    PickerPagesIT(VarcoServer server, ChromiumProgram chromium) {
        this.chromium = chromium;
        this.realm = PinRealm.open(server);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void pinOnOffer(String language) {
        try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
            PageCheck check = PageCheck.on(window, language);
            Begun.in(window, realm.relyingParty().begin());
            check.passes("picker");
            assertThat(window.page().locator("main").innerText())
                    .as("what a realm does not have is not shown")
                    .doesNotContain("SPID", "CIE", "CNS")
                    .contains("Demo service");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void levelThatThePinCannotReach(String language) {
        try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
            PageCheck check = PageCheck.on(window, language);
            Begun.in(window, realm.relyingParty().begin(LoginWish.plain().acr("https://www.spid.gov.it/SpidL2")));
            check.passes("picker-level-too-low");
            assertThat(window.page().locator("main").innerText())
                    .contains(Texts.in(language).of("varco.picker.none"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void providerWithALongNameAndMarkup(String language, VarcoServer server) {
        try (PinRealm broker = PinRealm.open(server);
                Chromium window = chromium.window(WindowKind.usual().language(language))) {
            ObjectNode provider = new ObjectMapper()
                    .createObjectNode()
                    .put("alias", "long-name")
                    .put("displayName", LONG_NAME)
                    .put("providerId", "oidc")
                    .put("enabled", true);
            provider.putObject("config")
                    .put("clientId", "varco")
                    .put("clientSecret", "none")
                    .put("authorizationUrl", "https://idp.example.org/auth")
                    .put("tokenUrl", "https://idp.example.org/token");
            broker.admin()
                    .post(broker.name() + "/identity-provider/instances", provider)
                    .expect(201);
            PageCheck check = PageCheck.on(window, language);
            Begun.in(window, broker.relyingParty().begin());
            check.passes("picker-provider");
            assertThat(window.page().locator("main").innerText()).contains(LONG_NAME);
        }
    }
}
