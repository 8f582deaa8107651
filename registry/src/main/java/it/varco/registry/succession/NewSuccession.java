package it.varco.registry.succession;

import java.util.Objects;

import it.varco.registry.EntryText;
import it.varco.registry.InvalidEntryException;
import it.varco.registry.identity.CodiceFiscale;

/** What an office records; the fields mean the same as in {@link Succession}. */
public record NewSuccession(CodiceFiscale old, CodiceFiscale successor, String act, String office) {

    /**
     * @throws InvalidEntryException naming the field that is missing, too long, holds control characters or is no change
     */
    public NewSuccession {
        Objects.requireNonNull(old, "old");
        Objects.requireNonNull(successor, "successor");
        if (old.equals(successor)) {
            throw new InvalidEntryException("newFiscalCode", "is the code the person has already: write the new one");
        }
        EntryText.required("act", act, EntryText.TEXT);
        EntryText.required("office", office, EntryText.TEXT);
    }
}
