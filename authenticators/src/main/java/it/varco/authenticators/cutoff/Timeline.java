package it.varco.authenticators.cutoff;

import java.time.LocalDate;
import java.util.List;

/**
 * The policy's answers to one question for all time: the only place dates of a cut-off are read from.
 *
 * @param intervals in order, adjacent, from the beginning of time to its end; neighbours have different rules
 */
public record Timeline(List<Interval> intervals) {

    public Timeline {
        intervals = List.copyOf(intervals);
    }

    /** What holds on that day, with the run of equal answers around it. */
    public Decision decisionOn(LocalDate day) {
        int deciding = 0;
        while (!intervals.get(deciding).period().contains(day)) {
            deciding++;
        }
        boolean allowed = intervals.get(deciding).allowed();
        int first = deciding;
        while (first > 0 && intervals.get(first - 1).allowed() == allowed) {
            first--;
        }
        int last = deciding;
        while (last < intervals.size() - 1 && intervals.get(last + 1).allowed() == allowed) {
            last++;
        }
        return new Decision(
                allowed,
                intervals.get(deciding).rule(),
                intervals.get(first).period().from(),
                intervals.get(last).period().until());
    }
}
