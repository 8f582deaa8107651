package it.varco.tools.pinimport;

/** A line is not CSV as its header promises. The message never repeats the line. */
final class UnreadableRowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableRowException(String message) {
        super(message);
    }
}
