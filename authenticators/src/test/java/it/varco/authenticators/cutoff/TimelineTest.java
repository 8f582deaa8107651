package it.varco.authenticators.cutoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import it.varco.registry.identity.Assurance;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.CredentialKind;
import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.person.AttestedFact;
import it.varco.registry.person.FactKind;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.profile.Profile;
import it.varco.registry.standing.Standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** Over 250 lines: one small policy a test, written out so that each can be read alone. */
class TimelineTest {

    private static final CutoffPolicy SHIPPED = ShippedPolicy.read();

    @Test
    void movingOneDateMovesOneIntervalAndNothingElse() {
        CutoffPolicy moved = CutoffPolicyJson.parse(
                ShippedPolicy.json().replace("\"until\": \"2024-08-31\"", "\"until\": \"2025-03-31\""));
        Question company = ShippedPolicy.question("use", "pin:dispositivo", "azienda", "");

        assertThat(moved.timeline(company).intervals())
                .extracting(interval -> interval.rule().id(), Interval::period)
                .containsExactly(
                        tuple("pin-companies", new ValidityPeriod(null, LocalDate.parse("2025-03-31"))),
                        tuple("pin-companies-ended", new ValidityPeriod(LocalDate.parse("2025-04-01"), null)));
        for (String other : List.of("cittadino", "ente-pubblico", "patronato")) {
            Question question = ShippedPolicy.question("use", "pin:dispositivo", other, "");
            assertThat(moved.timeline(question)).as(other).isEqualTo(SHIPPED.timeline(question));
        }
    }

    @Test
    void endOnALeapDayHoldsOnThatDay() {
        CutoffPolicy leap = CutoffPolicyJson.parse(
                ShippedPolicy.json().replace("\"until\": \"2024-08-31\"", "\"until\": \"2024-02-29\""));
        Timeline timeline = leap.timeline(ShippedPolicy.question("use", "pin:dispositivo", "azienda", ""));

        assertThat(timeline.decisionOn(LocalDate.parse("2024-02-28")).allowed()).isTrue();
        assertThat(timeline.decisionOn(LocalDate.parse("2024-02-29")).allowed()).isTrue();
        assertThat(timeline.decisionOn(LocalDate.parse("2024-03-01")))
                .isEqualTo(new Decision(false, rule(leap, "pin-companies-ended"), LocalDate.parse("2024-03-01"), null));
    }

    @Test
    void factThatEndedYesterdayNoLongerHelps() {
        Standing cameHome = facts(
                new AttestedFact(FactKind.RESIDENT_ABROAD, period("2015-01-01", "2026-11-21")),
                new AttestedFact(FactKind.NO_ITALIAN_DOCUMENT, period("2015-01-01", null)));
        Timeline timeline = SHIPPED.timeline(ShippedPolicy.question("use", "pin:dispositivo", "cittadino", cameHome));

        assertThat(timeline.decisionOn(LocalDate.parse("2026-11-21")).until()).isEqualTo(LocalDate.parse("2026-11-21"));
        assertThat(timeline.decisionOn(LocalDate.parse("2026-11-22")))
                .isEqualTo(new Decision(false, rule(SHIPPED, "pin-ended"), LocalDate.parse("2026-11-22"), null));
    }

    @Test
    void factAttestedLaterGivesTheCredentialBackFromItsFirstDay() {
        Standing left = facts(
                new AttestedFact(FactKind.RESIDENT_ABROAD, period("2023-05-10", null)),
                new AttestedFact(FactKind.NO_ITALIAN_DOCUMENT, period("2022-01-01", null)));
        Timeline timeline = SHIPPED.timeline(ShippedPolicy.question("use", "pin:dispositivo", "cittadino", left));

        assertThat(timeline.decisionOn(LocalDate.parse("2023-05-09")))
                .isEqualTo(new Decision(
                        false,
                        rule(SHIPPED, "pin-ended"),
                        LocalDate.parse("2021-10-01"),
                        LocalDate.parse("2023-05-09")));
        assertThat(timeline.decisionOn(LocalDate.parse("2023-05-10")).since()).isEqualTo(LocalDate.parse("2023-05-10"));
    }

    @Test
    void minorityEndsOnTheEighteenthBirthday() {
        Standing minor = facts(Standing.minorityOf(LocalDate.parse("2003-03-15")));
        Timeline timeline = SHIPPED.timeline(ShippedPolicy.question("issue", "pin:ordinario", "cittadino", minor));

        assertThat(timeline.decisionOn(LocalDate.parse("2021-03-14")).rule().id())
                .isEqualTo("pin-minor");
        assertThat(timeline.decisionOn(LocalDate.parse("2021-03-15")))
                .isEqualTo(new Decision(false, rule(SHIPPED, "pin-issue-ended"), LocalDate.parse("2021-03-15"), null));
    }

