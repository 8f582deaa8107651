package it.varco.authenticators.cutoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.person.FactKind;

/**
 * Walks once through the days on which an answer can change and asks the rules on each. Between two such days nothing
 * that a rule can see changes, so one day stands for all.
 */
final class TimelineSweep {

    private final List<Rule> rules;
    private final Question question;

    /** By profile type, the step at which its present refusal began; a type that is allowed or not held is absent. */
    private final Map<String, Integer> refusedSince = new HashMap<>();

    /**
     * @param rules those that concern the question, in the policy's order, a total deny last
     */
    TimelineSweep(List<Rule> rules, Question question) {
        this.rules = rules;
        this.question = question;
    }

    Timeline walk() {
        List<Interval> intervals = new ArrayList<>();
        LocalDate from = null;
        LocalDate mergedFrom = null;
        Rule current = null;
        int step = 0;
        for (LocalDate next : changes()) {
            Rule rule = deciding(from == null ? next.minusDays(1) : from, step++);
            if (current != null && !current.equals(rule)) {
                intervals.add(new Interval(new ValidityPeriod(mergedFrom, from.minusDays(1)), current));
                mergedFrom = from;
            }
            current = rule;
            from = next;
        }
        Rule last = deciding(from == null ? LocalDate.EPOCH : from, step);
        if (current != null && !current.equals(last)) {
            intervals.add(new Interval(new ValidityPeriod(mergedFrom, from.minusDays(1)), current));
            mergedFrom = from;
        }
        intervals.add(new Interval(new ValidityPeriod(mergedFrom, null), last));
        return new Timeline(intervals);
    }

    /** First days of everything that a rule can see change: rules, facts and, where they count, profiles. */
    private NavigableSet<LocalDate> changes() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        rules.forEach(rule -> add(days, rule.validity()));
        question.standing().facts().forEach(fact -> add(days, fact.validity()));
        if (question.operation() != Operation.USE) {
            question.standing().profiles().forEach(profile -> add(days, profile.validity()));
        }
        return days;
    }

    private static void add(Set<LocalDate> days, ValidityPeriod period) {
        if (period.from() != null && period.from().isAfter(LocalDate.MIN)) {
            days.add(period.from());
        }
        if (period.until() != null && period.until().isBefore(LocalDate.MAX)) {
            days.add(period.until().plusDays(1));
        }
    }

    /**
     * One allowed profile is enough. When none is, the reason is the refusal that came last: it is the one that took
     * the credential away, so its act fits the day since when it is refused.
     */
    private Rule deciding(LocalDate day, int step) {
        Set<FactKind> facts = question.factsOn(day);
        int allowing = rules.size();
        int denying = rules.size() - 1;
        int latest = -1;
        for (String type : question.profileTypes()) {
            if (!question.holds(type, day)) {
                refusedSince.remove(type);
                continue;
            }
            int index = firstApplying(type, facts, day);
            if (rules.get(index).allows()) {
                refusedSince.remove(type);
                allowing = Math.min(allowing, index);
                continue;
            }
            int since = refusedSince.computeIfAbsent(type, unseen -> step);
            if (since > latest || (since == latest && index < denying)) {
                latest = since;
                denying = index;
            }
        }
        return rules.get(allowing < rules.size() ? allowing : denying);
    }

    private int firstApplying(String profileType, Set<FactKind> facts, LocalDate day) {
        int index = 0;
        while (!rules.get(index).appliesTo(profileType, facts, day)) {
            index++;
        }
        return index;
    }
}
