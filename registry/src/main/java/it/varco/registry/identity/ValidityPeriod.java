package it.varco.registry.identity;

import java.time.LocalDate;

/**
 * Days on which something holds, in Europe/Rome.
 *
 * @param from first day, null when it always held
 * @param until last day, inclusive; null when no end is known
 */
public record ValidityPeriod(LocalDate from, LocalDate until) {

    /** Without beginning or end. */
    public static final ValidityPeriod ALWAYS = new ValidityPeriod(null, null);

    /**
     * @throws IllegalArgumentException when the end is before the start
     */
    public ValidityPeriod {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("The last day (%s) is before the first (%s)".formatted(until, from));
        }
    }

    /** Whether the day is one of them, both ends included. */
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
