package it.varco.integration.login;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.events.LoginEvents;
import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.oidc.RelyingParty;
import it.varco.integration.pages.Texts;
import it.varco.integration.policy.Policy;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.people.PinCredential;
import it.varco.sandbox.rp.LoginAttempt;
import it.varco.sandbox.rp.LoginWish;
import it.varco.sandbox.rp.Refusal;
import it.varco.sandbox.rp.TokenSet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The people of the demo on both sides of each cut-off. The server's date is today's, so the test moves the policy's dates
 * instead: a rule that was in force on the day in question is put in force now.
 *
 * <p>Over 200 lines because the table of the four is stated here in one place, outcome by outcome.
 */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoPeopleIT {

    private static final LocalDate FAR = PinRealm.FAR;

    private final PinRealm realm;
    private final RelyingParty relyingParty;

    private final NewPerson anna = NewPerson.of("RSSNNA75C52Z112J", "Anna", "Rossi")
            .with(new PinCredential("3F7A19C4", "dispositivo", FAR))
            .attested("resident-abroad")
            .attested("no-italian-document")
            .enabled("estratto-conto")
            .enabled("cedolino-pensione");
    private final NewPerson bruno = NewPerson.of("BNCBRN68S04F205D", "Bruno", "Bianchi")
            .with(new PinCredential("B20C68D4", "ordinario", FAR))
            .profile("intermediario", "studio-bianchi", "Studio Bianchi")
            .enabled("uniemens", "intermediario")
            .enabled("cassetto-previdenziale", "intermediario");
    private final NewPerson carla =
            NewPerson.of("VRDCRL82L61H501C", "Carla", "Verdi").with(new PinCredential("C0DE1982", "ordinario", FAR));
    private final NewPerson dario = NewPerson.of("NREDRA90A30L219R", "Dario", "Neri")
            .with(new PinCredential("D4A1090F", "ordinario", FAR))
            .profile("ente-pubblico")
            .enabled("siuss", "ente-pubblico")
            .enabled("isee", "ente-pubblico")
            .enabled("variazioni-anagrafiche", "ente-pubblico");

    DemoPeopleIT(VarcoServer server) {
        this.realm = PinRealm.asShipped(server);
        this.relyingParty = realm.relyingParty();
        List.of(anna, bruno, carla, dario).forEach(realm::register);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void annaSignsInToday() throws Refusal {
        TokenSet tokens = relyingParty.loginByPin(realm.browser(), anna.fiscalCode(), "3F7A19C4");
        assertThatTokensKeepTheContract(tokens, anna, "urn:varco:acr:pin:dispositivo");
        assertThat(services(tokens)).containsExactlyInAnyOrder("estratto-conto", "cedolino-pensione");
        assertThat(tokens.accessTokenClaims()).containsEntry("active_profile", Map.of("type", "cittadino"));
    }

    @Test
    void annaSignedInBeforeTheCutOffByAnotherRule() throws Refusal {
        try (var before = realm.policy().edited(policy -> {
            Policy.rule(policy, "pin-use").put("until", FAR.toString());
            Policy.rule(policy, "pin-resident-abroad")
                    .put("from", FAR.plusDays(1).toString());
        })) {
            assertThat(services(relyingParty.loginByPin(realm.browser(), anna.fiscalCode(), "3F7A19C4")))
                    .containsExactlyInAnyOrder("estratto-conto", "cedolino-pensione");
        }
        try (var neither = realm.policy()
                .edited(policy -> Policy.rule(policy, "pin-resident-abroad")
                        .put("from", FAR.plusDays(1).toString()))) {
            assertThat(realm.browser().open(relyingParty.begin().uri()).text())
                    .as("the PIN is of no use to anybody, so it is not asked for")
                    .contains(Texts.italian().of("varco.picker.ended"));
        }
    }

    @Test
    void brunoChoseAProfileUntilSeptember2021() throws Refusal {
        try (var before = realm.policy().edited(DemoPeopleIT::everyoneUsesPins)) {
            assertThat(servicesAs("intermediario", bruno, "B20C68D4"))
                    .containsExactlyInAnyOrder("uniemens", "cassetto-previdenziale");
            assertThat(servicesAs("cittadino", bruno, "B20C68D4"))
                    .as("what is granted for one profile is not in the token of another")
                    .isEmpty();
        }
    }

    @Test
    void brunoWasIntermediarioWithoutBeingAskedUntilAugust2024() throws Refusal {
        try (var between = realm.policy().until("pin-companies", FAR)) {
            TokenSet tokens = relyingParty.loginByPin(realm.browser(), bruno.fiscalCode(), "B20C68D4");
            assertThatTokensKeepTheContract(tokens, bruno, "urn:varco:acr:pin:ordinario");
            assertThat(tokens.accessTokenClaims())
                    .containsEntry(
                            "active_profile",
                            Map.of(
                                    "type",
                                    "intermediario",
                                    "organization",
                                    Map.of("code", "studio-bianchi", "name", "Studio Bianchi")));
            assertThat(services(tokens)).containsExactlyInAnyOrder("uniemens", "cassetto-previdenziale");
        }
    }

    @Test
    void brunoIsRefusedSinceSeptember2024() {
        Page notice = assertRefused(bruno, "B20C68D4", "pin-companies-ended");
        assertThat(notice.heading()).isEqualTo("Dal 1º settembre 2024 questo servizio si usa con SPID, CIE o CNS");
    }

    @Test
    void carlaSignedInUntilSeptember2021AndIsRefusedSince() throws Refusal {
        try (var before = realm.policy().until("pin-use", FAR)) {
            TokenSet tokens = relyingParty.loginByPin(realm.browser(), carla.fiscalCode(), "C0DE1982");
            assertThatTokensKeepTheContract(tokens, carla, "urn:varco:acr:pin:ordinario");
            assertThat(services(tokens)).isEmpty();
        }
        Page notice = assertRefused(carla, "C0DE1982", "pin-ended");
        assertThat(notice.heading()).isEqualTo("Dal 1º ottobre 2021 questo servizio si usa con SPID, CIE o CNS");
    }

    @Test
    void darioChoseAProfileUntilSeptember2021AndIsRefusedSince() throws Refusal {
        try (var before = realm.policy().edited(DemoPeopleIT::everyoneUsesPins)) {
            assertThat(servicesAs("ente-pubblico", dario, "D4A1090F"))
                    .containsExactlyInAnyOrder("siuss", "isee", "variazioni-anagrafiche");
        }
        assertRefused(dario, "D4A1090F", "pin-ended");
    }

    @Test
    void nobodyGetsASpidLevelByPin() {
        LoginAttempt attempt = relyingParty.begin(LoginWish.plain().acr("https://www.spid.gov.it/SpidL2"));
        Page picker = realm.browser().open(attempt.uri());
        assertThat(picker.has("button[name=credential]"))
                .as("not even Anna can go on")
                .isFalse();
    }

    private static void everyoneUsesPins(ObjectNode policy) {
        Policy.rule(policy, "pin-use").put("until", FAR.toString());
        Policy.rule(policy, "pin-companies").put("until", FAR.toString());
    }

    private List<String> servicesAs(String profile, NewPerson person, String pin) throws Refusal {
        LoginAttempt attempt = relyingParty.begin();
        Page profiles = PinSteps.send(PinSteps.form(realm.browser(), attempt), person.fiscalCode(), pin);
        String value = profiles.document()
                .select("input[name=profile][value^=" + profile + "]")
                .val();
        Page answer =
                profiles.formWith("input[name=profile]").set("profile", value).submit();
        return services(relyingParty.finish(attempt, answer));
    }

    private Page assertRefused(NewPerson person, String pin, String rule) {
        HttpBrowser browser = realm.browser();
        LoginAttempt attempt = relyingParty.begin();
        Page notice = PinSteps.send(PinSteps.form(browser, attempt), person.fiscalCode(), pin);
        assertThat(notice.status())
                .as("%s is refused: %s", person.firstName(), notice)
                .isEqualTo(403);
        assertThat(new LoginEvents(realm.admin(), realm.name())
                        .withReference(Reference.on(notice))
                        .at("/details/rule")
                        .asText())
                .isEqualTo(rule);
        Page answer = notice.formWith("button[name=action]").press("action", "back");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> relyingParty.finish(attempt, answer));
        assertThat(refusal.description()).isEqualTo("credential_not_accepted reference=" + Reference.on(notice));
        return notice;
    }

    private void assertThatTokensKeepTheContract(TokenSet tokens, NewPerson person, String acr) throws Refusal {
        for (Map<String, Object> claims : List.of(tokens.idToken(), tokens.accessTokenClaims())) {
            assertThat(claims)
                    .containsEntry("acr", acr)
                    .containsEntry("amr", List.of("pwd"))
                    .containsEntry("credential", "pin")
                    .containsEntry("given_name", person.firstName())
                    .containsEntry("family_name", person.lastName())
                    .containsEntry("https://attributes.eid.gov.it/fiscal_number", "TINIT-" + person.fiscalCode())
                    .containsKey("auth_time")
                    .doesNotContainKeys("preferred_username", "email", "name");
            assertThat(claims.get("sub").toString()).isNotBlank().isNotEqualToIgnoringCase(person.fiscalCode());
        }
        assertThat(relyingParty.userInfo(tokens)).doesNotContainKeys("preferred_username", "email");
    }

    private static List<String> services(TokenSet tokens) {
        List<String> services = new ArrayList<>();
        for (Object enablement : (List<?>) tokens.accessTokenClaims().getOrDefault("enablements", List.of())) {
            services.add(((Map<?, ?>) enablement).get("service").toString());
        }
        return services;
    }
}
