package it.varco.authenticators.cutoff;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import it.varco.registry.identity.CredentialKind;

/**
 * What a credential may still be used for, by date and by profile. The first rule that applies decides; the last one
 * denies everything, so what no rule allows is refused.
 *
 * @param rules in the order they are tried
 */
public record CutoffPolicy(List<Rule> rules) {

    private static final int MOST_RULES = 500;

    /**
     * @throws InvalidPolicyException when it has no rules, too many, an id twice, or no total deny at its end
     */
    public CutoffPolicy {
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw InvalidPolicyException.ofPolicy("has no rules: it needs at least one that denies everything");
        }
        if (rules.size() > MOST_RULES) {
            throw InvalidPolicyException.ofPolicy("has more than %d rules: join some".formatted(MOST_RULES));
        }
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw InvalidPolicyException.ofRule(rule.id(), "the id is used twice: give each rule its own");
            }
        }
        Rule last = rules.get(rules.size() - 1);
        if (!last.isTotalDeny()) {
            throw InvalidPolicyException.ofRule(
                    last.id(),
                    "the last rule must deny issue, renew and use of all credentials, without profiles, facts, services"
                            + " or dates, and name an act");
        }
        for (Rule rule : rules.subList(0, rules.size() - 1)) {
            if (rule.isTotalDeny()) {
                throw InvalidPolicyException.ofRule(
                        rule.id(), "it denies everything, so no rule after it can ever apply: put it last");
            }
        }
    }

    /** The answers to a question for all time. */
    public Timeline timeline(Question question) {
        return new TimelineSweep(
                        rules.stream().filter(rule -> rule.concerns(question)).toList(), question)
                .walk();
    }

    /**
     * Whether anyone at all could sign in to that service with that credential on that day; for the page that offers
     * credentials, shown before it is known who the person is.
     *
     * @param service client id of the relying party, null when there is none
     */
    public boolean someoneMayUse(CredentialKind credential, String service, LocalDate day) {
        return new Situations(rules, credential, service)
                .questions()
                .anyMatch(question -> timeline(question).decisionOn(day).allowed());
    }
}
