package it.varco.integration.pages;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.integration.browser.Chromium;
import it.varco.integration.browser.ChromiumProgram;
import it.varco.integration.browser.WindowKind;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;

import static org.assertj.core.api.Assertions.assertThat;

@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResetPagesIT {

    private final ChromiumProgram chromium;
    private final People people;
    private final PinRealm realm;

    ResetPagesIT(VarcoServer server, ChromiumProgram chromium, People people) {
        this.chromium = chromium;
        this.people = people;
        this.realm = PinRealm.asShipped(server);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void askingMistypingAndTheAnswer(String language) {
        Texts texts = Texts.in(language);
        try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
            PageCheck check = PageCheck.on(window, language);
            Begun.in(window, realm.relyingParty().begin()).choosePin();
            Page page = window.page();
            page.locator("button[name=reset]").click();
            check.passes("reset");

            page.locator("#fiscalCode").fill("RSSNNA75C52Z112K");
            page.locator("#fiscalCode").press("Enter");
            check.passes("reset-mistyped");
            assertThat(page.locator("main").innerText()).contains(texts.of("varco.pin.error.cf.CHECK_CHARACTER"));

            page.locator("#fiscalCode").fill(people.nextCode());
            page.locator("#fiscalCode").press("Enter");
            check.passes("reset-asked");
            assertThat(page.locator("h1").innerText()).isEqualTo(texts.of("varco.pin.reset.done.title"));
            page.reload();
            assertThat(page.locator("h1").innerText())
                    .as("a reload asks for nothing again")
                    .isNotBlank();
        }
    }
}
