package it.varco.registry.contact.rest;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;

import it.varco.registry.contact.Contact;

/** A contact as administrators read it; the fields mean the same as in {@link Contact}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactRepresentation(
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

    public static ContactRepresentation of(Contact contact) {
        return of(contact, contact.person().value(), contact.value());
    }

    /** For administrators who may know that the person can be reached, but not where. */
    public static ContactRepresentation withoutValue(Contact contact) {
        return of(contact, contact.person().value(), null);
    }

    /** For the event store: whose it is only hinted at, and where it leads to not at all. */
    static ContactRepresentation masked(Contact contact) {
        return of(contact, contact.person().masked(), null);
    }

    private static ContactRepresentation of(Contact contact, String fiscalCode, String value) {
        return new ContactRepresentation(
                contact.id(),
                fiscalCode,
                contact.kind().id(),
                value,
                contact.evidence(),
                contact.office(),
                text(contact.validity().from()),
                text(contact.validity().until()),
                contact.withdrawn(),
                contact.recordedBy(),
                contact.recordedAt().toString(),
                contact.lastChange() == null ? null : contact.lastChange().by(),
                contact.lastChange() == null ? null : contact.lastChange().at().toString(),
                contact.version());
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Without the value, so that no log shows it by accident. */
    @Override
    public String toString() {
        return "ContactRepresentation[" + kind + ", id=" + id + "]";
    }
}
