package it.varco.integration.login;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.http.Page;
import it.varco.integration.pages.Texts;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.LoginAttempt;
import it.varco.sandbox.rp.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What each kind of person reads under the policy as shipped, and what the service does not learn of it. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdviceIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Rome"));
    private static final Texts ITALIAN = Texts.italian();

    private final PinRealm realm;
    private final People people;

    AdviceIT(VarcoServer server, People people) {
        this.realm = PinRealm.asShipped(server);
        this.people = people;
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void aMinorReadsOfSpidForMinorsOnTheDayOfTheFourteenthBirthday() {
        Page notice = refused(people.withPinBornOn(TODAY.minusYears(14)));
        assertSteps(notice, "spid-minor", "delega-parent", "office");
        assertThat(notice.texts("#varco-who").get(0))
                .as("until when they are under 18")
                .contains(String.valueOf(TODAY.plusYears(4).getYear()));
    }

    @Test
    void aChildReadsOfTheDelegaAndFromWhenSpidIsPossible() {
        Page notice = refused(people.withPinBornOn(TODAY.minusYears(14).plusDays(1)));
        assertThat(notice.texts("#varco-who")).containsExactly(ITALIAN.of("varco.notice.who.UNDER_14"));
        assertThat(notice.texts("ol.varco-steps li").get(0)).isEqualTo(ITALIAN.of("varco.notice.step.delega-parent"));
        assertThat(notice.texts("ol.varco-steps li").get(1))
                .contains("14 anni")
                .contains(String.valueOf(TODAY.plusDays(1).getYear()));
    }

    @Test
    void anAdultSinceTodayIsACitizen() {
        Page notice = refused(people.withPinBornOn(TODAY.minusYears(18)));
        assertSteps(notice, "spid", "cie", "cns", "delega", "abroad", "office");
        assertThat(notice.has("#varco-who")).as("nothing to say about them").isFalse();
    }

    @Test
    void whoeverIsUnderProtectionReadsThatTheGuardianActs() {
        Page notice = refused(people.withPin().attested("protected"));
        assertThat(notice.texts("#varco-who")).containsExactly(ITALIAN.of("varco.notice.who.PROTECTED"));
        assertSteps(notice, "delega-guardian", "guardian-acts", "office");
        assertThat(notice.text()).contains("AA10");
    }

    @Test
    void aForeignWorkerReadsOfTheMunicipality() {
        Page notice = refused(people.withPin().attested("no-italian-document"));
        assertThat(notice.texts("#varco-who"))
                .containsExactly(ITALIAN.of("varco.notice.who.IN_ITALY_WITHOUT_DOCUMENT"));
        assertSteps(notice, "municipality", "spid-then", "delega", "office");
    }

    @Test
    void anAttestationThatEndedYesterdayIsToldWithItsDay() {
        Page notice = refused(people.withPin()
                .attested("resident-abroad")
                .attested("no-italian-document", TODAY.minusYears(2), TODAY.minusDays(1)));
        assertThat(notice.heading())
                .as("refused since today, not since 2021")
                .contains(String.valueOf(TODAY.getYear()));
        assertThat(notice.texts("#varco-who").get(0)).contains("ultimo giorno");
        assertSteps(notice, "attestation", "consulate", "office");
        assertThat(notice.text()).contains("MV35");
    }

    @Test
    void anAttestationThatEndsTodayStillHolds() throws Refusal {
        NewPerson person = people.withPin()
                .attested("resident-abroad")
                .attested("no-italian-document", TODAY.minusYears(2), TODAY);
        realm.register(person);
        LoginAttempt attempt = realm.relyingParty().begin();
        Page warning = PinSteps.send(PinSteps.form(realm.browser(), attempt), person.fiscalCode(), People.PIN);
        assertThat(warning.text()).as("and they are warned").contains(ITALIAN.of("varco.warning.left.today"));
        realm.relyingParty().finish(attempt, warning.formWith("[name=continue]").press("continue", "true"));
    }

    @Test
    void whoLivesAbroadWithADocumentReadsOfSpidAndTheConsulate() {
        Page notice = refused(people.withPin().attested("resident-abroad"));
        assertSteps(notice, "spid", "consulate", "delega", "office");
    }

    @Test
    void aPatronatoOperatorReadsOfSpidAndOfTheirOrganisation() {
        NewPerson person = people.withPin().profile("patronato", "epx", "Patronato di prova");
        assertSteps(refused(person), "spid-2", "organisation");
        Page asPatronato =
                send(person, PinSteps.asking("patronato", realm.relyingParty().begin()));
        assertThat(asPatronato.heading()).isEqualTo(ITALIAN.of("varco.notice.CUT_OFF.title.undated"));
        assertSteps(asPatronato, "spid-2", "organisation");
    }

    @Test
    void aCompanyKeepsWhatItWasGiven() {
        Page notice = refused(people.withPin().profile("azienda", "ditta", "Ditta di prova"));
        assertThat(notice.heading()).isEqualTo("Dal 1º settembre 2024 questo servizio si usa con SPID, CIE o CNS");
        assertSteps(notice, "spid-professional", "cie", "cns", "office");
        assertThat(notice.text()).contains(ITALIAN.of("varco.notice.delegations-kept"));
    }

    @Test
    void aDoctorReadsOfTheirOwnDigitalIdentity() {
        Page notice = refused(people.withPin().profile("medico"));
        assertThat(notice.texts("#varco-who")).containsExactly(ITALIAN.of("varco.notice.who.PROFESSIONAL"));
        assertSteps(notice, "spid-professional", "cie", "cns", "office");
    }

    @Test
    void theServiceLearnsNothingOfIt() {
        NewPerson person = people.withPin().attested("protected");
        realm.register(person);
        LoginAttempt attempt = realm.relyingParty().begin();
        Page notice = send(person, attempt);
        Page answer = notice.formWith("button[name=action]").press("action", "back");
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> realm.relyingParty().finish(attempt, answer));
        assertThat(refusal.description()).isEqualTo("credential_not_accepted reference=" + Reference.on(notice));
    }

    @Test
    void linksLeadToOfficialPagesOnly() {
        Page notice = refused(people.withPin());
        assertThat(notice.document().select("ol.varco-steps a").eachAttr("href"))
                .containsExactly("https://www.spid.gov.it/", "https://www.cartaidentita.interno.gov.it/");
    }

    private Page refused(NewPerson person) {
        realm.register(person);
        Page notice = send(person, realm.relyingParty().begin());
        assertThat(notice.status()).as(notice.toString()).isEqualTo(403);
        return notice;
    }

    private Page send(NewPerson person, LoginAttempt attempt) {
        return PinSteps.send(PinSteps.form(realm.browser(), attempt), person.fiscalCode(), People.PIN);
    }

    private static void assertSteps(Page notice, String... names) {
        List<String> expected = Stream.of(names)
                .map(name -> ITALIAN.of("varco.notice.step." + name))
                .toList();
        assertThat(notice.texts("ol.varco-steps li")).as(notice.toString()).isEqualTo(expected);
    }
}
