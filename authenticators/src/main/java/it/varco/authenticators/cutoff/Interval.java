package it.varco.authenticators.cutoff;

import it.varco.registry.identity.ValidityPeriod;

/**
 * Adjacent days that one rule decides.
 *
 * @param period the days, Europe/Rome
 * @param rule the rule that decides on each of them
 */
public record Interval(ValidityPeriod period, Rule rule) {

    /** Whether the rule allows. */
    public boolean allowed() {
        return rule.allows();
    }
}
