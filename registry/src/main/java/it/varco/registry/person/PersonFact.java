package it.varco.registry.person;

import java.time.Instant;
import java.time.LocalDate;

import it.varco.registry.EntryChange;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.ValidityPeriod;

/**
 * What an office attested of a person, with what it rests on.
 *
 * @param id registry id, 36 characters
 * @param person whom it is about
 * @param kind what was attested
 * @param value the birth date, null for every other kind
 * @param evidence what the office saw
 * @param office attesting office
 * @param validity days it holds, Europe/Rome
 * @param withdrawn true when it was recorded by mistake and never held
 * @param recordedBy who wrote it down
 * @param recordedAt when, to the second
 * @param lastChange who ended or withdrew it, null when nobody did
 * @param version grows by one with each change; needed to change it
 */
public record PersonFact(
        String id,
        CodiceFiscale person,
        PersonFactKind kind,
        LocalDate value,
        String evidence,
        String office,
        ValidityPeriod validity,
        boolean withdrawn,
        String recordedBy,
        Instant recordedAt,
        EntryChange lastChange,
        int version) {}
