package it.varco.registry.contact;

import java.util.Objects;

import it.varco.registry.EntryText;
import it.varco.registry.InvalidEntryException;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.ValidityPeriod;

/**
 * What an office certifies; the fields mean the same as in {@link Contact}.
 *
 * @param value normalised when the record is made
 */
public record NewContact(
        CodiceFiscale person, ContactKind kind, String value, String evidence, String office, ValidityPeriod validity) {

    /**
     * @throws InvalidEntryException naming the field that is missing, malformed, too long or holds control characters
     */
    public NewContact {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(validity, "validity");
        if (kind == null) {
            throw new InvalidEntryException("kind", "is missing");
        }
        value = kind.normalised(value);
        EntryText.required("evidence", evidence, EntryText.TEXT);
        EntryText.required("office", office, EntryText.TEXT);
    }

    /** Without the value, so that no log shows it by accident. */
    @Override
    public String toString() {
        return "NewContact[" + kind + " of " + person + "]";
    }
}
