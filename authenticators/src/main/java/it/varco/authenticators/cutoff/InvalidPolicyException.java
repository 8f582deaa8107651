package it.varco.authenticators.cutoff;

import java.util.Optional;

/** A policy that cannot be accepted. The message names the offending rule and says what to do about it. */
public final class InvalidPolicyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String ruleId;

    private InvalidPolicyException(String ruleId, String message, Throwable cause) {
        super(message, cause);
        this.ruleId = ruleId;
    }

    static InvalidPolicyException ofRule(String ruleId, String advice) {
        return ofRule(ruleId, advice, null);
    }

    static InvalidPolicyException ofRule(String ruleId, String advice, Throwable cause) {
        return new InvalidPolicyException(ruleId, "Rule '%s': %s".formatted(ruleId, advice), cause);
    }

    static InvalidPolicyException ofPolicy(String advice) {
        return new InvalidPolicyException(null, "The policy " + advice, null);
    }

    /** Id of the offending rule, or its position such as {@code #3} when it has none; empty when it is none in particular. */
    public Optional<String> ruleId() {
        return Optional.ofNullable(ruleId);
    }
}
