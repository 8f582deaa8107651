package it.varco.authenticators.pin.office;

import java.util.List;

/**
 * What an office sends when halves were lost; the fields mean the same as in {@link IssueBody}.
 *
 * @param code id of the waiting code that the new one replaces
 */
record RedeliverBody(
        String code,
        String office,
        String document,
        String delivery,
        String language,
        String email,
        List<String> postalAddress) {

    PaperWork paperWork() {
        return new PaperWork(office, document);
    }

    DeliveryChoice choice() {
        return DeliveryChoice.of(delivery, language, email, postalAddress);
    }

    /** Without what it says of the person. */
    @Override
    public String toString() {
        return "RedeliverBody[" + delivery + "]";
    }
}
