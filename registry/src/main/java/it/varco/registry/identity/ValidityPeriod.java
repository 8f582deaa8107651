package it.varco.registry.identity;

import java.time.LocalDate;
import java.util.Optional;

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

    /** Whether some day belongs to both. */
    public boolean overlaps(ValidityPeriod other) {
        return startsBy(other.until) && other.startsBy(until);
    }

    /** The days that belong to both; empty when there are none. */
    public Optional<ValidityPeriod> intersection(ValidityPeriod other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate first = startsBy(other.from) ? other.from : from;
        LocalDate last = until == null || (other.until != null && other.until.isBefore(until)) ? other.until : until;
        return Optional.of(new ValidityPeriod(first == null ? from : first, last));
    }

    private boolean startsBy(LocalDate day) {
        return from == null || day == null || !from.isAfter(day);
    }
}
