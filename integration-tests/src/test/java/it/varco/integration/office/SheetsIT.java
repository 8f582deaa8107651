package it.varco.integration.office;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** What an office prints, in a real browser. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetsIT {

    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b");

    private final ChromiumProgram chromium;
    private final People people;
    private final PinRealm realm;
    private final PinDesk desk;
    private final MailServer mail = MailServer.start();

    SheetsIT(VarcoServer server, ChromiumProgram chromium, People people) {
        this.chromium = chromium;
        this.people = people;
        this.realm = PinRealm.asShipped(server);
        this.desk = new PinDesk(realm);
        realm.change(mail.realmSetting());
    }

    @AfterAll
    void removeRealm() {
        realm.close();
        mail.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void letterAndCounterSheetFillOnePageAndCanBeReadByEverybody(String language) {
        assertSheet("letter", language, PinDesk.twoChannels(abroad(), "someone@example.org"));
        assertSheet("counter", language, PinDesk.counter(abroad()));
    }

    private void assertSheet(String name, String language, ObjectNode issue) {
        String sheet = PinDesk.sheets(
                        desk.issue(issue.put("language", language)).expect(201).json())
                .get(0);
        try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
            Page page = window.page();
            page.setContent(sheet);
            window.keepPicture(name + "-" + language + "-screen");
            assertThat(window.accessibilityFaults()).as(name).isEmpty();
            page.setViewportSize(320, 900);
            window.keepPicture(name + "-" + language + "-320");
            assertThat(window.accessibilityFaults()).as("%s at 320 px", name).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("%s needs no sideways scrolling", name)
                    .isEqualTo(320);
            String pdf =
                    new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
            assertThat(PDF_PAGE.matcher(pdf).results().count())
                    .as("pages of the printed %s in %s", name, language)
                    .isEqualTo(1);
        }
    }

    private String abroad() {
        String person = people.nextCode();
        desk.attestAbroad(person);
        return person;
    }
}
