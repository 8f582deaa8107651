package it.varco.authenticators.cutoff.warning;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ThresholdTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "400,",
        "31,",
        "30, MONTH",
        "8, MONTH",
        "7, WEEK",
        "2, WEEK",
        "1, DAY",
        "0, DAY",
        "-1,",
    })
    void theNearestOneThatAppliesCounts(int daysLeft, Threshold expected) {
        assertThat(Threshold.of(TODAY, TODAY.plusDays(daysLeft)).orElse(null)).isEqualTo(expected);
    }
}
