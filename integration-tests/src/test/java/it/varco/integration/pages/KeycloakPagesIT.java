package it.varco.integration.pages;

import java.net.URI;

import com.microsoft.playwright.Page;
import com.nimbusds.oauth2.sdk.id.State;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.integration.browser.Chromium;
import it.varco.integration.browser.ChromiumProgram;
import it.varco.integration.browser.WindowKind;
import it.varco.integration.oidc.RelyingParty;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.LoginAttempt;
import it.varco.sandbox.rp.Refusal;
import it.varco.sandbox.rp.TokenSet;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages that Keycloak itself sends, in our look. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakPagesIT {

    private final VarcoServer server;
    private final ChromiumProgram chromium;
    private final People people;
    private final PinRealm realm;

    KeycloakPagesIT(VarcoServer server, ChromiumProgram chromium, People people) {
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
    void unknownService(String language) {
        String told = Texts.in(language).of("clientNotFoundMessage");
        error(language, "error-unknown-service", told, "client_id=[^&]*", "client_id=no-such-client");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void redirectThatTheServiceDidNotRegister(String language) {
        String told = Texts.in(language).of("invalidParameterMessage", "redirect_uri");
        error(language, "error-redirect", told, "redirect_uri=[^&]*", "redirect_uri=https://evil.example.org/cb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void pageExpired(String language) {
        try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
            PageCheck check = PageCheck.on(window, language);
            Begun.in(window, realm.relyingParty().begin()).choosePin().back();
            Begun.in(window, realm.relyingParty().begin());
            Page page = window.page();
            String stale = page.locator("form").getAttribute("action");
            page.locator("button[value=pin]").click();
            page.evaluate("action => { document.forms[0].action = action; }", stale);
            page.locator("button[name=back]").click();
            check.passes("page-expired");
            assertThat(page.locator("h1").innerText())
                    .isEqualTo(Texts.in(language).of("pageExpiredTitle"));
            page.locator("#loginContinueLink").click();
            assertThat(page.locator("#pin").isVisible())
                    .as("on with the step it was at")
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void logout(String language) {
        NewPerson person = people.withPin();
        realm.register(person);
        try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
            PageCheck check = PageCheck.on(window, language);
            Begun.in(window, realm.relyingParty().begin()).choosePin().enter(person.fiscalCode(), People.PIN);
            window.page().navigate(server.issuer(realm.name()) + "/protocol/openid-connect/logout");
            check.passes("logout");
            window.page().locator("#kc-logout").click();
            check.passes("logged-out");
            assertThat(window.page().locator("h1").innerText()).isNotBlank();

            Begun.in(window, realm.relyingParty().begin());
            assertThat(window.page().locator("button[value=pin]").isVisible())
                    .as("nobody is signed in any more")
                    .isTrue();
        }
    }

    @Test
    void serviceThatShowsItsTokenSignsThePersonOutWithoutAQuestion() throws Refusal {
        NewPerson person = people.withPin();
        realm.register(person);
        RelyingParty relyingParty = realm.relyingParty();
        LoginAttempt attempt = relyingParty.begin();
        try (Chromium window = chromium.window(WindowKind.usual())) {
            Begun.in(window, attempt).choosePin().enter(person.fiscalCode(), People.PIN);
            window.page().waitForURL(url -> url.startsWith(server.callback().toString()));
            TokenSet tokens = relyingParty
                    .client()
                    .finish(attempt, URI.create(window.page().url()));
            window.page()
                    .navigate(relyingParty
                            .client()
                            .logout(tokens, server.afterLogout(), new State("after"))
                            .toString());
            assertThat(window.page().url())
                    .startsWith(server.afterLogout().toString())
                    .contains("state=after");
            Begun.in(window, relyingParty.begin());
            assertThat(window.page().locator("button[value=pin]").isVisible())
                    .as("signed out")
                    .isTrue();
        }
    }

    private void error(String language, String name, String told, String wrong, String by) {
        try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
            PageCheck check = PageCheck.on(window, language);
            String uri = realm.relyingParty().begin().uri().toString().replaceFirst(wrong, by);
            var response = window.page().navigate(uri);
            assertThat(response.status()).isEqualTo(400);
            check.passes(name);
            assertThat(window.page().locator("h1").innerText())
                    .isEqualTo(Texts.in(language).of("errorTitle"));
            assertThat(window.page().locator(".alert").innerText())
                    .as("in the person's language")
                    .isEqualTo(told);
            assertThat(window.page().url()).as("nobody is sent on").startsWith(server.url());
        }
    }
}
