package it.varco.authenticators.pin.office;

import java.util.List;

import it.varco.authenticators.pin.delivery.PrintedDocument;

/**
 * A code on its way to the person.
 *
 * @param number printed on everything that belongs to the code
 * @param mailedTo masked address of the first half, null when it is on the sheet
 * @param documents for the office to print
 */
record Sent(String number, String mailedTo, List<PrintedDocument> documents) {

    Sent {
        documents = List.copyOf(documents);
    }
}
