package it.varco.registry;

/**
 * The rule for every text that an office writes into the registry: it is kept exactly as written, so anything that could
 * not be told apart when read again, or that breaks out of a line, is refused instead of repaired.
 */
public final class EntryText {

    /** Longest code of a service, organisation or profile type. */
    public static final int CODE = 64;

    /** Longest name, office, document or evidence. */
    public static final int TEXT = 255;

    private EntryText() {}

    /**
     * @return the same text
     * @throws InvalidEntryException when it is missing, blank, too long, or holds control characters
     */
    public static String required(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            throw new InvalidEntryException(field, "is missing");
        }
        return checked(field, text, longest);
    }

    /**
     * @return the same text, null when there is none
     * @throws InvalidEntryException when it is blank, too long, or holds control characters
     */
    public static String optional(String field, String text, int longest) {
        if (text == null) {
            return null;
        }
        if (text.isBlank()) {
            throw new InvalidEntryException(field, "is blank: leave it out instead");
        }
        return checked(field, text, longest);
    }

    private static String checked(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new InvalidEntryException(field, "use at most " + longest + " characters");
        }
        if (!text.equals(text.strip())) {
            throw new InvalidEntryException(field, "remove the spaces at its beginning and end");
        }
        if (text.codePoints().anyMatch(EntryText::unprintable)) {
            throw new InvalidEntryException(field, "remove line breaks and other control characters");
        }
        return text;
    }

    private static boolean unprintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> false;
        };
    }
}
