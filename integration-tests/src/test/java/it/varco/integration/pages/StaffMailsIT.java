package it.varco.integration.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.integration.browser.Chromium;
import it.varco.integration.browser.ChromiumProgram;
import it.varco.integration.browser.WindowKind;
import it.varco.integration.office.Mail;
import it.varco.integration.office.MailServer;
import it.varco.integration.realm.StaffRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Mails of Keycloak as they arrive, in the language of the person. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffMailsIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ChromiumProgram chromium;
    private final MailServer mails = MailServer.start();
    private final StaffRealm realm;

    StaffMailsIT(VarcoServer server, ChromiumProgram chromium) {
        this.chromium = chromium;
        this.realm = StaffRealm.open(server, mails);
        ObjectNode listeners = JSON.createObjectNode();
        listeners.putArray("eventsListeners").add("email");
        realm.change(listeners);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
        mails.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void actionsThatAnOfficeAsksFor(String language) {
        Texts texts = Texts.ofMails(language);
        String user = person("invitata-" + language, language);
        realm.admin()
                .put(
                        realm.name() + "/users/" + user + "/execute-actions-email",
                        "[\"UPDATE_PASSWORD\",\"VERIFY_EMAIL\"]")
                .expect(204);
        Mail mail = mails.only("invitata-" + language + "@example.org");
        assertThat(mail.subject()).isEqualTo(texts.of("executeActionsSubject"));
        assertThat(mail.text())
                .contains("- " + texts.of("requiredAction.UPDATE_PASSWORD"), texts.of("varco.email.never-ask"));
        try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
            Page page = window.page();
            shows(window, mail, "mail-actions-" + language);
            PageCheck check = PageCheck.on(window, language);
            page.navigate(StaffPagesIT.link(mail.text()));
            check.passes("mail-actions-opened");
            assertThat(page.locator("main").innerText())
                    .contains(Texts.in(language).of("requiredAction.UPDATE_PASSWORD"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void aFailedLoginIsReported(String language) {
        person("vigile-" + language, language);
        try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
            Page page = window.page();
            page.navigate(realm.login());
            page.fill("#username", "vigile-" + language);
            page.fill("#password", "wrong");
            page.locator("#kc-login").click();
            Mail mail = mails.only("vigile-" + language + "@example.org");
            Texts texts = Texts.ofMails(language);
            assertThat(mail.subject()).isEqualTo(texts.of("eventLoginErrorSubject"));
            assertThat(mail.text()).contains(texts.of("varco.email.event.LOGIN_ERROR"), texts.of("varco.email.date"));
            shows(window, mail, "mail-event-" + language);
        }
    }

    private String person(String username, String language) {
        String id = realm.user(username);
        ObjectNode change = (ObjectNode)
                realm.admin().get(realm.name() + "/users/" + id).expect(200).json();
        change.put("emailVerified", true)
                .putObject("attributes")
                .putArray("locale")
                .add(language);
        realm.admin().put(realm.name() + "/users/" + id, change).expect(204);
        return id;
    }

    private static void shows(Chromium window, Mail mail, String name) {
        assertThat(mail.html()).as("nothing is fetched").doesNotContain("<img", "src=");
        window.page().navigate("about:blank");
        window.page().setContent(mail.html());
        window.keepPicture(name);
        assertThat(window.accessibilityFaults().stream()
                        .filter(fault -> !fault.startsWith("page-has-heading-one")
                                && !fault.startsWith("region")
                                && !fault.startsWith("landmark-one-main")))
                .as("a mail is a part of the reader's page: landmarks and the first heading are the reader's")
                .isEmpty();
    }
}
