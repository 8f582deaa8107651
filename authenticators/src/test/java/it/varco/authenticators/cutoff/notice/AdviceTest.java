package it.varco.authenticators.cutoff.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.authenticators.cutoff.decision.People;
import it.varco.authenticators.cutoff.decision.Reference;
import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalReason;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.CredentialKind;
import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.person.AttestedFact;
import it.varco.registry.person.FactKind;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.profile.Profile;
import it.varco.registry.standing.Standing;

import static org.assertj.core.api.Assertions.assertThat;

/** Over 200 lines: each kind of person the acts name stands here once, with its boundary days. */
class AdviceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final CodiceFiscale SOMEBODY = new CodiceFiscale("VRDCRL82L61H501C");
    private static final ValidityPeriod ALWAYS = ValidityPeriod.ALWAYS;

    @ParameterizedTest
    @CsvSource({
        "2026-09-14, UNDER_14", // the day before the 14th birthday
        "2026-09-15, MINOR",
        "2030-09-14, MINOR", // the day before the 18th
        "2030-09-15, CITIZEN"
    })
    void birthdaysDecideOnTheDay(String today, PersonKind expected) {
        Standing fabio = facts(Standing.minorityOf(LocalDate.of(2012, 9, 15)));
        assertThat(new Circumstances(fabio, ActiveProfile.CITIZEN, LocalDate.parse(today)).kind())
                .isEqualTo(expected);
    }

    @Test
    void aChildIsToldTheDayFromWhichSpidIsPossible() {
        Advice advice = told(facts(Standing.minorityOf(LocalDate.of(2014, 3, 8))));
        assertThat(names(advice)).containsExactly("delega-parent", "spid-at-14", "office");
        assertThat(advice.steps().get(1).day()).isEqualTo("2028-03-08");
    }

    @Test
    void aMinorIsToldOfSpidForMinorsAndOfTheDelega() {
        Advice advice = told(facts(Standing.minorityOf(LocalDate.of(2010, 3, 8))));
        assertThat(names(advice)).containsExactly("spid-minor", "delega-parent", "office");
        assertThat(advice.day()).as("the 18th birthday").isEqualTo("2028-03-08");
    }

    @Test
    void whoeverIsUnderProtectionIsNotAskedToGetSpidAlone() {
        Advice advice = told(facts(fact(FactKind.PROTECTED, ALWAYS)));
        assertThat(advice.kind()).isEqualTo(PersonKind.PROTECTED);
        assertThat(names(advice)).containsExactly("delega-guardian", "guardian-acts", "office");
        assertThat(advice.steps()).extracting(Advice.Step::link).containsOnly("");
    }

    @Test
    void protectionCountsMoreThanAProfile() {
        Standing standing = new Standing(List.of(profile("azienda")), List.of(fact(FactKind.PROTECTED, ALWAYS)));
        assertThat(kindAs("azienda", standing)).isEqualTo(PersonKind.PROTECTED);
    }

    @Test
    void protectionThatEndedYesterdayIsOver() {
        assertThat(told(facts(fact(FactKind.PROTECTED, until(TODAY.minusDays(1)))))
                        .kind())
                .isEqualTo(PersonKind.CITIZEN);
        assertThat(told(facts(fact(FactKind.PROTECTED, until(TODAY)))).kind()).isEqualTo(PersonKind.PROTECTED);
    }

    @Test
    void aForeignWorkerInItalyIsSentToTheMunicipality() {
        Advice advice = told(facts(fact(FactKind.NO_ITALIAN_DOCUMENT, ALWAYS)));
        assertThat(advice.kind()).isEqualTo(PersonKind.IN_ITALY_WITHOUT_DOCUMENT);
        assertThat(names(advice)).containsExactly("municipality", "spid-then", "delega", "office");
    }

    @ParameterizedTest
    @EnumSource(
            value = FactKind.class,
            names = {"RESIDENT_ABROAD", "NO_ITALIAN_DOCUMENT"})
    void anAttestationThatEndedYesterdayIsToBeRenewed(FactKind ended) {
        FactKind lasting = ended == FactKind.RESIDENT_ABROAD ? FactKind.NO_ITALIAN_DOCUMENT : FactKind.RESIDENT_ABROAD;
        Advice advice = told(facts(fact(ended, until(TODAY.minusDays(1))), fact(lasting, ALWAYS)));
        assertThat(advice.kind()).isEqualTo(PersonKind.ATTESTATION_ENDED);
        assertThat(advice.day()).isEqualTo(TODAY.minusDays(1));
        assertThat(names(advice)).containsExactly("attestation", "consulate", "office");
    }

    @Test
    void theAttestationEndedWhenTheFirstOfTheTwoFactsDid() {
        Advice advice = told(facts(
                fact(FactKind.RESIDENT_ABROAD, until(TODAY.minusDays(9))),
                fact(FactKind.NO_ITALIAN_DOCUMENT, until(TODAY.minusDays(2)))));
        assertThat(advice.day()).isEqualTo(TODAY.minusDays(9));
    }

    @Test
    void whatWasAttestedSinceCountsMoreThanWhatEnded() {
        Standing cameToItaly = facts(
                fact(FactKind.RESIDENT_ABROAD, until(TODAY.minusYears(2))),
                fact(FactKind.NO_ITALIAN_DOCUMENT, until(TODAY.minusYears(2))),
                fact(FactKind.NO_ITALIAN_DOCUMENT, new ValidityPeriod(TODAY.minusYears(1), null)));
        assertThat(told(cameToItaly).kind()).isEqualTo(PersonKind.IN_ITALY_WITHOUT_DOCUMENT);
    }

    @Test
    void factsThatNeverHeldTogetherAreNoAttestation() {
        Standing standing = facts(
                fact(FactKind.RESIDENT_ABROAD, until(TODAY.minusYears(3))),
                fact(FactKind.NO_ITALIAN_DOCUMENT, new ValidityPeriod(TODAY.minusYears(1), TODAY.minusDays(1))));
        assertThat(told(standing).kind()).isEqualTo(PersonKind.CITIZEN);
    }

    @Test
    void aMinorWhoseAttestationEndedIsToldBoth() {
        Advice advice = told(facts(
                Standing.minorityOf(LocalDate.of(2010, 3, 8)),
                fact(FactKind.RESIDENT_ABROAD, until(TODAY.minusDays(1))),
                fact(FactKind.NO_ITALIAN_DOCUMENT, ALWAYS)));
        assertThat(names(advice)).containsExactly("attestation", "spid-minor", "delega-parent", "office");
    }

    @Test
    void whoLivesAbroadWithADocumentIsToldOfTheConsulate() {
        Advice advice = told(facts(fact(FactKind.RESIDENT_ABROAD, ALWAYS)));
        assertThat(advice.kind()).isEqualTo(PersonKind.ABROAD);
        assertThat(names(advice)).containsExactly("spid", "consulate", "delega", "office");
    }

    @Test
    void whoLivesAbroadWithoutADocumentIsNotSentToGetSpid() {
        assertThat(names(told(People.ANNA))).containsExactly("consulate", "delega", "office");
    }

    @ParameterizedTest
    @CsvSource({
        "intermediario, COMPANY",
        "azienda, COMPANY",
        "medico, PROFESSIONAL",
        "avvocato, PROFESSIONAL",
        "associazione, PROFESSIONAL",
        "ente-pubblico, PROFESSIONAL",
        "a-type-of-tomorrow, PROFESSIONAL",
        "patronato, PATRONATO_CAF",
        "caf, PATRONATO_CAF"
    })
    void theProfileDecidesWhetherActedInOrOnlyHeld(String type, PersonKind expected) {
        Standing standing = new Standing(List.of(profile(type)), List.of());
        assertThat(kindAs(type, standing)).isEqualTo(expected);
        assertThat(kindAs(ActiveProfile.CITTADINO, standing)).isEqualTo(expected);
    }

    @Test
    void ofSeveralProfilesTheOneActedInDecides() {
        Standing standing = new Standing(List.of(profile("patronato"), profile("intermediario")), List.of());
        assertThat(kindAs("intermediario", standing)).isEqualTo(PersonKind.COMPANY);
        assertThat(kindAs(ActiveProfile.CITTADINO, standing))
                .as("acting as a citizen, the duty that is older comes first")
                .isEqualTo(PersonKind.PATRONATO_CAF);
    }

    @Test
    void aProfileThatIsOverOrSuspendedDoesNotCount() {
        ActiveProfile type = new ActiveProfile("patronato", null, null);
        Standing standing = new Standing(
                List.of(
                        new Profile("p1", SOMEBODY, type, until(TODAY.minusDays(1)), false, 0),
                        new Profile("p2", SOMEBODY, type, ALWAYS, true, 0)),
                List.of());
        assertThat(kindAs(ActiveProfile.CITTADINO, standing)).isEqualTo(PersonKind.CITIZEN);
    }

    @Test
    void patronatoOperatorsAskTheirOwnOrganisation() {
        Standing standing = new Standing(List.of(profile("patronato")), List.of());
        assertThat(names(told(standing))).containsExactly("spid-2", "organisation");
    }

    @Test
    void anOrdinaryCitizenHasAllWaysAndTheDelega() {
        assertThat(names(told(Standing.UNKNOWN))).containsExactly("spid", "cie", "cns", "delega", "abroad", "office");
    }

    @ParameterizedTest
    @CsvSource({"SPID, spid-level", "CIE, cie-pin", "CNS, spid"})
    void adviceForAnotherCredentialBeginsWithIt(CredentialKind credential, String first) {
        Circumstances minor =
                new Circumstances(facts(Standing.minorityOf(LocalDate.of(2010, 3, 8))), ActiveProfile.CITIZEN, TODAY);
        Advice advice = Advice.afterRefusal(Refusal.of(RefusalReason.CUT_OFF), minor, credential);
        assertThat(names(advice).get(0)).isEqualTo(first);
        assertThat(advice.kind())
                .as("who they are changes nothing about a card")
                .isNull();
    }

    @Test
    void anExpiredPinThatCannotBeRenewedIsAnEndAndOneThatCanIsNot() {
        Circumstances somebody = new Circumstances(Standing.UNKNOWN, ActiveProfile.CITIZEN, TODAY);
        Refusal forGood = new Refusal(
                RefusalReason.PIN_EXPIRED,
                People.shippedPolicy().rules().get(0),
                LocalDate.of(2021, 2, 28),
                Reference.next());
        assertThat(names(Advice.afterRefusal(forGood, somebody, CredentialKind.PIN)))
                .contains("spid", "cie");
        assertThat(names(Advice.afterRefusal(Refusal.of(RefusalReason.PIN_EXPIRED), somebody, CredentialKind.PIN)))
                .containsExactly("office");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void everyTextExists(String language) {
        List<String> keys = Texts.of(language);
        assertThat(keys)
                .containsAll(everyone()
                        .map(standing -> told(standing).steps())
                        .flatMap(List::stream)
                        .map(Advice.Step::key)
                        .toList())
                .containsAll(Stream.of(PersonKind.values())
                        .filter(kind -> kind != PersonKind.CITIZEN)
                        .map(kind -> "varco.notice.who." + kind)
                        .toList());
        Stream.of(CredentialKind.values())
                .flatMap(credential -> Stream.of(RefusalReason.values())
                        .flatMap(reason -> Advice.afterRefusal(
                                Refusal.of(reason),
                                new Circumstances(Standing.UNKNOWN, ActiveProfile.CITIZEN, TODAY),
                                credential)
                                .steps()
                                .stream()))
                .forEach(step -> assertThat(keys).contains(step.key()));
    }

    @Test
    void everyKindIsAmongThePeopleOfThisTest() {
        assertThat(everyone().map(standing -> told(standing).kind())).contains(PersonKind.values());
    }

    private static Stream<Standing> everyone() {
        return Stream.of(
                Standing.UNKNOWN,
                People.ANNA,
                facts(Standing.minorityOf(LocalDate.of(2014, 3, 8))),
                facts(Standing.minorityOf(LocalDate.of(2010, 3, 8))),
                facts(fact(FactKind.PROTECTED, ALWAYS)),
                facts(fact(FactKind.NO_ITALIAN_DOCUMENT, ALWAYS)),
                facts(fact(FactKind.RESIDENT_ABROAD, ALWAYS)),
                facts(
                        fact(FactKind.RESIDENT_ABROAD, until(TODAY.minusDays(1))),
                        fact(FactKind.NO_ITALIAN_DOCUMENT, ALWAYS)),
                new Standing(List.of(profile("patronato")), List.of()),
                new Standing(List.of(profile("azienda")), List.of()),
                new Standing(List.of(profile("medico")), List.of()));
    }

    private static Advice told(Standing standing) {
        return Advice.afterRefusal(
                Refusal.of(RefusalReason.CUT_OFF),
                new Circumstances(standing, ActiveProfile.CITIZEN, TODAY),
                CredentialKind.PIN);
    }

    private static PersonKind kindAs(String profile, Standing standing) {
        return new Circumstances(standing, new ActiveProfile(profile, null, null), TODAY).kind();
    }

    private static List<String> names(Advice advice) {
        return advice.steps().stream()
                .map(step -> step.key().replace("varco.notice.step.", ""))
                .toList();
    }

    private static Standing facts(AttestedFact... facts) {
        return new Standing(List.of(), List.of(facts));
    }

    private static AttestedFact fact(FactKind kind, ValidityPeriod validity) {
        return new AttestedFact(kind, validity);
    }

    private static ValidityPeriod until(LocalDate last) {
        return new ValidityPeriod(null, last);
    }

    private static Profile profile(String type) {
        return new Profile(type, SOMEBODY, new ActiveProfile(type, null, null), ALWAYS, false, 0);
    }
}
