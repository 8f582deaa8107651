package it.varco.integration.pages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.integration.browser.Chromium;
import it.varco.integration.browser.ChromiumProgram;
import it.varco.integration.browser.WindowKind;
import it.varco.integration.people.People;
import it.varco.integration.policy.Policy;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.LoginAttempt;
import it.varco.sandbox.rp.LoginWish;

import static org.assertj.core.api.Assertions.assertThat;

/** What people are told, in a real browser: refusals by who they are, the warning, their own PIN. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToldPagesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Rome"));
    private static final String DISPOSITIVO = "urn:varco:acr:pin:dispositivo";

    private final VarcoServer server;
    private final ChromiumProgram chromium;
    private final People people;
    private final PinRealm shipped;
    private final PinRealm open;

    ToldPagesIT(VarcoServer server, ChromiumProgram chromium, People people) {
        this.server = server;
        this.chromium = chromium;
        this.people = people;
        this.shipped = PinRealm.asShipped(server);
        this.open = PinRealm.open(server);
    }

    @AfterAll
    void removeRealms() {
        shipped.close();
        open.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void everyKindOfPersonReadsAGoodPage(String language) {
        everyKind().forEach((kind, person) -> {
            shipped.register(person);
            try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
                PageCheck check = PageCheck.on(window, language);
                signIn(window, shipped.relyingParty().begin(), person);
                check.passes("told-" + kind);
                assertThat(window.page().locator("ol.varco-steps li").count())
                        .as("steps for %s in %s", kind, language)
                        .isGreaterThan(1);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void theWarningIsAGoodPage(String language) {
        NewPerson person = people.withPin();
        try (PinRealm soon = PinRealm.open(server);
                Chromium window = chromium.window(WindowKind.usual().language(language))) {
            soon.policy()
                    .edited(policy -> Policy.rule(policy, "pin-use")
                            .put("until", TODAY.plusDays(12).toString()));
            soon.register(person);
            PageCheck check = PageCheck.on(window, language);
            signIn(window, soon.relyingParty().begin(), person);
            check.passes("warning");
            window.page().locator("summary").click();
            check.passes("warning-opened");
            window.page().locator("button[name=continue]").click();
            arrived(window.page(), "code=");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void revocationIsMadeOfGoodPages(String language) {
        NewPerson person = people.withPin();
        open.register(person);
        try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
            PageCheck check = PageCheck.on(window, language);
            signIn(window, doing("varco-revoke-pin"), person);
            check.passes("revoke");
            press(window.page(), "confirm");
            check.passes("revoke-done");
            press(window.page(), "continue");
            arrived(window.page(), "kc_action_status=success");
            window.page().navigate(doing("varco-revoke-pin").uri().toString());
            check.passes("revoke-none");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void theRequestForAPinDispositivoIsMadeOfGoodPages(String language) {
        NewPerson person = abroadWithPinOrdinario();
        open.register(person);
        try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
            PageCheck check = PageCheck.on(window, language);
            signIn(window, open.relyingParty().begin(LoginWish.plain().acr(DISPOSITIVO)), person);
            check.passes("dispositivo-needed");
            signIn(window, doing("varco-convert-pin"), person);
            check.passes("convert");
            press(window.page(), "confirm");
            check.passes("convert-done");
            press(window.page(), "continue");
            arrived(window.page(), "kc_action_status=success");
            window.page().navigate(doing("varco-convert-pin").uri().toString());
            check.passes("convert-open");
        }
        try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
            PageCheck check = PageCheck.on(window, language);
            signIn(window, open.relyingParty().begin(LoginWish.plain().acr(DISPOSITIVO)), person);
            check.passes("dispositivo-asked");
            assertThat(window.page().locator("#varco-conversion").innerText()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        }
    }

    @Test
    void withoutScriptsAndByKeyboardAPinIsRevoked() {
        NewPerson person = people.withPin();
        open.register(person);
        try (Chromium window = chromium.window(WindowKind.usual().withoutScripts())) {
            Page page = window.page();
            signIn(window, doing("varco-revoke-pin"), person);
            tabTo(page, "button[value=confirm]");
            page.keyboard().press("Enter");
            page.waitForSelector("button[value=continue]");
            tabTo(page, "button[value=continue]");
            page.keyboard().press("Space");
            arrived(page, "code=");
        }
    }

    private Map<String, NewPerson> everyKind() {
        Map<String, NewPerson> kinds = new LinkedHashMap<>();
        kinds.put("under-14", people.withPinBornOn(TODAY.minusYears(11)));
        kinds.put("minor", people.withPinBornOn(TODAY.minusYears(15)));
        kinds.put("protected", people.withPin().attested("protected"));
        kinds.put("foreign-worker", people.withPin().attested("no-italian-document"));
        kinds.put(
                "attestation-ended",
                people.withPin()
                        .attested("no-italian-document")
                        .attested("resident-abroad", TODAY.minusYears(1), TODAY.minusDays(1)));
        kinds.put("abroad", people.withPin().attested("resident-abroad"));
        kinds.put("patronato", people.withPin().profile("patronato"));
        kinds.put("company", people.withPin().profile("azienda", "ditta", "Ditta di prova"));
        kinds.put("doctor", people.withPin().profile("medico"));
        return kinds;
    }

    private NewPerson abroadWithPinOrdinario() {
        return people.withPin("ordinario").attested("resident-abroad").attested("no-italian-document");
    }

    private LoginAttempt doing(String action) {
        return open.relyingParty().begin(LoginWish.plain().action(action));
    }

    private static void signIn(Chromium window, LoginAttempt attempt, NewPerson person) {
        Begun.in(window, attempt).choosePin().enter(person.fiscalCode(), People.PIN);
    }

    private static void press(Page page, String action) {
        page.locator("button[name=action][value=" + action + "]").click();
    }

    private void arrived(Page page, String answer) {
        page.waitForURL(url -> url.startsWith(server.callback().toString()));
        assertThat(page.url()).contains(answer);
    }

    private static void tabTo(Page page, String selector) {
        for (int stop = 0; stop < 30; stop++) {
            if (page.locator(selector + ":focus").count() > 0) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }
}
