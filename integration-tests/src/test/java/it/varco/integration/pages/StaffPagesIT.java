package it.varco.integration.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
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

/**
 * Pages of Keycloak's own steps, in our look and in every language: password, authenticator app, passkey, recovery codes,
 * what a person is asked to do after the login. Long because each walk passes many pages, which is cheaper than a login each.
 */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffPagesIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECRET = "abcdefghijklmnopqrst";
    private static final Pattern LINK = Pattern.compile("https://\\S+");

    private final VarcoServer server;
    private final ChromiumProgram chromium;
    private final MailServer mails = MailServer.start();
    private final StaffRealm realm;

    StaffPagesIT(VarcoServer server, ChromiumProgram chromium) {
        this.server = server;
        this.chromium = chromium;
        this.realm = StaffRealm.open(server, mails);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
        mails.close();
    }

    @Test
    void passwordAndRegistration() {
        try (Chromium window = window()) {
            PageCheck check = PageCheck.on(window, "it");
            Page page = window.page();
            page.navigate(realm.login());
            check.passesInEveryLanguage("staff-login");
            enter(page, "nobody", "wrong");
            check.passes("staff-login-wrong");
            page.locator("#kc-info a").click();
            check.passesInEveryLanguage("staff-register");
            page.locator("#kc-register-form button[type=submit]").click();
            check.passes("staff-register-wrong");
            assertThat(page.locator(".varco-summary a").count())
                    .as("each thing that is wrong leads to its field")
                    .isGreaterThan(2);
            page.fill("#username", "nuova");
            page.fill("#password", StaffRealm.PASSWORD);
            page.fill("#password-confirm", StaffRealm.PASSWORD);
            page.fill("#email", "nuova@example.org");
            page.fill("#firstName", "Nuova");
            page.fill("#lastName", "Persona");
            page.locator("#kc-register-form button[type=submit]").click();
            arrives(page);
        }
    }

    @Test
    void forgottenPassword() {
        realm.userWithApps("smemorata", SECRET);
        try (Chromium window = window()) {
            PageCheck check = PageCheck.on(window, "it");
            Page page = window.page();
            page.navigate(realm.login());
            page.locator("a[href*=reset-credentials]").click();
            check.passesInEveryLanguage("staff-reset-password");
            page.fill("#username", "smemorata");
            page.locator("#kc-reset-password-form button").click();
            check.passes("staff-reset-sent");
            page.navigate(link(mails.only("smemorata@example.org").text()));
            check.passesInEveryLanguage("staff-reset-totp");
            page.fill("#totp", OneTimeCode.now(page.locator("[name=totpSecret]").getAttribute("value")));
            page.fill("#userLabel", "telefono nuovo");
            page.locator("#saveTOTPBtn").click();
            check.passesInEveryLanguage("staff-update-password");
            page.fill("#password-new", "una");
            page.fill("#password-confirm", "altra");
            page.locator("#kc-passwd-update-form button").click();
            check.passes("staff-update-password-wrong");
        }
    }

    @Test
    void whatAPersonIsAskedToDo() {
        realm.user(
                "occupata",
                "TERMS_AND_CONDITIONS",
                "UPDATE_PASSWORD",
                "UPDATE_PROFILE",
                "VERIFY_EMAIL",
                "CONFIGURE_TOTP",
                "CONFIGURE_RECOVERY_AUTHN_CODES");
        try (Chromium window = window()) {
            PageCheck check = PageCheck.on(window, "it");
            Page page = window.page();
            page.navigate(realm.login());
            enter(page, "occupata", StaffRealm.PASSWORD);
            String secret = "";
            for (int step = 0;
                    step < 8 && !page.url().startsWith(server.callback().toString());
                    step++) {
                String id = page.locator("body").getAttribute("data-page-id");
                check.passesInEveryLanguage("staff-" + id);
                if (id.equals("login-login-config-totp")) {
                    page.locator("#mode-manual").click();
                    check.passesInEveryLanguage("staff-totp-manual");
                    page.locator("#saveTOTPBtn").click();
                    check.passes("staff-totp-wrong");
                    secret = page.locator("[name=totpSecret]").getAttribute("value");
                    page.fill("#totp", OneTimeCode.now(secret));
                    page.fill("#userLabel", "telefono");
                }
                take(page, id);
            }
            arrives(page);
            window.page().context().clearCookies();
            secondFactors(window, check, secret);
        }
    }

    private void take(Page page, String id) {
        switch (id.replaceFirst("login-", "")) {
            case "terms" -> page.locator("#kc-accept").click();
            case "login-update-password" -> {
                page.fill("#password-new", StaffRealm.PASSWORD);
                page.fill("#password-confirm", StaffRealm.PASSWORD);
                page.locator("#kc-passwd-update-form button").click();
            }
            case "login-update-profile" ->
                page.locator("#kc-update-profile-form button").click();
            case "login-verify-email" ->
                page.navigate(link(mails.to("occupata@example.org").get(0).text()));
            case "login-config-totp" -> page.locator("#saveTOTPBtn").click();
            case "login-recovery-authn-code-config" -> {
                page.check("#kcRecoveryCodesConfirmationCheck");
                page.locator("#saveRecoveryAuthnCodesBtn").click();
            }
            default -> throw new AssertionError("an unexpected page: " + id);
        }
    }

    private void secondFactors(Chromium window, PageCheck check, String secret) {
        Page page = window.page();
        page.navigate(realm.login());
        enter(page, "occupata", StaffRealm.PASSWORD);
        check.passesInEveryLanguage("staff-otp");
        page.fill("#otp", "000000");
        page.locator("#kc-login").click();
        check.passes("staff-otp-wrong");
        page.locator("#try-another-way").click();
        check.passesInEveryLanguage("staff-choose");
        page.locator(".varco-choice-button", named("otp-display-name")).click();
        page.locator("#try-another-way").click();
        page.locator(".varco-choice-button", named("recovery-authn-codes-display-name"))
                .click();
        // a change of language leads back to the first of the ways, as Keycloak's step begins anew
        check.passes("staff-recovery");
        page.fill("#recoveryCodeInput", "AAAA");
        page.locator("#kc-login").click();
        check.passes("staff-recovery-wrong");
        assertThat(secret).isNotBlank();
    }

    /** Chromium makes no passkey under a certificate it does not trust, so the test goes as far as its refusal. */
    @Test
    void aPasskeyThatIsNotMade() {
        realm.user("chiavetta", "webauthn-register");
        try (Chromium window = window()) {
            PageCheck check = PageCheck.on(window, "it");
            Page page = window.page();
            page.navigate(realm.login());
            enter(page, "chiavetta", StaffRealm.PASSWORD);
            check.passesInEveryLanguage("staff-passkey");
            page.evaluate("() => { const form = document.getElementById('register');"
                    + " form.elements.namedItem('error').value = 'NotAllowedError'; form.submit(); }");
            page.waitForSelector("#kc-try-again");
            check.passes("staff-passkey-error");
        }
    }

    private Page.LocatorOptions named(String key) {
        return new Page.LocatorOptions().setHasText(Texts.in("it").of(key));
    }

    @Test
    void consentAndCode() {
        realm.user("consenziente");
        realm.client("consent-app", JSON.createObjectNode().put("consentRequired", true));
        ObjectNode installed = JSON.createObjectNode();
        installed.putArray("redirectUris").add("urn:ietf:wg:oauth:2.0:oob");
        realm.client("installed-app", installed);
        try (Chromium window = window()) {
            PageCheck check = PageCheck.on(window, "it");
            Page page = window.page();
            page.navigate(realm.login("consent-app", ""));
            enter(page, "consenziente", StaffRealm.PASSWORD);
            check.passesInEveryLanguage("staff-consent");
            page.locator("#kc-cancel").click();
            page.waitForURL(url -> url.startsWith(server.callback().toString()));
            assertThat(page.url()).contains("error=access_denied");
            page.navigate(realm.issuer()
                    + "/protocol/openid-connect/auth?response_type=code&scope=openid&client_id=installed-app"
                    + "&redirect_uri=urn:ietf:wg:oauth:2.0:oob");
            enter(page, "consenziente", StaffRealm.PASSWORD);
            check.passes("staff-code");
            assertThat(page.locator("#code").inputValue()).isNotBlank();
        }
    }

    @Test
    void anotherDevice() {
        realm.user("telespettatrice");
        ObjectNode device = JSON.createObjectNode();
        device.putObject("attributes").put("oauth2.device.authorization.grant.enabled", "true");
        realm.client("tv", device);
        try (Chromium window = window()) {
            PageCheck check = PageCheck.on(window, "it");
            Page page = window.page();
            page.navigate(realm.issuer() + "/device");
            // Keycloak takes no choice of language before the login has begun: the browser's languages decide
            assertThat(page.locator(".varco-languages").count()).isZero();
            check.passes("staff-device");
            page.fill("#device-user-code", "WRONG-CODE");
            page.locator("#kc-user-verify-device-user-code-form button").click();
            check.passes("staff-device-wrong");
            var answer = page.request()
                    .post(
                            realm.issuer() + "/protocol/openid-connect/auth/device",
                            com.microsoft.playwright.options.RequestOptions.create()
                                    .setForm(com.microsoft.playwright.options.FormData.create()
                                            .set("client_id", "tv")));
            Matcher code = Pattern.compile("\"user_code\":\"([^\"]+)\"").matcher(answer.text());
            assertThat(code.find()).as(answer.text()).isTrue();
            page.fill("#device-user-code", code.group(1));
            page.locator("#kc-user-verify-device-user-code-form button").click();
            enter(page, "telespettatrice", StaffRealm.PASSWORD);
            check.passes("staff-device-consent");
            page.locator("#kc-login").click();
            check.passes("staff-device-connected");
        }
    }

    @Test
    void organizationsAskForTheNameFirst() {
        String user = realm.user("associata");
        realm.change(JSON.createObjectNode().put("organizationsEnabled", true));
        for (String organization : new String[] {"comune", "provincia"}) {
            ObjectNode body = JSON.createObjectNode()
                    .put("name", "Ufficio " + organization)
                    .put("alias", organization);
            body.putArray("domains").addObject().put("name", organization + ".example");
            String id = realm.admin()
                    .post(realm.name() + "/organizations", body)
                    .expect(201)
                    .createdId();
            realm.admin()
                    .post(realm.name() + "/organizations/" + id + "/members", "\"" + user + "\"")
                    .expect(201);
        }
        try (Chromium window = window()) {
            PageCheck check = PageCheck.on(window, "it");
            Page page = window.page();
            page.navigate(realm.login(StaffRealm.CLIENT, "%20organization"));
            check.passesInEveryLanguage("staff-username");
            page.fill("#username", "associata");
            page.locator("#kc-login").click();
            // a change of language leads back to the name, as Keycloak's step begins anew
            check.passes("staff-organizations");
            page.locator("#organization-comune").click();
            check.passesInEveryLanguage("staff-password");
            page.fill("#password", "wrong");
            page.locator("#kc-login").click();
            check.passes("staff-password-wrong");
            page.fill("#password", StaffRealm.PASSWORD);
            page.locator("#kc-login").click();
            arrives(page);
        } finally {
            realm.change(JSON.createObjectNode().put("organizationsEnabled", false));
        }
    }

    @Test
    void whatAServiceAsksAPersonToDo() {
        String user = realm.userWithApps("titolare", SECRET);
        String app = "";
        for (JsonNode credential : realm.admin()
                .get(realm.name() + "/users/" + user + "/credentials")
                .expect(200)
                .json()) {
            app = credential.get("type").asText().equals("otp")
                    ? credential.get("id").asText()
                    : app;
        }
        try (Chromium window = window()) {
            PageCheck check = PageCheck.on(window, "it");
            Page page = window.page();
            page.navigate(realm.login());
            enter(page, "titolare", StaffRealm.PASSWORD);
            check.passesInEveryLanguage("staff-otp-of-two");
            page.fill("#otp", OneTimeCode.now(SECRET));
            page.locator("#kc-login").click();
            arrives(page);
            page.navigate(realm.login(StaffRealm.CLIENT, "&kc_action=UPDATE_EMAIL"));
            check.passesInEveryLanguage("staff-update-email");
            page.locator("button[name=cancel-aia]").click();
            arrives(page);
            page.navigate(realm.login(StaffRealm.CLIENT, "&kc_action=delete_credential:" + app));
            check.passesInEveryLanguage("staff-delete-credential");
            page.locator("#kc-cancel").click();
            arrives(page);
            page.navigate(realm.login(StaffRealm.CLIENT, "&kc_action=delete_account"));
            check.passes("staff-delete-account-refused");
        }
    }

    private Chromium window() {
        return chromium.window(WindowKind.usual());
    }

    private static void enter(Page page, String username, String password) {
        page.fill("#username", username);
        page.fill("#password", password);
        page.locator("#kc-login").click();
    }

    private void arrives(Page page) {
        page.waitForURL(url -> url.startsWith(server.callback().toString()));
        assertThat(page.url()).doesNotContain("error=");
    }

    /** The first address in the text of a mail. */
    static String link(String text) {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as("a link in the mail").isTrue();
        return link.group();
    }
}
