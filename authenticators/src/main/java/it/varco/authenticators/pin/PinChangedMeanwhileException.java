package it.varco.authenticators.pin;

/** The PIN or the code that was to be replaced is not there any more: another window or an office was faster. */
public final class PinChangedMeanwhileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PinChangedMeanwhileException() {
        super("The PIN was changed meanwhile: look at it again");
    }
}
