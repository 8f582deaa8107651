package it.varco.integration.pages;

import java.net.URI;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
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

/** Keycloak's own first login with an identity provider, which is another realm here. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokerPagesIT {

    private static final String SECRET = "of-the-test-only";

    private final VarcoServer server;
    private final ChromiumProgram chromium;
    private final MailServer mails = MailServer.start();
    private final StaffRealm realm;
    private final StaffRealm provider;

    BrokerPagesIT(VarcoServer server, ChromiumProgram chromium) {
        this.server = server;
        this.chromium = chromium;
        this.realm = StaffRealm.open(server, mails);
        this.provider = StaffRealm.open(server, mails);
    }

    @BeforeAll
    void link() {
        ObjectNode client =
                new ObjectMapper().createObjectNode().put("publicClient", false).put("secret", SECRET);
        client.putArray("redirectUris").add(realm.issuer() + "/broker/altro/endpoint");
        provider.client("other-body", client);
        URI issuer = provider.issuer();
        ObjectNode settings = new ObjectMapper()
                .createObjectNode()
                .put("alias", "altro")
                .put("displayName", "Altro ente")
                .put("providerId", "oidc")
                .put("enabled", true);
        settings.putObject("config")
                .put("clientId", "other-body")
                .put("clientSecret", SECRET)
                .put("clientAuthMethod", "client_secret_post")
                .put("issuer", issuer.toString())
                .put("authorizationUrl", issuer + "/protocol/openid-connect/auth")
                .put("tokenUrl", issuer + "/protocol/openid-connect/token")
                .put("jwksUrl", issuer + "/protocol/openid-connect/certs")
                .put("useJwksUrl", "true")
                .put("validateSignature", "true")
                .put("defaultScope", "openid email");
        realm.admin()
                .post(realm.name() + "/identity-provider/instances", settings)
                .expect(201);
        realm.reviewProfiles();
    }

    @AfterAll
    void removeRealms() {
        realm.close();
        provider.close();
        mails.close();
    }

    @Test
    void firstLoginOfSomebodyWhoIsKnown() {
        realm.user("nota");
        provider.user("nota");
        try (Chromium window = chromium.window(WindowKind.usual())) {
            PageCheck check = PageCheck.on(window, "it");
            Page page = window.page();
            page.navigate(realm.login());
            page.locator("#social-altro").click();
            enter(page, "nota");
            page.waitForSelector("#kc-idp-review-profile-form");
            check.passesInEveryLanguage("broker-review");
            page.fill("#firstName", "Nota");
            page.fill("#lastName", "Persona");
            page.locator("#kc-idp-review-profile-form button").click();
            page.waitForSelector("#linkAccount");
            check.passesInEveryLanguage("broker-confirm");
            page.locator("#linkAccount").click();
            check.passesInEveryLanguage("broker-by-mail");
            page.navigate(StaffPagesIT.link(mails.only("nota@example.org").text()));
            page.waitForURL(url -> url.startsWith(server.callback().toString()));
        }
    }

    @Test
    void aServiceAsksToLinkAProvider() {
        realm.user("collegata");
        try (Chromium window = chromium.window(WindowKind.usual())) {
            PageCheck check = PageCheck.on(window, "it");
            Page page = window.page();
            page.navigate(realm.login());
            enter(page, "collegata");
            page.waitForURL(url -> url.startsWith(server.callback().toString()));
            page.navigate(realm.login(StaffRealm.CLIENT, "&kc_action=idp_link:altro"));
            check.passesInEveryLanguage("broker-link-action");
            page.locator("#kc-cancel").click();
            page.waitForURL(url -> url.startsWith(server.callback().toString()));
        }
    }

    private static void enter(Page page, String username) {
        page.fill("#username", username);
        page.fill("#password", StaffRealm.PASSWORD);
        page.locator("#kc-login").click();
    }
}
