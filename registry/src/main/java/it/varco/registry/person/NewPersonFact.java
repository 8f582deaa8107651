package it.varco.registry.person;

import java.time.LocalDate;
import java.util.Objects;

import it.varco.registry.EntryText;
import it.varco.registry.InvalidEntryException;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.ValidityPeriod;

/**
 * What an office attests; the fields mean the same as in {@link PersonFact}.
 *
 * @param value the birth date, null for every other kind
 */
public record NewPersonFact(
        CodiceFiscale person,
        PersonFactKind kind,
        LocalDate value,
        String evidence,
        String office,
        ValidityPeriod validity) {

    /**
     * @throws InvalidEntryException naming the field that is missing, too long, holds control characters or does not fit
     *     the kind; a birth date must be one that the codice fiscale can stand for
     */
    public NewPersonFact {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(validity, "validity");
        if (kind == null) {
            throw new InvalidEntryException("kind", "is missing");
        }
        EntryText.required("evidence", evidence, EntryText.TEXT);
        EntryText.required("office", office, EntryText.TEXT);
        if (kind != PersonFactKind.BIRTH_DATE && value != null) {
            throw new InvalidEntryException("value", "leave it out: only a birth-date has one");
        }
        if (kind == PersonFactKind.BIRTH_DATE) {
            checkBirthDate(person, value);
        }
    }

    private static void checkBirthDate(CodiceFiscale person, LocalDate value) {
        if (value == null) {
            throw new InvalidEntryException("value", "is missing: write the birth date");
        }
        if (!person.provisional() && !person.birthDateCandidates().contains(value)) {
            throw new InvalidEntryException("value", "the codice fiscale says another birth date: check both");
        }
    }
}
