package it.varco.tools.pinimport;

/** The import cannot go on now; what is reported stays. The message says why. */
final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoppedException(String message) {
        super(message);
    }
}
