package it.varco.integration.login;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import it.varco.integration.browser.Chromium;
import it.varco.integration.browser.pages.NoticePage;
import it.varco.integration.browser.pages.PickerPage;
import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.oidc.RelyingParty;
import it.varco.integration.people.People;
import it.varco.integration.policy.Policy;
import it.varco.integration.server.OwnRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.admin.AdminApi;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.LoginAttempt;
import it.varco.sandbox.rp.Refusal;
import it.varco.sandbox.rp.TokenSet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@WholeServer
class PinLoginIT {

    private static final LocalDate FAR = LocalDate.of(2099, 12, 31);
    private static final LocalDate LONG_AGO = LocalDate.of(2021, 9, 30);

    /** The rule of the shipped policy that let citizens use the PIN. */
    private static final String RULE = "pin-use";

    private final AdminApi admin;
    private final People people;
    private final Policy policy;

    PinLoginIT(AdminApi admin, People people, Policy policy) {
        this.admin = admin;
        this.people = people;
        this.policy = policy;
    }

    @Test
    void personWithPinReceivesTheirEnablements(HttpBrowser browser, RelyingParty rp) throws Refusal {
        NewPerson person = people.withPin().enabled("estratto-conto");
        person.register(admin, VarcoServer.REALM);
        try (var moved = policy.until(RULE, FAR)) {
            TokenSet tokens = rp.loginByPin(browser, person.fiscalCode(), People.PIN);

            assertThat(tokens.accessTokenClaims().get("enablements").toString()).contains("estratto-conto");
            assertThat(tokens.idToken().get("acr")).isEqualTo("urn:varco:acr:pin:dispositivo");
            assertThat(rp.userInfo(tokens)).containsEntry("credential", "pin");
        }
    }

    @Test
    void refreshAfterTheCutOffIsRefused(HttpBrowser browser, RelyingParty rp) throws Refusal {
        NewPerson person = people.withPin();
        person.register(admin, VarcoServer.REALM);
        TokenSet tokens;
        try (var moved = policy.until(RULE, FAR)) {
            tokens = rp.refresh(rp.loginByPin(browser, person.fiscalCode(), People.PIN));
        }
        assertThatThrownBy(() -> rp.refresh(tokens))
                .as("the policy is back as shipped: the PIN ended years ago")
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.error()).isEqualTo("invalid_grant"));
    }

    @Test
    void personPastTheCutOffReadsWhyAndTheServiceGetsACode(HttpBrowser browser, RelyingParty rp) {
        NewPerson person = people.withPin();
        person.register(admin, VarcoServer.REALM);
        LoginAttempt attempt = rp.begin();
        try (var moved = policy.until(RULE, LONG_AGO)) {
            Page notice = RelyingParty.enterPin(browser.open(attempt.uri()), person.fiscalCode(), People.PIN);

            assertThat(notice.status()).as("a refusal is never a page with 200").isEqualTo(403);
            Page answer = notice.formWith("button[name=action][value=back]").press("action", "back");
            assertThatThrownBy(() -> rp.finish(attempt, answer)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.error()).isEqualTo("access_denied");
                assertThat(refusal.description())
                        .startsWith("credential_not_accepted")
                        .contains("reference=");
            });
        }
    }

    @Test
    void realmFromTheTemplateUnderAnotherNameWorksToo(VarcoServer server, HttpBrowser browser) throws Refusal {
        try (OwnRealm own = server.ownRealm();
                var moved = new Policy(admin, own.name()).until(RULE, FAR)) {
            NewPerson person = people.withPin();
            person.register(admin, own.name());

            TokenSet tokens = RelyingParty.of(server, own.name()).loginByPin(browser, person.fiscalCode(), People.PIN);

            assertThat(tokens.idToken().get("iss"))
                    .hasToString(server.issuer(own.name()).toString());
        }
    }

    @Test
    void personInChromiumGoesThroughPickerPinAndNotice(Chromium window, RelyingParty rp) {
        NewPerson person = people.withPin();
        person.register(admin, VarcoServer.REALM);
        try (var moved = policy.until(RULE, LONG_AGO)) {
            window.page().navigate(rp.begin().uri().toString());
            new PickerPage(window).choosePin().enter(person.fiscalCode(), People.PIN);

            NoticePage notice = new NoticePage(window);
            assertThat(notice.text()).as("why, since when and by which act").contains("2021", "127");
            notice.backToTheService();
            assertThat(window.page().url()).contains("error=access_denied");
        }
    }

    @Test
    void pickerIsAccessible(Chromium window, RelyingParty rp) {
        window.page().navigate(rp.begin().uri().toString());

        window.keepPicture("picker");
        assertThat(window.accessibilityFaults()).isEmpty();
    }
}
