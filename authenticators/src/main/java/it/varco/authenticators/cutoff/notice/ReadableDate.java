package it.varco.authenticators.cutoff.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

import it.varco.registry.identity.DecisionClock;

/**
 * Dates as people read them.
 *
 * @param locale language of the page
 */
public record ReadableDate(Locale locale) {

    private static final Map<String, String> FIRST_OF_MONTH = Map.of("it", "1º", "fr", "1er");

    /**
     * The first of a month is an ordinal in Italian and French, which Java's formats do not know, and Slovene writes no
     * zero before a day.
     *
     * @param date null gives the empty text
     */
    public String of(LocalDate date) {
        if (date == null) {
            return "";
        }
        String text = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date)
                .replaceFirst("^0", "");
        return date.getDayOfMonth() == 1
                ? text.replaceFirst("^1 ", FIRST_OF_MONTH.getOrDefault(locale.getLanguage(), "1") + " ")
                : text;
    }

    /** Day and hour in Rome. */
    public String of(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(DecisionClock.ROME))
                .replaceFirst("^0", "");
    }
}
