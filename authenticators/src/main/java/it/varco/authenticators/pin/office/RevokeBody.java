package it.varco.authenticators.pin.office;

import it.varco.registry.InvalidEntryException;

/**
 * What an office sends to take PIN and code away.
 *
 * @param pin id of the PIN that the office has seen; null when there is none, then {@code code} is needed
 * @param code id of the waiting code that the office has seen
 */
record RevokeBody(String pin, String code, String office, String document) {

    PaperWork paperWork() {
        return new PaperWork(office, document);
    }

    /**
     * @throws InvalidEntryException when neither or both are named
     */
    String seen() {
        if ((pin == null) == (code == null)) {
            throw new InvalidEntryException(
                    "pin", "write the id of the PIN you have seen, or instead code with its id");
        }
        return pin == null ? code : pin;
    }
}
