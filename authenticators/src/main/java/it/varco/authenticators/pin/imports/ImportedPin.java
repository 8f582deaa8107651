package it.varco.authenticators.pin.imports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import it.varco.authenticators.pin.PinKind;
import it.varco.authenticators.pin.legacy.LegacyHash;
import it.varco.registry.EntryText;
import it.varco.registry.InvalidEntryException;
import it.varco.registry.identity.CodiceFiscale;

/**
 * A line that was read and makes sense by itself.
 *
 * @param birthDate null when not known
 * @param expires last day, Europe/Rome; null when not known
 */
record ImportedPin(
        CodiceFiscale person,
        String givenName,
        String familyName,
        LocalDate birthDate,
        PinKind kind,
        LocalDate expires,
        LegacyHash hash) {

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final LocalDate FIRST_DAY = LocalDate.of(1800, 1, 1);

    /**
     * @throws InvalidEntryException naming the field that is wrong
     */
    static ImportedPin of(CodiceFiscale person, ImportLine line, LocalDate today) {
        return new ImportedPin(
                person,
                EntryText.required("givenName", line.givenName(), EntryText.TEXT),
                EntryText.required("familyName", line.familyName(), EntryText.TEXT),
                birthDate(person, day("birthDate", line.birthDate()), today),
                PinKind.ofId(line.kind())
                        .orElseThrow(
                                () -> new InvalidEntryException("kind", "is unknown: write ordinario or dispositivo")),
                day("expires", line.expires()),
                LegacyHash.of(line.format(), line.hash(), line.salt()));
    }

    private static LocalDate birthDate(CodiceFiscale person, LocalDate date, LocalDate today) {
        if (date == null) {
            return null;
        }
        if (date.isAfter(today)) {
            throw new InvalidEntryException("birthDate", "lies in the future");
        }
        if (!person.provisional() && !person.birthDateCandidates().contains(date)) {
            throw new InvalidEntryException("birthDate", "the codice fiscale says another birth date: check both");
        }
        return date;
    }

    private static LocalDate day(String field, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = text.matches(DAY) ? LocalDate.parse(text) : null;
            if (day != null && !day.isBefore(FIRST_DAY)) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            throw noDay(field);
        }
        throw noDay(field);
    }

    private static InvalidEntryException noDay(String field) {
        return new InvalidEntryException(field, "write a date that exists as yyyy-mm-dd, such as 2021-09-30");
    }

    @Override
    public String toString() {
        return "ImportedPin[" + person + "]";
    }
}
