package it.varco.authenticators.pin.office;

import it.varco.registry.EntryText;
import it.varco.registry.InvalidEntryException;

/**
 * Which office does something to a PIN, and on what ground.
 *
 * @param office that does it
 * @param document form, request or reason
 */
record PaperWork(String office, String document) {

    /**
     * @throws InvalidEntryException naming the field that is missing, too long or holds control characters
     */
    PaperWork {
        EntryText.required("office", office, EntryText.TEXT);
        EntryText.required("document", document, EntryText.TEXT);
    }
}
