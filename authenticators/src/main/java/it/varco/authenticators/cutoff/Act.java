package it.varco.authenticators.cutoff;

import java.time.LocalDate;

/**
 * The act a rule rests on, as a person reads it.
 *
 * @param text name of the act, such as {@code Circolare INPS n. 127}
 * @param date day the act bears, null when not known
 * @param uncertain true when the original text was not read, only accounts of it
 */
public record Act(String text, LocalDate date, boolean uncertain) {

    private static final int LONGEST = 300;

    /**
     * @throws IllegalArgumentException when the text is missing, too long or holds control characters
     */
    public Act {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("the act has no text: name the act, such as \"Circolare INPS n. 127\"");
        }
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "the act's text must be one line of at most %d characters".formatted(LONGEST));
        }
    }
}
