package it.varco.tools.pinimport;

/** The file or the report cannot be worked with; the message says what to do. */
final class WrongFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongFileException(String message) {
        super(message);
    }
}
