package it.varco.authenticators.cutoff;

import java.time.LocalDate;

/**
 * The policy's answer for one day.
 *
 * @param allowed whether the credential may be used
 * @param rule the rule that decides on the day
 * @param since first day of the run of days with this answer, null when it was always so
 * @param until last day of that run, inclusive; null when no end is known
 */
public record Decision(boolean allowed, Rule rule, LocalDate since, LocalDate until) {}
