package it.varco.registry.person.rest;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;

import it.varco.registry.person.PersonFact;

/** A person fact as administrators read it; the fields mean the same as in {@link PersonFact}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonFactRepresentation(
        String id,
        String fiscalCode,
        String kind,
        String value,
        String evidence,
        String office,
        String validFrom,
        String validUntil,
        boolean withdrawn,
        String recordedBy,
        String recordedAt,
        String changedBy,
        String changedAt,
        int version) {

    public static PersonFactRepresentation of(PersonFact fact) {
        return new PersonFactRepresentation(
                fact.id(),
                fact.person().value(),
                fact.kind().id(),
                text(fact.value()),
                fact.evidence(),
                fact.office(),
                text(fact.validity().from()),
                text(fact.validity().until()),
                fact.withdrawn(),
                fact.recordedBy(),
                fact.recordedAt().toString(),
                fact.lastChange() == null ? null : fact.lastChange().by(),
                fact.lastChange() == null ? null : fact.lastChange().at().toString(),
                fact.version());
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
