package it.varco.integration.pages;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.browser.Chromium;
import it.varco.integration.browser.ChromiumProgram;
import it.varco.integration.browser.WindowKind;
import it.varco.integration.browser.pages.PinPage;
import it.varco.integration.browser.pages.ProfilePage;
import it.varco.integration.people.People;
import it.varco.integration.policy.Policy;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;

import static org.assertj.core.api.Assertions.assertThat;

/** Whole logins of people who use the browser in another way than most. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WalksIT {

    private final VarcoServer server;
    private final ChromiumProgram chromium;
    private final PinRealm realm;
    private final NewPerson person;

    WalksIT(VarcoServer server, ChromiumProgram chromium, People people) {
        this.server = server;
        this.chromium = chromium;
        this.realm = PinRealm.open(server);
        this.person = people.withPin().profile("medico");
        realm.register(person);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void withTheKeyboardOnly() {
        try (Chromium window = chromium.window(WindowKind.usual())) {
            Page page = window.page();
            Keyboard keyboard = new Keyboard(page);
            Begun.in(window, realm.relyingParty().begin());
            keyboard.tabTo("button[value=pin]");
            page.keyboard().press("Enter");
            page.waitForSelector("#fiscalCode");
            keyboard.tabTo("#fiscalCode");
            page.keyboard().type(person.fiscalCode());
            keyboard.tabTo("#pin");
            page.keyboard().type("00000000");
            page.keyboard().press("Enter");
            page.waitForSelector(".varco-summary");
            keyboard.tabTo("#pin");
            page.keyboard().type(People.PIN);
            keyboard.tabTo("#varco-pin-form button[type=submit]:not([name])");
            page.keyboard().press("Space");
            page.waitForSelector("input[name=profile]");
            keyboard.tabTo("input[name=profile]");
            page.keyboard().press("ArrowDown");
            keyboard.tabTo("#varco-profile-form button[type=submit]:not([name])");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.startsWith(server.callback().toString()));
            assertThat(page.url()).contains("code=");
        }
    }

    @Test
    void refusedWithTheKeyboardOnly(People people) {
        NewPerson refused = people.withPin();
        try (PinRealm today = PinRealm.open(server);
                Chromium window = chromium.window(WindowKind.usual())) {
            today.policy().edited(policy -> Policy.rule(policy, "pin-use").put("until", "2021-09-30"));
            today.register(refused);
            Page page = window.page();
            Keyboard keyboard = new Keyboard(page);
            Begun.in(window, today.relyingParty().begin()).choosePin().enter(refused.fiscalCode(), People.PIN);
            keyboard.tabTo("summary");
            page.keyboard().press("Space");
            assertThat(page.locator("details").getAttribute("open"))
                    .as("the act unfolds")
                    .isNotNull();
            keyboard.tabTo("button[value=back]");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.startsWith(server.callback().toString()));
            assertThat(page.url()).contains("error=access_denied");
        }
    }

    @Test
    void withScriptsOff() {
        try (Chromium window = chromium.window(WindowKind.usual().withoutScripts())) {
            Page page = window.page();
            PinPage form = Begun.in(window, realm.relyingParty().begin()).choosePin();
            form.enter("", "");
            form.enter(person.fiscalCode(), "00000000");
            form.back();
            page.locator("a[hreflang=en]").click();
            page.locator("button[value=pin]").click();
            form.enter(person.fiscalCode(), People.PIN);
            new ProfilePage(window).choose(Texts.in("en").of("varco.profile.medico"));
            page.waitForURL(url -> url.startsWith(server.callback().toString()));
            assertThat(page.url()).contains("code=");

            page.navigate(server.issuer(realm.name()) + "/protocol/openid-connect/logout");
            page.locator("#kc-logout").click();
            assertThat(page.locator("h1").count()).isEqualTo(1);
        }
    }

    @Test
    void skipLinkLeadsToTheContent() {
        try (Chromium window = chromium.window(WindowKind.usual())) {
            Begun.in(window, realm.relyingParty().begin());
            Page page = window.page();
            page.keyboard().press("Tab");
            assertThat(page.locator(".varco-skip").boundingBox().y)
                    .as("the link shows itself when it has the focus")
                    .isGreaterThanOrEqualTo(0);
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.closest('main') !== null"))
                    .isEqualTo(true);
        }
    }

    @Test
    void languageLinksKeepTheLogin() {
        try (Chromium window = chromium.window(WindowKind.usual())) {
            Page page = window.page();
            PinPage form = Begun.in(window, realm.relyingParty().begin()).choosePin();
            for (String language : List.of("en", "it", "en")) {
                page.locator("a[hreflang=" + language + "]").click();
                assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
                assertThat(page.locator("h1").innerText())
                        .isEqualTo(Texts.in(language).of("varco.pin.title"));
                assertThat(page.locator("a[aria-current]").getAttribute("lang")).isEqualTo(language);
            }
            form.enter(person.fiscalCode(), People.PIN);
            assertThat(page.locator("h1").innerText())
                    .as("the choice of language stays")
                    .isEqualTo(Texts.in("en").of("varco.profile.title"));
        }
    }
}
