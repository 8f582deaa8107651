package it.varco.authenticators.cutoff.warning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** How near a last day must be for a warning; each is given once, at the first login that is as near. */
enum Threshold {
    MONTH(30),
    WEEK(7),
    DAY(1);

    private final int days;

    Threshold(int days) {
        this.days = days;
    }

    /** Most days that are left when it applies; on the last day none are. */
    int days() {
        return days;
    }

    /** The nearest that applies; empty when the end is farther away than any, or past. */
    static Optional<Threshold> of(LocalDate today, LocalDate lastDay) {
        long left = ChronoUnit.DAYS.between(today, lastDay);
        return Arrays.stream(values())
                .filter(threshold -> left >= 0 && left <= threshold.days)
                .min(Comparator.comparing(Threshold::days));
    }
}
