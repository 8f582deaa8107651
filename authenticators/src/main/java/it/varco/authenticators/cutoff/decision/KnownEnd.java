package it.varco.authenticators.cutoff.decision;

import java.time.LocalDate;

import it.varco.authenticators.cutoff.Rule;

/**
 * The end of the days on which a login may be used.
 *
 * @param lastDay the last of them, Europe/Rome
 * @param then the rule that refuses it from the day after
 */
public record KnownEnd(LocalDate lastDay, Rule then) {}
