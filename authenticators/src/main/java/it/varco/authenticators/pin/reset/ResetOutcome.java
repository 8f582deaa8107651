package it.varco.authenticators.pin.reset;

import it.varco.authenticators.cutoff.decision.Refusal;

/**
 * What became of a request.
 *
 * @param result what happened
 * @param reference for the event, and for the person where they were written to
 * @param refusal the policy's, null when it did not refuse
 */
record ResetOutcome(Result result, String reference, Refusal refusal) {

    /** The name is the event's reason code. */
    enum Result {
        /** Both halves are on their way. */
        SENT,
        /** Nobody of that codice fiscale has a PIN or a code here. */
        NO_PIN,
        /** There was a request within the last day. */
        TOO_SOON,
        /** There is only a code that was never activated; the person was told, where a contact is known. */
        NEVER_ACTIVATED,
        /** Fewer than two certified contacts; the person was told, where one is known. */
        TOO_FEW_CONTACTS,
        /** The policy ends it; the person was told, where a contact is known. */
        NOT_ALLOWED,
        /** A half could not be delivered; nothing was changed. */
        NOT_DELIVERED;

        /** Whether the event is one of success. */
        boolean success() {
            return this == SENT;
        }
    }
}
