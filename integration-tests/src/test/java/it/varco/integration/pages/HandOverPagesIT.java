package it.varco.integration.pages;

import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.browser.Chromium;
import it.varco.integration.browser.ChromiumProgram;
import it.varco.integration.browser.WindowKind;
import it.varco.integration.office.MailServer;
import it.varco.integration.realm.StaffRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;

import static org.assertj.core.api.Assertions.assertThat;

/** The two pages that go on by themselves: an answer to a SAML service, and signing out of several services. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandOverPagesIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCRIPT = "**/js/continue.js";

    private final VarcoServer server;
    private final ChromiumProgram chromium;
    private final MailServer mails = MailServer.start();
    private final StaffRealm realm;
    private final String callback;

    HandOverPagesIT(VarcoServer server, ChromiumProgram chromium) {
        this.server = server;
        this.chromium = chromium;
        this.realm = StaffRealm.open(server, mails);
        this.callback = server.callback().toString();
    }

    @BeforeAll
    void services() {
        realm.user("passante");
        ObjectNode saml = JSON.createObjectNode().put("protocol", "saml");
        saml.putObject("attributes")
                .put("saml_idp_initiated_sso_url_name", "saml-app")
                .put("saml_assertion_consumer_url_post", callback)
                .put("saml.force.post.binding", "true")
                .put("saml.client.signature", "false");
        realm.client("saml-app", saml);
        ObjectNode told = JSON.createObjectNode().put("frontchannelLogout", true);
        told.putObject("attributes")
                .put(
                        "frontchannel.logout.url",
                        server.afterLogout().resolve("/signed-out").toString())
                .put("post.logout.redirect.uris", server.afterLogout().toString());
        realm.client("told-app", told);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
        mails.close();
    }

    @Test
    void answerToASamlService() {
        try (Chromium window = chromium.window(WindowKind.usual())) {
            PageCheck check = PageCheck.on(window, "it");
            Page page = window.page();
            page.route(SCRIPT, Route::abort);
            page.navigate(samlAddress());
            signIn(page);
            check.passes("saml-post-form");
            for (String language : List.of("en", "de", "fr", "sl")) {
                page.context()
                        .addCookies(List.of(new Cookie("KEYCLOAK_LOCALE", language).setUrl(realm.issuer() + "/")));
                page.navigate(samlAddress());
                check.in(language).passes("saml-post-form");
            }
            page.unroute(SCRIPT);
            page.navigate(samlAddress());
            page.waitForURL(callback);
        }
    }

    @Test
    void answerToASamlServiceWithoutScripts() {
        try (Chromium window = chromium.window(WindowKind.usual().withoutScripts())) {
            Page page = window.page();
            page.navigate(samlAddress());
            signIn(page);
            page.locator("form[name=saml-post-binding] button").click();
            page.waitForURL(callback);
        }
    }

    @Test
    void signingOutTellsTheServicesToo() {
        for (String language : PageCheck.LANGUAGES) {
            try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
                Page page = window.page();
                page.route(SCRIPT, Route::abort);
                PageCheck check = PageCheck.on(window, language);
                boolean[] told = new boolean[1];
                page.onRequest(request -> told[0] |= request.url().contains("/signed-out"));
                signOut(page);
                page.waitForSelector("[data-varco-continue]");
                check.passes("frontchannel-logout");
                assertThat(told[0]).as("the service is told").isTrue();
                page.unroute(SCRIPT);
                page.locator("#continue").click();
                page.waitForURL(url -> url.startsWith(server.afterLogout().toString()));
            }
        }
    }

    @Test
    void signingOutGoesOnByItself() {
        try (Chromium window = chromium.window(WindowKind.usual())) {
            signOut(window.page());
            window.page().waitForURL(url -> url.startsWith(server.afterLogout().toString()));
        }
    }

    private void signOut(Page page) {
        page.navigate(realm.login("told-app", ""));
        signIn(page);
        page.waitForURL(url -> url.startsWith(callback));
        page.navigate(realm.issuer() + "/protocol/openid-connect/logout?client_id=told-app&post_logout_redirect_uri="
                + server.afterLogout());
        page.locator("#kc-logout").click();
    }

    private String samlAddress() {
        return realm.issuer() + "/protocol/saml/clients/saml-app";
    }

    private static void signIn(Page page) {
        page.fill("#username", "passante");
        page.fill("#password", StaffRealm.PASSWORD);
        page.locator("#kc-login").click();
    }
}
