package it.varco.authenticators.cutoff.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReadableDateTest {

    @ParameterizedTest
    @CsvSource({"it,1º ottobre 2021", "de,1. Oktober 2021", "fr,1er octobre 2021", "sl,1. oktober 2021"})
    void firstOfAMonthIsWrittenAsTheLanguageDoes(String language, String text) {
        assertThat(in(language).of(LocalDate.of(2021, 10, 1))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"it,30 settembre 2021", "de,30. September 2021", "fr,30 septembre 2021", "sl,30. september 2021"})
    void otherDaysAreLeftAsTheyAre(String language, String text) {
        assertThat(in(language).of(LocalDate.of(2021, 9, 30))).isEqualTo(text);
    }

    @Test
    void timeIsRomes() {
        assertThat(in("it").of(Instant.parse("2021-09-30T22:30:00Z"))).contains("1 ottobre 2021", "00:30");
    }

    private static ReadableDate in(String language) {
        return new ReadableDate(Locale.forLanguageTag(language));
    }
}
