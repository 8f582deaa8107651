package it.varco.registry.succession;

import java.time.Instant;

import it.varco.registry.identity.CodiceFiscale;

/**
 * That a person's codice fiscale was replaced by another one.
 *
 * @param id registry id, 36 characters
 * @param old the code before
 * @param successor the code after
 * @param act what the change rests on
 * @param office office that recorded it
 * @param recordedBy administrator who recorded it
 * @param recordedAt when, to the second
 */
public record Succession(
        String id,
        CodiceFiscale old,
        CodiceFiscale successor,
        String act,
        String office,
        String recordedBy,
        Instant recordedAt) {}
