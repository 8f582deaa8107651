package it.varco.integration.pages;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.integration.browser.Chromium;
import it.varco.integration.browser.ChromiumProgram;
import it.varco.integration.browser.WindowKind;
import it.varco.integration.browser.pages.PinPage;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.people.PinCredential;
import it.varco.sandbox.rp.LoginWish;

import static org.assertj.core.api.Assertions.assertThat;

@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PinPagesIT {

    private final ChromiumProgram chromium;
    private final People people;
    private final PinRealm realm;

    PinPagesIT(VarcoServer server, ChromiumProgram chromium, People people) {
        this.chromium = chromium;
        this.people = people;
        this.realm = PinRealm.open(server);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void firstViewAndEachMistake(String language) {
        Texts texts = Texts.in(language);
        try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
            PageCheck check = PageCheck.on(window, language);
            PinPage form = Begun.in(window, realm.relyingParty().begin()).choosePin();
            check.passes("pin");

            form.enter("", "");
            check.passes("pin-empty");
            assertThat(text(window)).contains(texts.of("varco.pin.error.cf.EMPTY"));

            form.enter("RSSNNA75C52Z112K", People.PIN);
            assertThat(focused(window))
                    .as("a screen reader lands on the summary of what is wrong")
                    .contains("varco-summary");
            check.passes("pin-mistyped-code");

            form.enter(people.nextCode(), "12 34");
            check.passes("pin-malformed");
            assertThat(text(window)).contains(texts.of("varco.pin.error.format"));

            form.enter(people.nextCode(), "00000000");
            check.passes("pin-wrong");
            assertThat(text(window)).contains(texts.of("varco.pin.error.wrong"));
            assertThat(window.page().title()).startsWith(texts.of("varco.frame.error"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void expiredPinThatCannotBeRenewed(String language) {
        LocalDate yesterday = LocalDate.now(ZoneId.of("Europe/Rome")).minusDays(1);
        NewPerson person = people.without().with(new PinCredential(People.PIN, "ordinario", yesterday));
        realm.register(person);
        try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
            PageCheck check = PageCheck.on(window, language);
            Begun.in(window, realm.relyingParty().begin()).choosePin().enter(person.fiscalCode(), People.PIN);
            check.passes("pin-expired");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void anotherPersonIsSignedIn(String language) {
        NewPerson person = people.withPin();
        realm.register(person);
        try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
            PageCheck check = PageCheck.on(window, language);
            Begun.in(window, realm.relyingParty().begin()).choosePin().enter(person.fiscalCode(), People.PIN);
            Begun.in(window, realm.relyingParty().begin(LoginWish.plain().prompt("login")))
                    .choosePin()
                    .enter(people.nextCode(), People.PIN);
            check.passes("pin-other-person");
            assertThat(text(window)).contains(Texts.in(language).of("varco.pin.error.other-person"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void tooManyAttemptsFromTheAddress(String language, VarcoServer server) {
        try (PinRealm busy = PinRealm.open(server);
                Chromium window = chromium.window(WindowKind.usual().language(language))) {
            busy.addressLimit(1, 600);
            PageCheck check = PageCheck.on(window, language);
            PinPage form = Begun.in(window, busy.relyingParty().begin()).choosePin();
            form.enter(people.nextCode(), "00000000");
            form.enter(people.nextCode(), "00000000");
            check.passes("pin-too-many-attempts");
        }
    }

    private static String text(Chromium window) {
        return window.page().locator("main").innerText();
    }

    private static String focused(Chromium window) {
        return String.valueOf(window.page().evaluate("document.activeElement.className"));
    }
}
