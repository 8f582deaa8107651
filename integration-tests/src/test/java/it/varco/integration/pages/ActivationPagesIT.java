package it.varco.integration.pages;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
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
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.people.PinCodeCredential;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the two halves of a code to a PIN in a real browser: every page and state, keyboard, no scripts, on paper.
 *
 * <p>Long because all of them go the same way through the same pages.
 */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActivationPagesIT {

    private static final String FIRST = "E1E2A3B4";
    private static final String SECOND = "C5D6E7F8";
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    private final VarcoServer server;
    private final ChromiumProgram chromium;
    private final People people;
    private final PinRealm realm;

    ActivationPagesIT(VarcoServer server, ChromiumProgram chromium, People people) {
        this.server = server;
        this.chromium = chromium;
        this.people = people;
        this.realm = PinRealm.open(server);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void everyPageAndEachMistake(String language) {
        Texts texts = Texts.in(language);
        NewPerson person = withCode("dispositivo");
        try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
            PageCheck check = PageCheck.on(window, language);
            Begun.in(window, realm.relyingParty().begin()).choosePin();
            Page page = window.page();
            page.locator("button[name=activate]").click();
            check.passes("pin-activate");

            send(page, "", "", "");
            check.passes("pin-activate-empty");
            assertThat(main(page))
                    .contains(
                            texts.of("varco.pin.activate.error.firstHalf.empty"),
                            texts.of("varco.pin.activate.error.secondHalf.empty"));

            send(page, person.fiscalCode(), SECOND, FIRST);
            check.passes("pin-activate-wrong");
            assertThat(main(page)).contains(texts.of("varco.pin.activate.error.wrong"));

            send(page, person.fiscalCode(), FIRST, SECOND);
            check.passes("pin-new");
            assertThat(main(page)).contains(texts.of("varco.pin.new.kind.dispositivo"));
            assertThat(page.locator(".varco-characters li").allInnerTexts())
                    .as("the PIN character by character, in words")
                    .hasSize(8)
                    .containsExactlyElementsOf(pin(page)
                            .chars()
                            .mapToObj(Character::toString)
                            .map(character -> texts.of("varco.pin.new.character." + character))
                            .toList());
            String shown = pin(page);

            page.locator("button[name=written]").click();
            check.passes("pin-confirm");
            confirm(page, "00000000");
            check.passes("pin-confirm-wrong");
            page.locator("button[name=again]").click();
            check.passes("pin-new-again");
            assertThat(pin(page)).isNotEqualTo(shown);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void overtakenByAnotherWindow(String language) {
        NewPerson person = withCode("ordinario");
        try (Chromium slow = chromium.window(WindowKind.usual().language(language));
                Chromium fast = chromium.window(WindowKind.usual().language(language))) {
            PageCheck check = PageCheck.on(slow, language);
            shownIn(slow, person);
            confirmNext(fast.page(), shownIn(fast, person));
            slow.page().locator("button[name=written]").click();
            check.passes("pin-overtaken");
            assertThat(main(slow.page())).contains(Texts.in(language).of("varco.pin.confirm.error.overtaken"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void expiredCode(String language) {
        NewPerson person = people.without()
                .with(new PinCodeCredential(
                        FIRST,
                        SECOND,
                        "ordinario",
                        LocalDate.now(ZoneId.of("Europe/Rome")).minusDays(1)));
        realm.register(person);
        try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
            PageCheck check = PageCheck.on(window, language);
            Begun.in(window, realm.relyingParty().begin()).choosePin();
            window.page().locator("button[name=activate]").click();
            send(window.page(), person.fiscalCode(), FIRST, SECOND);
            check.passes("code-expired");
        }
    }

    @Test
    void withTheKeyboardOnly() {
        NewPerson person = withCode("ordinario");
        try (Chromium window = chromium.window(WindowKind.usual())) {
            Page page = window.page();
            page.addInitScript("window.print = () => { window.varcoPrinted = true; };");
            Begun.in(window, realm.relyingParty().begin()).choosePin();
            Keyboard keyboard = new Keyboard(page);
            keyboard.tabTo("button[name=activate]").press("Enter");
            page.waitForSelector("#firstHalf");
            keyboard.tabTo("#fiscalCode").type(person.fiscalCode());
            keyboard.tabTo("#firstHalf").type(FIRST);
            keyboard.tabTo("#secondHalf").type(SECOND);
            keyboard.press("Enter");
            page.waitForSelector(".varco-card");
            String pin = pin(page);
            keyboard.tabTo("[data-varco-print] button").press("Enter");
            assertThat(page.evaluate("window.varcoPrinted")).isEqualTo(true);
            keyboard.tabTo("button[name=written]").press("Space");
            page.waitForSelector("#varco-pin-confirm-form");
            keyboard.tabTo("#pin").type(pin);
            keyboard.press("Enter");
            arrive(page);
            assertThat(page.url()).contains("code=").doesNotContainIgnoringCase(pin);
        }
    }

    @Test
    void withScriptsOff() {
        NewPerson person = withCode("ordinario");
        try (Chromium window = chromium.window(WindowKind.usual().withoutScripts())) {
            Page page = window.page();
            String pin = shownIn(window, person);
            assertThat(page.locator("[data-varco-print] button").count())
                    .as("no button that would do nothing")
                    .isZero();
            assertThat(main(page)).contains(Texts.italian().of("varco.pin.new.print.hint"));
            confirmNext(page, pin);
            arrive(page);
            assertThat(page.url()).contains("code=");
        }
    }

    @Test
    void backAndReloadShowNoPinTwice() {
        NewPerson person = withCode("ordinario");
        try (Chromium window = chromium.window(WindowKind.usual())) {
            Page page = window.page();
            String first = shownIn(window, person);
            assertThat(page.url()).doesNotContain(first);
            page.reload();
            goOn(page);
            String second = pin(page);
            assertThat(second).isNotEqualTo(first);
            page.locator("button[name=written]").click();
            page.goBack();
            assertThat(page.content()).doesNotContain(second.substring(0, 4) + "</span>");
            goOn(page);
            confirm(page, second);
            arrive(page);
            assertThat(page.url()).contains("code=");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void onlyTheCardIsPrinted(String language) {
        NewPerson person = withCode("ordinario");
        try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
            Page page = window.page();
            String pin = shownIn(window, person);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            window.keepPicture("pin-card-" + language);

            String paper = page.locator("body").innerText();
            assertThat(paper)
                    .contains(pin.substring(0, 4), pin.substring(4), "Prova " + person.lastName())
                    .contains(Texts.in(language).of("varco.pin.new.keep"))
                    .doesNotContain(Texts.in(language).of("varco.pin.new.next"))
                    .doesNotContain(Texts.in(language).of("varco.pin.new.continue"))
                    .doesNotContainIgnoringCase(person.fiscalCode());
            assertThat(page.locator("h1, header, footer, button").all())
                    .as("what is no part of the card")
                    .allSatisfy(element -> assertThat(element.isVisible()).isFalse());
            assertThat(SHEET.matcher(new String(page.pdf(), StandardCharsets.ISO_8859_1))
                            .results()
                            .count())
                    .as("sheets of paper")
                    .isEqualTo(1);
        }
    }

    private NewPerson withCode(String kind) {
        NewPerson person = people.without().with(new PinCodeCredential(FIRST, SECOND, kind, PinRealm.FAR));
        realm.register(person);
        return person;
    }

    /** Activates up to the page that shows the PIN. */
    private String shownIn(Chromium window, NewPerson person) {
        Begun.in(window, realm.relyingParty().begin()).choosePin();
        window.page().locator("button[name=activate]").click();
        send(window.page(), person.fiscalCode(), FIRST, SECOND);
        return pin(window.page());
    }

    private static void send(Page page, String fiscalCode, String first, String second) {
        page.locator("#fiscalCode").fill(fiscalCode);
        page.locator("#firstHalf").fill(first);
        page.locator("#secondHalf").fill(second);
        page.locator("#varco-pin-activate-form button[type=submit]:not([name])").click();
    }

    private static String pin(Page page) {
        List<String> groups = page.locator(".varco-card-group").allInnerTexts();
        assertThat(groups).as("groups of the PIN on %s", page.title()).hasSize(2);
        return String.join("", groups);
    }

    private static void confirmNext(Page page, String pin) {
        page.locator("button[name=written]").click();
        confirm(page, pin);
    }

    private static void confirm(Page page, String pin) {
        page.locator("#pin").fill(pin);
        page.locator("#varco-pin-confirm-form button[type=submit]:not([name])").click();
    }

    /** Past Keycloak's page about a form sent twice, where it shows one. */
    private static void goOn(Page page) {
        if (page.locator("#loginContinueLink").count() > 0) {
            page.locator("#loginContinueLink").click();
        }
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }

    private void arrive(Page page) {
        page.waitForURL(url -> url.startsWith(server.callback().toString()));
    }
}
