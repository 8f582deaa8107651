package it.varco.authenticators.pin.office;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import it.varco.authenticators.pin.PinCodeModel;
import it.varco.authenticators.pin.delivery.PrintedDocument;

/**
 * What an office gets for a code it issued. Of a code that goes by two channels the documents hold the second half only.
 *
 * @param code id of the waiting code
 * @param kind of the PIN it becomes
 * @param expires last day of code and PIN, Europe/Rome
 * @param number printed on everything that belongs to this code
 * @param mailedTo where the first half went, masked; absent when it is on the sheet
 * @param documents to print now: they are shown this once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IssuedRepresentation(
        String code, String kind, String expires, String number, String mailedTo, List<PrintedDocument> documents) {

    static IssuedRepresentation of(PinCodeModel code, Sent sent) {
        return new IssuedRepresentation(
                code.getId(),
                code.kind().id(),
                code.expires().toString(),
                sent.number(),
                sent.mailedTo(),
                sent.documents());
    }
}
