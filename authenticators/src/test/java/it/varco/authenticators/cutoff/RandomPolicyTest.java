package it.varco.authenticators.cutoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

/**
 * Random policies and people, against a day-by-day evaluation that knows nothing of boundaries. Over 250 lines: that
 * second evaluation and the generators are written here, so that they share nothing with what they test.
 */
class RandomPolicyTest {

    private static final LocalDate FIRST = LocalDate.parse("2019-01-01");
    private static final LocalDate LAST = LocalDate.parse("2026-12-31");
    private static final List<String> TYPES = List.of("cittadino", "azienda", "medico", "astronauta");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyDayIsDecidedAsIfItWereAskedAlone(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 25; round++) {
            CutoffPolicy policy = policy(random);
            Question question = question(random);
            Timeline timeline = policy.timeline(question);
            List<Decision> decisions = new ArrayList<>();
            for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                Decision decision = timeline.decisionOn(day);
                Set<String> possible = decidingAlone(policy, question, day);
                assertThat(possible)
                        .as("%s on %s", question, day)
                        .contains(decision.rule().id());
                assertThat(decision.allowed()).isEqualTo(decision.rule().allows());
                decisions.add(decision);
            }
            assertRunsAreTrue(decisions);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void timelineCoversAllTimeWithoutGapOrOverlap(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<Interval> intervals = policy(random).timeline(question(random)).intervals();
            assertThat(intervals.get(0).period().from()).isNull();
            assertThat(intervals.get(intervals.size() - 1).period().until()).isNull();
            for (int next = 1; next < intervals.size(); next++) {
                assertThat(intervals.get(next).period().from())
                        .isEqualTo(intervals.get(next - 1).period().until().plusDays(1));
                assertThat(intervals.get(next).rule())
                        .as("neighbours differ")
                        .isNotEqualTo(intervals.get(next - 1).rule());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void jsonKeepsEverything(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            CutoffPolicy policy = policy(random);
            String text = CutoffPolicyJson.text(policy);
            assertThat(CutoffPolicyJson.parse(text)).isEqualTo(policy);
            assertThat(CutoffPolicyJson.text(CutoffPolicyJson.parse(text))).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void someoneMayUseExactlyWhenARandomPersonOnceMay(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 30; round++) {
            CutoffPolicy policy = policy(random);
            LocalDate day = day(random);
            CredentialKind credential = any(random, CredentialKind.values());
            boolean someone = policy.someoneMayUse(credential, "app", day);
            boolean found = everybody(credential)
                    .anyMatch(question ->
                            policy.timeline(question).decisionOn(day).allowed());
            assertThat(someone).as("%s on %s", credential, day).isEqualTo(found);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void ofTwoRulesThatDisagreeTheFirstWins(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Rule allow = useOfPin("allow", period(random, true), Effect.ALLOW);
            Rule deny = useOfPin("deny", ValidityPeriod.ALWAYS, Effect.DENY);
            Question question = new Question(
                    Operation.USE,
                    Assurance.PIN_ORDINARIO,
                    CredentialKind.PIN,
                    Set.of("medico"),
                    Standing.UNKNOWN,
                    null);

            assertThat(new CutoffPolicy(List.of(allow, deny, last()))
                            .timeline(question)
                            .intervals())
                    .filteredOn(Interval::allowed)
                    .extracting(Interval::period)
                    .containsExactly(allow.validity());
            assertThat(new CutoffPolicy(List.of(deny, allow, last()))
                            .timeline(question)
                            .intervals())
                    .noneMatch(Interval::allowed);
        }
    }

    private static Rule useOfPin(String id, ValidityPeriod validity, Effect effect) {
        return new Rule(
                id,
                Set.of(Operation.USE),
                CredentialSelector.of("pin", null),
                Set.of("medico"),
                Set.of(),
                Set.of(),
                validity,
                effect,
                new Act("act", null, false),
                "k.use");
    }

    private static Rule last() {
        return new Rule(
                "last",
                EnumSet.allOf(Operation.class),
                CredentialSelector.ALL,
                Set.of(),
                Set.of(),
                Set.of(),
                ValidityPeriod.ALWAYS,
                Effect.DENY,
                new Act("last", null, false),
                "k.last");
    }

    /** Ids of the rules that may decide the day: of a refusal of several profiles, the reason is any of theirs. */
    private static Set<String> decidingAlone(CutoffPolicy policy, Question question, LocalDate day) {
        Set<String> refusing = new TreeSet<>();
        Rule allowing = null;
        for (String type : question.profileTypes()) {
            if (!held(question, type, day)) {
                continue;
            }
            Rule first = policy.rules().stream()
                    .filter(rule -> applies(rule, question, type, day))
                    .findFirst()
                    .orElseThrow();
            if (!first.allows()) {
                refusing.add(first.id());
            } else if (allowing == null
                    || policy.rules().indexOf(first) < policy.rules().indexOf(allowing)) {
                allowing = first;
            }
        }
        if (allowing != null) {
            return Set.of(allowing.id());
        }
        return refusing.isEmpty() ? Set.of("last") : refusing;
    }

    private static boolean held(Question question, String type, LocalDate day) {
        List<Profile> rows = question.standing().profiles().stream()
                .filter(profile -> profile.activeProfile().type().equals(type))
                .toList();
        return question.operation() == Operation.USE
                || type.equals("cittadino")
                || rows.isEmpty()
                || rows.stream().anyMatch(row -> row.usableOn(day));
    }

    private static boolean applies(Rule rule, Question question, String type, LocalDate day) {
        boolean after =
                rule.validity().from() == null || !day.isBefore(rule.validity().from());
        boolean before =
                rule.validity().until() == null || !day.isAfter(rule.validity().until());
        CredentialSelector selector = rule.credential();
        boolean credential = (selector.kind() == null || selector.kind() == question.credential())
                && (selector.only() == null || selector.only() == question.assurance())
                && (selector.minimum() == null
                        || question.assurance().rank() >= selector.minimum().rank());
        boolean facts = rule.requires().stream()
                .allMatch(kind -> question.standing().facts().stream()
                        .anyMatch(fact -> fact.kind() == kind && fact.validity().contains(day)));
        return after
                && before
                && credential
                && facts
                && rule.operations().contains(question.operation())
                && (rule.profiles().isEmpty() || rule.profiles().contains(type))
                && (rule.services().isEmpty()
                        || (question.service() != null && rule.services().contains(question.service())));
    }

    /** Since and until, as far as the days looked at can tell. */
    private static void assertRunsAreTrue(List<Decision> decisions) {
        int start = 0;
        for (int day = 1; day <= decisions.size(); day++) {
            boolean ends = day == decisions.size()
                    || decisions.get(day).allowed() != decisions.get(start).allowed();
            if (ends) {
                LocalDate first = FIRST.plusDays(start);
                LocalDate last = FIRST.plusDays(day - 1L);
                boolean beginsBefore = start == 0;
                boolean goesOn = day == decisions.size();
                assertThat(Set.copyOf(decisions.subList(start, day))).allSatisfy(decision -> {
                    assertThat(decision.since())
                            .satisfiesAnyOf(
                                    since -> assertThat(since).isEqualTo(first),
                                    since -> assertThat(beginsBefore && (since == null || since.isBefore(first)))
                                            .isTrue());
                    assertThat(decision.until())
                            .satisfiesAnyOf(
                                    until -> assertThat(until).isEqualTo(last),
                                    until -> assertThat(goesOn && (until == null || until.isAfter(last)))
                                            .isTrue());
                });
                start = day;
            }
        }
    }

    private static Stream<Question> everybody(CredentialKind credential) {
        List<Question> questions = new ArrayList<>();
        for (Assurance level : CredentialSelector.levelsOf(credential)) {
            for (String type : TYPES) {
                for (int chosen = 0; chosen < 1 << FactKind.values().length; chosen++) {
                    List<AttestedFact> facts = new ArrayList<>();
                    for (FactKind kind : FactKind.values()) {
                        if ((chosen & (1 << kind.ordinal())) != 0) {
                            facts.add(new AttestedFact(kind, ValidityPeriod.ALWAYS));
                        }
                    }
                    questions.add(new Question(
                            Operation.USE, level, credential, Set.of(type), new Standing(List.of(), facts), "app"));
                }
            }
        }
        return questions.stream();
    }

    private static CutoffPolicy policy(Random random) {
        List<Rule> rules = new ArrayList<>();
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            Effect effect = any(random, Effect.values());
            CredentialSelector credential = selector(random, effect);
            Set<Operation> operations = some(random, EnumSet.allOf(Operation.class));
            Set<String> profiles = random.nextBoolean() ? Set.of() : some(random, new TreeSet<>(TYPES.subList(0, 3)));
            // Named, so that no rule of the middle can be a total deny, which is refused.
            Set<FactKind> requires = random.nextInt(3) > 0 && !profiles.isEmpty()
                    ? Set.of()
                    : some(random, EnumSet.allOf(FactKind.class));
            rules.add(new Rule(
                    "r" + i,
                    operations,
                    credential,
                    profiles,
                    requires,
                    random.nextInt(4) == 0 ? Set.of("app") : Set.of(),
                    period(random, effect == Effect.ALLOW),
                    effect,
                    new Act("act " + i, random.nextBoolean() ? day(random) : null, random.nextBoolean()),
                    "k." + i));
        }
        rules.add(last());
        return new CutoffPolicy(rules);
    }

    private static CredentialSelector selector(Random random, Effect effect) {
        String text = any(random, "pin", "pin", "pin:ordinario", "pin:dispositivo", "spid", "cie", "cns", "all");
        boolean levels = effect == Effect.ALLOW && (text.equals("spid") || text.equals("cie")) && random.nextBoolean();
        return CredentialSelector.of(text, levels ? 1 + random.nextInt(3) : null);
    }

    private static Question question(Random random) {
        Operation operation = any(random, Operation.values());
        CredentialKind credential = random.nextBoolean() ? CredentialKind.PIN : any(random, CredentialKind.values());
        Assurance level = any(random, CredentialSelector.levelsOf(credential).toArray(Assurance[]::new));
        Set<String> types = operation == Operation.USE
                ? Set.of(any(random, TYPES.toArray(String[]::new)))
                : some(random, new TreeSet<>(TYPES));
        List<AttestedFact> facts =
                list(random, 4, () -> new AttestedFact(any(random, FactKind.values()), period(random, true)));
        List<Profile> profiles = list(
                random,
                4,
                () -> new Profile(
                        "id",
                        CodiceFiscale.parse("BNCBRN68S04F205D"),
                        new ActiveProfile(any(random, TYPES.toArray(String[]::new)), null, null),
                        period(random, true),
                        random.nextInt(5) == 0,
                        1));
        return new Question(
                operation,
                level,
                credential,
                types,
                new Standing(profiles, facts),
                random.nextBoolean() ? "app" : null);
    }

    private static ValidityPeriod period(Random random, boolean withStart) {
        LocalDate one = day(random);
        LocalDate two = day(random);
        LocalDate from = withStart && random.nextBoolean() ? (one.isBefore(two) ? one : two) : null;
        LocalDate until = random.nextBoolean() ? (one.isBefore(two) ? two : one) : null;
        return new ValidityPeriod(from, until);
    }

    private static LocalDate day(Random random) {
        // Few different days, so that boundaries meet.
        return random.nextBoolean()
                ? FIRST.plusDays(random.nextInt(2900))
                : LocalDate.of(2020 + random.nextInt(5), 2, 28).plusDays(random.nextInt(3));
    }

    private static <T> List<T> list(Random random, int most, Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    private static <T> Set<T> some(Random random, Set<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return Set.copyOf(shuffled.subList(0, 1 + random.nextInt(shuffled.size())));
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
