package it.varco.registry.pin;

import java.util.Objects;

import it.varco.registry.EntryText;
import it.varco.registry.InvalidEntryException;
import it.varco.registry.identity.CodiceFiscale;

/**
 * Something that happened to a PIN; the fields mean the same as in {@link PinEntry}.
 *
 * @param person whose PIN
 */
public record NewPinEntry(
        CodiceFiscale person,
        PinOperation operation,
        String kind,
        String credentialId,
        String actor,
        String office,
        String document) {

    /** Actor of what people do with their own PIN. */
    public static final String THE_PERSON = "self";

    /**
     * @throws InvalidEntryException naming the field that is missing, too long or holds control characters
     */
    public NewPinEntry {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(actor, "actor");
        EntryText.optional("office", office, EntryText.TEXT);
        EntryText.optional("document", document, EntryText.TEXT);
    }

    /** What a person did with their own PIN. */
    public static NewPinEntry byThePerson(
            CodiceFiscale person, PinOperation operation, String kind, String credentialId) {
        return new NewPinEntry(person, operation, kind, credentialId, THE_PERSON, null, null);
    }
}
