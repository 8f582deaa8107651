package it.varco.registry.contact;

import java.time.Instant;
import java.time.LocalDate;

import it.varco.registry.EntryChange;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.ValidityPeriod;

/**
 * A way to reach a person that an office has certified: half a code may be sent there.
 *
 * @param id registry id, 36 characters
 * @param person whose it is
 * @param kind what it is
 * @param value e-mail address, or telephone number in E.164; never for a log, an event or a page
 * @param evidence how the office made sure that it is the person's
 * @param office certifying office
 * @param validity days it may be used, Europe/Rome
 * @param withdrawn true when it was recorded by mistake
 * @param recordedBy who wrote it down
 * @param recordedAt when, to the second
 * @param lastChange who ended or withdrew it, null when nobody did
 * @param version grows by one with each change; needed to change it
 */
public record Contact(
        String id,
        CodiceFiscale person,
        ContactKind kind,
        String value,
        String evidence,
        String office,
        ValidityPeriod validity,
        boolean withdrawn,
        String recordedBy,
        Instant recordedAt,
        EntryChange lastChange,
        int version) {

    /** Whether a message may be sent there on that day. */
    public boolean usableOn(LocalDate day) {
        return !withdrawn && validity.contains(day);
    }

    /** Without the value, so that no log shows it by accident. */
    @Override
    public String toString() {
        return "Contact[" + kind + " of " + person + ", id=" + id + "]";
    }
}
