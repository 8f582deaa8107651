package it.varco.registry;

import java.time.Instant;
import java.util.Objects;

/**
 * Who changed an entry last; earlier changes are in Keycloak's admin events.
 *
 * @param by realm and username of the administrator
 * @param at when, to the second
 */
public record EntryChange(String by, Instant at) {

    public EntryChange {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }
}
