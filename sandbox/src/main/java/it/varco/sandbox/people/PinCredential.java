package it.varco.sandbox.people;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A PIN in use.
 *
 * @param pin the 8 characters
 * @param kind {@code ordinario} or {@code dispositivo}
 * @param expires last day of its validity
 */
public record PinCredential(String pin, String kind, LocalDate expires) {

    /** The credential as part of a user representation. */
    public ObjectNode representation(Instant created) {
        return new HashedCredential("varco-pin", pin, kind, expires).representation(created);
    }

    /** Without the PIN: records are printed into logs and test reports. */
    @Override
    public String toString() {
        return "PIN " + kind + " until " + expires;
    }
}