    @Test
    void minorBornOnALeapDayComesOfAgeOnThe28thOfFebruary() {
        Standing minor = facts(Standing.minorityOf(LocalDate.parse("2004-02-29")));
        CutoffPolicy longer = CutoffPolicyJson.parse(ShippedPolicy.json()
                .replaceAll(
                        "(\"requires\": \\[\"minor\"],\\s+\"from\": \"2020-10-01\",\\s+\"until\": )\"2021",
                        "$1\"2025"));
        Timeline timeline = longer.timeline(ShippedPolicy.question("issue", "pin:ordinario", "cittadino", minor));

        assertThat(timeline.decisionOn(LocalDate.parse("2022-02-27")).allowed()).isTrue();
        assertThat(timeline.decisionOn(LocalDate.parse("2022-02-28")).since()).isEqualTo(LocalDate.parse("2022-02-28"));
    }

    @Test
    void profileThatEndedNoLongerAllowsRenewal() {
        Standing left = new Standing(List.of(profile("intermediario", "2010-01-01", "2022-12-31", false)), List.of());
        Question question = Question.ofPerson(Operation.RENEW, CredentialKind.PIN, Assurance.PIN_DISPOSITIVO, left);
        Timeline timeline = SHIPPED.timeline(question);

        assertThat(timeline.decisionOn(LocalDate.parse("2022-12-31")).rule().id())
                .isEqualTo("pin-companies");
        assertThat(timeline.decisionOn(LocalDate.parse("2023-01-01")))
                .as("what is left is the citizen, refused under another act")
                .isEqualTo(new Decision(
                        false, rule(SHIPPED, "pin-renew-citizen-ended"), LocalDate.parse("2023-01-01"), null));
    }

    @Test
    void suspendedProfileDoesNotAllowRenewal() {
        Standing suspended = new Standing(List.of(profile("azienda", null, null, true)), List.of());
        Question question =
                Question.ofPerson(Operation.RENEW, CredentialKind.PIN, Assurance.PIN_DISPOSITIVO, suspended);

        assertThat(SHIPPED.timeline(question)
                        .decisionOn(LocalDate.parse("2023-01-01"))
                        .allowed())
                .isFalse();
    }

    @Test
    void oneProfileOfTwoIsEnoughToRenewButNotToUse() {
        Standing company = new Standing(List.of(profile("azienda", null, null, false)), List.of());
        LocalDate day = LocalDate.parse("2023-01-01");

        assertThat(SHIPPED.timeline(Question.ofPerson(
                                Operation.RENEW, CredentialKind.PIN, Assurance.PIN_DISPOSITIVO, company))
                        .decisionOn(day)
                        .allowed())
                .isTrue();
        assertThat(SHIPPED.timeline(ShippedPolicy.question("use", "pin:dispositivo", "cittadino", company))
                        .decisionOn(day)
                        .allowed())
                .isFalse();
    }

    @Test
    void reasonOfARefusalIsTheActThatTookTheCredentialAway() {
        Decision decision =
                ShippedPolicy.decide("2026-11-22", "renew", "pin:dispositivo", "cittadino intermediario", "");

        assertThat(decision.rule().id()).isEqualTo("pin-companies-ended");
        assertThat(decision.since()).isEqualTo(LocalDate.parse("2024-09-01"));
    }

    @Test
    void personWithoutAnyProfileOnTheDayIsRefusedByTheLastRule() {
        Standing later = new Standing(List.of(profile("azienda", "2024-01-01", null, false)), List.of());
        Question question = new Question(
                Operation.RENEW, Assurance.PIN_ORDINARIO, CredentialKind.PIN, Set.of("azienda"), later, null);

        assertThat(SHIPPED.timeline(question)
                        .decisionOn(LocalDate.parse("2020-01-01"))
                        .rule()
                        .id())
                .isEqualTo("not-accepted");
    }

    @Test
    void orderOfRulesDecides() {
        List<Rule> rules = SHIPPED.rules();
        CutoffPolicy reordered = new CutoffPolicy(Stream.of(
                        Stream.of(rule(SHIPPED, "pin-ended")),
                        rules.stream().filter(rule -> !rule.id().equals("pin-ended")))
                .flatMap(rest -> rest)
                .toList());
        Question question = ShippedPolicy.question("use", "pin:dispositivo", "azienda", "");

        assertThat(SHIPPED.timeline(question)
                        .decisionOn(LocalDate.parse("2023-01-01"))
                        .allowed())
                .isTrue();
        assertThat(reordered
                        .timeline(question)
                        .decisionOn(LocalDate.parse("2023-01-01"))
                        .allowed())
                .isFalse();
    }

