package it.varco.registry.pin;

import java.time.Instant;

import it.varco.registry.identity.CodiceFiscale;

/**
 * One line of a PIN's history. It never holds a PIN, a code or a hash.
 *
 * @param id registry id, 36 characters
 * @param person whose PIN
 * @param operation what happened
 * @param kind {@code ordinario} or {@code dispositivo}, null where there was no PIN to speak of
 * @param credentialId Keycloak's id of the credential concerned, null where there was none
 * @param actor realm and username of the administrator, or {@link NewPinEntry#THE_PERSON}
 * @param office office that did it, null for the person
 * @param document what it rests on, such as a form; null when nothing
 * @param at when, to the second
 */
public record PinEntry(
        String id,
        CodiceFiscale person,
        PinOperation operation,
        String kind,
        String credentialId,
        String actor,
        String office,
        String document,
        Instant at) {}
