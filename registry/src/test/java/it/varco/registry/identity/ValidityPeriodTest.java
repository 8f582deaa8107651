package it.varco.registry.identity;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ValidityPeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 9, 30);

    @Test
    void bothEndsBelongToIt() {
        ValidityPeriod september = new ValidityPeriod(FIRST, LAST);

        assertThat(september.contains(FIRST.minusDays(1))).isFalse();
        assertThat(september.contains(FIRST)).isTrue();
        assertThat(september.contains(LAST)).isTrue();
        assertThat(september.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void anOpenEndNeverEnds() {
        assertThat(new ValidityPeriod(FIRST, null).contains(LocalDate.MAX)).isTrue();
        assertThat(new ValidityPeriod(null, LAST).contains(LocalDate.MIN)).isTrue();
        assertThat(ValidityPeriod.ALWAYS.contains(FIRST)).isTrue();
    }

    @Test
    void anEndBeforeTheStartIsRefusedAndOneDayIsNot() {
        assertThatThrownBy(() -> new ValidityPeriod(LAST, FIRST)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new ValidityPeriod(FIRST, FIRST).contains(FIRST)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2021-01-01, 2021-06-30, 2021-06-30, 2021-12-31, 2021-06-30, 2021-06-30",
                "2021-01-01, 2021-06-30, 2021-03-01, 2021-04-01, 2021-03-01, 2021-04-01",
                "-, -, 2021-03-01, 2021-04-01, 2021-03-01, 2021-04-01",
                "-, 2021-06-30, 2021-03-01, -, 2021-03-01, 2021-06-30",
                "2021-01-01, -, 2021-03-01, -, 2021-03-01, -",
                "-, 2021-06-30, -, 2021-03-01, -, 2021-03-01",
                "-, -, -, -, -, -",
            })
    void commonDaysAreFoundWhicheverIsAsked(
            LocalDate from, LocalDate until, LocalDate from2, LocalDate until2, LocalDate first, LocalDate last) {
        ValidityPeriod one = new ValidityPeriod(from, until);
        ValidityPeriod other = new ValidityPeriod(from2, until2);

        assertThat(one.overlaps(other)).isTrue();
        assertThat(other.overlaps(one)).isTrue();
        assertThat(one.intersection(other)).contains(new ValidityPeriod(first, last));
        assertThat(other.intersection(one)).contains(new ValidityPeriod(first, last));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2021-01-01, 2021-06-30, 2021-07-01, -", "-, 2021-06-30, 2021-07-01, 2021-12-31"})
    void neighboursHaveNoDayInCommon(LocalDate from, LocalDate until, LocalDate from2, LocalDate until2) {
        ValidityPeriod one = new ValidityPeriod(from, until);
        ValidityPeriod other = new ValidityPeriod(from2, until2);

        assertThat(one.overlaps(other)).isFalse();
        assertThat(other.overlaps(one)).isFalse();
        assertThat(one.intersection(other)).isEmpty();
    }
}