    @Test
    void ruleForAServiceHoldsForThatServiceOnly() {
        CutoffPolicy policy = CutoffPolicyJson.parse("""
                {"rules":[
                 {"id":"one-service","operations":["use"],"credential":"pin:dispositivo","services":["demo-rp"],
                  "effect":"allow","message":"k.one"},
                 {"id":"last","operations":["issue","renew","use"],"credential":"all","effect":"deny",
                  "act":{"text":"a"},"message":"k.last"}]}""");
        LocalDate day = LocalDate.parse("2026-11-22");

        assertThat(policy.someoneMayUse(CredentialKind.PIN, "demo-rp", day)).isTrue();
        assertThat(policy.someoneMayUse(CredentialKind.PIN, "other", day)).isFalse();
        assertThat(policy.someoneMayUse(CredentialKind.PIN, null, day)).isFalse();
        assertThat(policy.someoneMayUse(CredentialKind.SPID, "demo-rp", day)).isFalse();
    }

    @Test
    void nobodyMayUseWhatOnlyPeopleWhoCannotExistCould() {
        CutoffPolicy policy = CutoffPolicyJson.parse("""
                {"rules":[
                 {"id":"no-minors","operations":["use"],"credential":"pin","requires":["minor"],
                  "effect":"deny","act":{"text":"a"},"message":"k.no"},
                 {"id":"minors-abroad","operations":["use"],"credential":"pin","requires":["minor","resident-abroad"],
                  "until":"2030-12-31","effect":"allow","message":"k.yes"},
                 {"id":"last","operations":["issue","renew","use"],"credential":"all","effect":"deny",
                  "act":{"text":"a"},"message":"k.last"}]}""");

        assertThat(policy.someoneMayUse(CredentialKind.PIN, null, LocalDate.parse("2026-11-22")))
                .as("the rule that allows is never the first that applies")
                .isFalse();
    }

    @Test
    void someoneMayUseUntilTheLastRuleThatAllowsEnds() {
        CutoffPolicy ending = CutoffPolicyJson.parse(ShippedPolicy.json()
                .replace("\"from\": \"2021-10-01\",", "\"from\": \"2021-10-01\", \"until\": \"2027-12-31\","));

        assertThat(ending.someoneMayUse(CredentialKind.PIN, "demo-rp", LocalDate.parse("2027-12-31")))
                .isTrue();
        assertThat(ending.someoneMayUse(CredentialKind.PIN, "demo-rp", LocalDate.parse("2028-01-01")))
                .isFalse();
    }

    @Test
    void datesAtTheEdgeOfTheCalendarDoNotBreakTheTimeline() {
        Standing eternal = facts(
                new AttestedFact(FactKind.RESIDENT_ABROAD, new ValidityPeriod(LocalDate.MIN, LocalDate.MAX)),
                new AttestedFact(FactKind.NO_ITALIAN_DOCUMENT, ValidityPeriod.ALWAYS));
        Timeline timeline = SHIPPED.timeline(ShippedPolicy.question("use", "pin:dispositivo", "cittadino", eternal));

        assertThat(timeline.decisionOn(LocalDate.MAX).allowed()).isTrue();
        assertThat(timeline.decisionOn(LocalDate.MIN).allowed()).isTrue();
    }

    @Test
    void useIsAskedForOneProfile() {
        assertThatThrownBy(() -> ShippedPolicy.question("use", "cns", "cittadino azienda", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ShippedPolicy.question("renew", "cns", "", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Standing facts(AttestedFact... facts) {
        return new Standing(List.of(), List.of(facts));
    }

    private static Profile profile(String type, String from, String until, boolean suspended) {
        return new Profile(
                "p-" + type,
                CodiceFiscale.parse("BNCBRN68S04F205D"),
                new ActiveProfile(type, null, null),
                period(from, until),
                suspended,
                1);
    }

    private static ValidityPeriod period(String from, String until) {
        return new ValidityPeriod(
                from == null ? null : LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    private static Rule rule(CutoffPolicy policy, String id) {
        return policy.rules().stream()
                .filter(rule -> Objects.equals(rule.id(), id))
                .findFirst()
                .orElseThrow();
    }
}
