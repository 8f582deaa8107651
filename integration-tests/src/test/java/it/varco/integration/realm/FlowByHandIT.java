package it.varco.integration.realm;

import java.net.URI;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.browser.Chromium;
import it.varco.integration.people.People;
import it.varco.integration.policy.Policy;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.LoginAttempt;
import it.varco.sandbox.rp.LoginWish;
import it.varco.sandbox.rp.TokenSet;

import static org.assertj.core.api.Assertions.assertThat;

/** An administrator arranges the flow in a realm that has nothing of ours; its pages have Keycloak's own look. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlowByHandIT {

    private static final String OURS_FITS = """
            [...document.querySelectorAll('[class*=varco]')].every(
                element => element.getBoundingClientRect().right <= document.documentElement.clientWidth + 0.5)
            """;

    private final VarcoServer server;
    private final HandBuiltRealm realm;
    private final NewPerson person;

    FlowByHandIT(VarcoServer server, People people) {
        this.server = server;
        this.realm = new HandBuiltRealm(server);
        realm.flow();
        ObjectNode policy = new Policy(server.admin(), VarcoServer.REALM).read();
        Policy.rule(policy, "pin-companies").put("until", PinRealm.FAR.toString());
        realm.firstPolicy(policy);
        realm.client();
        this.person = people.withPin()
                .profile("intermediario", "studio", "Studio <b>Prova</b>")
                .profile("azienda", "ditta", "Ditta Prova")
                .enabled("uniemens", "intermediario");
        person.register(server.admin(), realm.name());
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void pinLoginWorksUnderKeycloaksOwnTheme(Chromium window) throws Exception {
        LoginAttempt attempt = realm.relyingParty().begin();
        Page page = window.page();
        page.navigate(attempt.uri().toString());
        assertThat(page.locator("body.varco").count()).as("not our look").isZero();
        rendersWell(window, "stock-picker");
        page.locator("button[value=pin]").click();
        rendersWell(window, "stock-pin");
        enter(page, "", "");
        rendersWell(window, "stock-pin-error");
        enter(page, person.fiscalCode(), People.PIN);
        rendersWell(window, "stock-profile");
        assertThat(page.locator("fieldset").innerText()).contains("Studio <b>Prova</b>");
        page.locator("input[name=profile][value^=intermediario]").check();
        page.locator("#varco-profile-form button[type=submit]:not([name])").click();
        arrive(page);

        TokenSet tokens = realm.relyingParty().client().finish(attempt, URI.create(page.url()));
        assertThat(tokens.accessTokenClaims())
                .containsEntry("credential", "pin")
                .containsEntry("https://attributes.eid.gov.it/fiscal_number", "TINIT-" + person.fiscalCode());
        assertThat(tokens.accessTokenClaims().get("enablements").toString()).contains("uniemens");
        assertThat(((Map<?, ?>) tokens.accessTokenClaims().get("active_profile")).get("type"))
                .isEqualTo("intermediario");

        LoginAttempt later = realm.relyingParty().begin(LoginWish.plain().prompt("none"));
        page.navigate(later.uri().toString());
        assertThat(page.url()).as("single sign-on").contains("code=");
    }

    @Test
    void refusalWorksUnderKeycloaksOwnTheme(Chromium window, People people) {
        NewPerson refused = people.withPin();
        refused.register(server.admin(), realm.name());
        Page page = window.page();
        page.navigate(realm.relyingParty().begin().uri().toString());
        page.locator("button[value=pin]").click();
        enter(page, refused.fiscalCode(), People.PIN);
        rendersWell(window, "stock-notice");
        assertThat(page.locator("body").textContent()).contains("October 1, 2021", "Circolare INPS n. 127");
        page.locator("button[value=back]").click();
        arrive(page);
        assertThat(page.url()).contains("error=access_denied").contains("credential_not_accepted");
    }

    @Test
    void realmWithoutAPolicyIsLeftAlone() {
        try (HandBuiltRealm blank = new HandBuiltRealm(server)) {
            assertThat(server.admin()
                            .get(blank.name() + "/varco-cut-off")
                            .expect(200)
                            .json()
                            .get("version")
                            .asInt())
                    .isZero();
        }
    }

    private void arrive(Page page) {
        page.waitForURL(url -> url.startsWith(server.callback().toString()));
    }

    private static void enter(Page page, String fiscalCode, String pin) {
        page.locator("#fiscalCode").fill(fiscalCode);
        page.locator("#pin").fill(pin);
        page.locator("#varco-pin-form button[type=submit]:not([name])").click();
    }

    /** Keycloak's own frame shows who is signing in in a field without a label; what we put into it is to be clean. */
    private static List<String> oursOf(List<String> faults) {
        return faults.stream()
                .filter(fault -> !fault.contains("kc-attempted-username"))
                .toList();
    }

    private static void rendersWell(Chromium window, String name) {
        window.page().setViewportSize(1280, 900);
        window.keepPicture(name + "-1280");
        assertThat(oursOf(window.accessibilityFaults())).as(name).isEmpty();
        window.page().setViewportSize(320, 900);
        window.keepPicture(name + "-320");
        assertThat(oursOf(window.accessibilityFaults())).as(name).isEmpty();
        assertThat(window.page().evaluate(OURS_FITS))
                .as("%s at 320 pixels", name)
                .isEqualTo(true);
        assertThat(window.page().locator("body").innerText())
                .as(name)
                .doesNotContain("varco.", "${")
                .doesNotContainIgnoringCase("freemarker");
    }
}
