package it.varco.authenticators.pin.office;

import it.varco.registry.EntryText;

/**
 * What an office sends when it does not make a PIN dispositivo.
 *
 * @param pin id of the PIN that the request is about
 * @param office that answers
 * @param reason kept in the PIN's history
 */
record RefuseConversionBody(String pin, String office, String reason) {

    PaperWork paperWork() {
        return new PaperWork(office, EntryText.required("reason", reason, EntryText.TEXT));
    }
}
