package it.varco.sandbox.people;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A code that awaits its activation.
 *
 * @param first the half that comes by message, 8 characters
 * @param second the half that comes by letter, 8 characters
 * @param kind of the PIN it becomes: {@code ordinario} or {@code dispositivo}
 * @param expires last day of the code and of that PIN
 */
public record PinCodeCredential(String first, String second, String kind, LocalDate expires) {

    /** The credential as part of a user representation. */
    public ObjectNode representation(Instant created) {
        return new HashedCredential("varco-pin-code", first + second, kind, expires).representation(created);
    }

    /** Without the code: records are printed into logs and test reports. */
    @Override
    public String toString() {
        return "code for a PIN " + kind + " until " + expires;
    }
}
