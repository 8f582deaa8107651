package it.varco.integration.login;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.events.LoginEvents;
import it.varco.integration.http.Page;
import it.varco.integration.oidc.RelyingParty;
import it.varco.integration.pages.Texts;
import it.varco.integration.policy.Policy;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.people.PinCodeCredential;
import it.varco.sandbox.people.PinCredential;
import it.varco.sandbox.rp.LoginAttempt;
import it.varco.sandbox.rp.LoginWish;
import it.varco.sandbox.rp.Refusal;
import it.varco.sandbox.rp.TokenSet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The other people of the demo: each of a kind that the acts name, on both sides of 1 October 2021. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoPeopleOfEveryKindIT {

    private static final LocalDate FAR = PinRealm.FAR;
    private static final List<String> LANGUAGES = List.of("it", "en", "de", "fr", "sl");

    private final PinRealm realm;
    private final RelyingParty relyingParty;

    private final NewPerson elena = NewPerson.of("FRRLNE79E49A952I", "Elena", "Ferrari")
            .with(new PinCodeCredential("E1E2A3B4", "C5D6E7F8", "ordinario", FAR))
            .attested("resident-abroad")
            .attested("no-italian-document");
    private final NewPerson marta = NewPerson.of("CNTMRT71T41Z404U", "Marta", "Conti")
            .with(new PinCredential("AA17BB29", "ordinario", LocalDate.of(2021, Month.SEPTEMBER, 30)))
            .attested("resident-abroad")
            .attested("no-italian-document");
    private final NewPerson fabio = NewPerson.of("GLLFBA12P15D612A", "Fabio", "Galli")
            .with(new PinCredential("F1A2B3C4", "ordinario", FAR))
            .bornOn(LocalDate.of(2012, Month.SEPTEMBER, 15));
    private final NewPerson min = NewPerson.of("OXXMNI85H17Z213O", "Min", "O")
            .with(new PinCredential("0F1E2D3C", "ordinario", FAR))
            .attested("no-italian-document");
    private final NewPerson ivo = NewPerson.of("PRSVIO43M30C351E", "Ivo", "Parisi")
            .with(new PinCredential("0A1B2C3D", "ordinario", FAR))
            .attested("protected", "Tutela; guardian Giulia Costa, CSTGLI59B42G273H");

    DemoPeopleOfEveryKindIT(VarcoServer server) {
        this.realm = PinRealm.asShipped(server);
        this.relyingParty = realm.relyingParty();
        List.of(elena, marta, fabio, min, ivo).forEach(realm::register);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void elenaActivatesAndSignsInAsOrdinario() throws Refusal {
        LoginAttempt attempt = relyingParty.begin();
        Page shown =
                CodeSteps.send(CodeSteps.form(realm.browser(), attempt), elena.fiscalCode(), "E1E2A3B4", "C5D6E7F8");
        String pin = CodeSteps.pinOn(shown);
        TokenSet tokens = relyingParty.finish(attempt, CodeSteps.confirm(shown));
        assertThat(tokens.accessTokenClaims()).containsEntry("acr", "urn:varco:acr:pin:ordinario");
        assertThat(relyingParty
                        .loginByPin(realm.browser(), elena.fiscalCode(), pin)
                        .accessTokenClaims())
                .as("the eight characters are the PIN from now on")
                .containsEntry("https://attributes.eid.gov.it/fiscal_number", "TINIT-" + elena.fiscalCode());
    }

    @Test
    void martaGetsANewPinAndSignsIn() throws Refusal {
        LoginAttempt attempt = relyingParty.begin();
        Page shown = PinSteps.send(PinSteps.form(realm.browser(), attempt), marta.fiscalCode(), "AA17BB29");
        String pin = CodeSteps.pinOn(shown);
        relyingParty.finish(attempt, CodeSteps.confirm(shown));
        assertThat(relyingParty
                        .loginByPin(realm.browser(), marta.fiscalCode(), pin)
                        .accessTokenClaims())
                .containsEntry("acr", "urn:varco:acr:pin:ordinario");
        Page old = PinSteps.send(PinSteps.form(realm.browser(), relyingParty.begin()), marta.fiscalCode(), "AA17BB29");
        assertThat(old.answered()).as("the old PIN is gone").isFalse();
    }

    @Test
    void fabioIsToldOfSpidForMinorsAndTheDelega() throws Refusal {
        signedInUntilSeptember2021(fabio, "F1A2B3C4");
        assertRefused(fabio, "F1A2B3C4", "varco.notice.step.spid-minor", "varco.notice.step.delega-parent");
    }

    @Test
    void minIsToldHowToGetTheCie() throws Refusal {
        signedInUntilSeptember2021(min, "0F1E2D3C");
        assertRefused(min, "0F1E2D3C", "varco.notice.step.municipality", "varco.notice.step.delega");
    }

    @Test
    void ivoIsToldThatTheGuardianActs() throws Refusal {
        signedInUntilSeptember2021(ivo, "0A1B2C3D");
        assertRefused(ivo, "0A1B2C3D", "varco.notice.step.delega-guardian", "varco.notice.step.guardian-acts");
    }

    private void signedInUntilSeptember2021(NewPerson person, String pin) throws Refusal {
        try (var before =
                realm.policy().edited(policy -> Policy.rule(policy, "pin-use").put("until", FAR.toString()))) {
            assertThat(relyingParty
                            .loginByPin(realm.browser(), person.fiscalCode(), pin)
                            .accessTokenClaims())
                    .containsEntry("credential", "pin");
        }
    }

    /** In each language: the status, the rule, the heading with its date, the advice; nothing of it for the relying party. */
    private void assertRefused(NewPerson person, String pin, String... advice) {
        for (String language : LANGUAGES) {
            LoginAttempt attempt = relyingParty.begin(LoginWish.plain().locales(language));
            Page notice = PinSteps.send(PinSteps.form(realm.browser(), attempt), person.fiscalCode(), pin);
            assertThat(notice.status())
                    .as("%s, %s: %s", person.firstName(), language, notice)
                    .isEqualTo(403);
            assertThat(new LoginEvents(realm.admin(), realm.name())
                            .withReference(Reference.on(notice))
                            .at("/details/rule")
                            .asText())
                    .isEqualTo("pin-ended");
            assertThat(notice.heading()).as("since when, in %s", language).contains("2021");
            for (String key : advice) {
                assertThat(notice.text())
                        .as("%s in %s", key, language)
                        .contains(Texts.in(language).of(key).replace('\u00a0', ' '));
            }
            Page answer = notice.formWith("button[name=action]").press("action", "back");
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> relyingParty.finish(attempt, answer));
            assertThat(refusal.description())
                    .as("nothing about the person")
                    .isEqualTo("credential_not_accepted reference=" + Reference.on(notice));
        }
    }
}
