package it.varco.authenticators.cutoff;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import it.varco.registry.identity.ValidityPeriod;

/** What administrators are answered, as JSON objects. */
final class PolicyAnswers {

    private PolicyAnswers() {}

    /** {@code {version, policy, previous?}}; a policy that cannot be read is answered as the reason why. */
    static Map<String, Object> policy(PolicyComponent component) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("version", component.version());
        put(answer, "policy", component.policy());
        component.previous().ifPresent(previous -> put(answer, "previous", previous));
        return answer;
    }

    private static void put(Map<String, Object> answer, String field, String json) {
        try {
            answer.put(field, CutoffPolicyJson.tree(CutoffPolicyJson.parse(json)));
        } catch (InvalidPolicyException e) {
            answer.put(field + "Unreadable", e.getMessage());
        }
    }

    /** {@code {day, allowed, rule, message, since?, until?, timeline}}. */
    static Map<String, Object> preview(Timeline timeline, LocalDate day) {
        Decision decision = timeline.decisionOn(day);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("day", day.toString());
        answer.put("allowed", decision.allowed());
        answer.put("rule", decision.rule().id());
        answer.put("message", decision.rule().message());
        putDays(answer, "since", decision.since(), decision.until());
        answer.put(
                "timeline",
                timeline.intervals().stream().map(PolicyAnswers::interval).toList());
        return answer;
    }

    private static Map<String, Object> interval(Interval interval) {
        Map<String, Object> answer = new LinkedHashMap<>();
        ValidityPeriod period = interval.period();
        putDays(answer, "from", period.from(), period.until());
        answer.put("allowed", interval.allowed());
        answer.put("rule", interval.rule().id());
        return answer;
    }

    private static void putDays(Map<String, Object> answer, String beginning, LocalDate from, LocalDate until) {
        if (from != null) {
            answer.put(beginning, from.toString());
        }
        if (until != null) {
            answer.put("until", until.toString());
        }
    }
}
