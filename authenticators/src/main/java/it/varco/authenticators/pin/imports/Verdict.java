package it.varco.authenticators.pin.imports;

/**
 * An outcome and why.
 *
 * @param message for the operator; never repeats hash, salt or codice fiscale
 */
record Verdict(Outcome outcome, String message) {

    static Verdict refused(String message) {
        return new Verdict(Outcome.REFUSED, message);
    }
}
