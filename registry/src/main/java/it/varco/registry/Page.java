package it.varco.registry;

/**
 * Which part of a list to read.
 *
 * @param first how many entries to skip, 0 or more
 * @param max how many entries to return, 1 to {@value #LARGEST}
 */
public record Page(int first, int max) {

    /** The most entries one answer may hold. */
    public static final int LARGEST = 100;

    /**
     * @throws InvalidEntryException naming {@code first} or {@code max} when it is out of range
     */
    public Page {
        if (first < 0) {
            throw new InvalidEntryException("first", "use 0 or more");
        }
        if (max < 1 || max > LARGEST) {
            throw new InvalidEntryException("max", "use a number from 1 to " + LARGEST);
        }
    }
}
