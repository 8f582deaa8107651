package it.varco.registry.identity;

/** What was read is not a codice fiscale. The message never repeats the value, which may belong to a person. */
public final class InvalidCodiceFiscaleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, each with what a person should check. */
    public enum Reason {
        LENGTH("a codice fiscale has 16 characters, a provisional one 11 digits"),
        SHAPE("a codice fiscale has the form RSSMRA75C22H501I: check that no character is missing or swapped"),
        CHECK_CHARACTER("the last character does not match the others: one character is probably mistyped"),
        BIRTH_DATE("the birth date in the codice fiscale does not exist");

        private final String advice;

        Reason(String advice) {
            this.advice = advice;
        }
    }

    private final Reason reason;

    InvalidCodiceFiscaleException(Reason reason) {
        super("Not a codice fiscale: " + reason.advice);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
