package it.varco.registry.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The identity key of a person: a 16-character codice fiscale (DM 23-12-1976 n. 13813) or an 11-digit provisional one.
 *
 * <p>The value is kept as issued: two codes that differ only by omocodia belong to two people, so equality never
 * normalises the letters that stand for digits.
 *
 * @param value 16 upper-case characters, or 11 digits
 */
public record CodiceFiscale(String value) {

    private static final int PERSONAL_LENGTH = 16;
    private static final int PROVISIONAL_LENGTH = 11;
    private static final int ADULT_AGE = 18;
    private static final int FEMALE_DAY_OFFSET = 40;
    private static final String OMOCODIA_LETTERS = "LMNPQRSTUV";
    private static final String MONTH_LETTERS = "ABCDEHLMPRST";
    private static final String SHAPE =
            "[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]";

    /** Value of the characters in odd positions (1st, 3rd, ...), digits first, then A to Z. */
    private static final int[] ODD_VALUES = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10,
        22, 25, 24, 23
    };

    private static final Map<Character, Character> LETTER_TO_DIGIT =
            Map.of('L', '0', 'M', '1', 'N', '2', 'P', '3', 'Q', '4', 'R', '5', 'S', '6', 'T', '7', 'U', '8', 'V', '9');

    /**
     * @throws InvalidCodiceFiscaleException when the value is not a codice fiscale in its canonical writing; use
     *     {@link #parse} for what a person typed
     */
    public CodiceFiscale {
        Objects.requireNonNull(value, "value");
        switch (value.length()) {
            case PERSONAL_LENGTH -> checkPersonal(value);
            case PROVISIONAL_LENGTH -> checkProvisional(value);
            default -> throw new InvalidCodiceFiscaleException(InvalidCodiceFiscaleException.Reason.LENGTH);
        }
    }

    /**
     * Reads what a person typed: lower case and white space are accepted.
     *
     * @param typed may be null, which counts as empty
     * @throws InvalidCodiceFiscaleException naming what is wrong: length, shape, check character or birth date
     */
    public static CodiceFiscale parse(String typed) {
        String compact = typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return new CodiceFiscale(compact);
    }

    /** An 11-digit code given for a time (to asylum seekers, for example); it tells no birth date. */
    public boolean provisional() {
        return value.length() == PROVISIONAL_LENGTH;
    }

    /** True when at least one digit was replaced by a letter because two people shared the same code. */
    public boolean omocodic() {
        return !provisional() && !value.equals(deomocodified());
    }

    /**
     * Both birth dates the code can stand for, oldest first: the code has two digits for the year. Empty for a
     * provisional code; one date where the other does not exist (29 February 1900).
     */
    public List<LocalDate> birthDateCandidates() {
        if (provisional()) {
            return List.of();
        }
        String digits = deomocodified();
        int year = Integer.parseInt(digits.substring(6, 8));
        int month = MONTH_LETTERS.indexOf(digits.charAt(8)) + 1;
        int codedDay = Integer.parseInt(digits.substring(9, 11));
        int day = codedDay > FEMALE_DAY_OFFSET ? codedDay - FEMALE_DAY_OFFSET : codedDay;
        return Stream.of(1900 + year, 2000 + year)
                .flatMap(candidate -> date(candidate, month, day))
                .toList();
    }

    /**
     * Whether the code alone rules out that the person is under 18: every birth date it can stand for, future ones
     * apart, is at least 18 years before the day. It can never prove minority.
     *
     * @param today the day in Europe/Rome
     */
    public boolean certainlyAdultOn(LocalDate today) {
        List<LocalDate> possible = birthDateCandidates().stream()
                .filter(date -> !date.isAfter(today))
                .toList();
        return !possible.isEmpty()
                && possible.stream().noneMatch(date -> date.plusYears(ADULT_AGE).isAfter(today));
    }

    /** The form for logs and events: the first three letters, the rest hidden (birth date and place never appear). */
    public String masked() {
        return value.substring(0, 3) + "*".repeat(value.length() - 3);
    }

    /** Keycloak's username of this person: lower case, since Keycloak stores usernames that way. */
    public String username() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** Masked on purpose, so that no log shows a full code by accident; use {@link #value} for the code itself. */
    @Override
    public String toString() {
        return masked();
    }

    private String deomocodified() {
        StringBuilder digits = new StringBuilder(value);
        for (int position : new int[] {6, 7, 9, 10, 12, 13, 14}) {
            digits.setCharAt(position, LETTER_TO_DIGIT.getOrDefault(digits.charAt(position), digits.charAt(position)));
        }
        return digits.toString();
    }

    private static void checkPersonal(String value) {
        if (!value.matches(SHAPE)) {
            throw new InvalidCodiceFiscaleException(InvalidCodiceFiscaleException.Reason.SHAPE);
        }
        if (checkCharacter(value) != value.charAt(PERSONAL_LENGTH - 1)) {
            throw new InvalidCodiceFiscaleException(InvalidCodiceFiscaleException.Reason.CHECK_CHARACTER);
        }
        if (!hasPossibleDay(value)) {
            throw new InvalidCodiceFiscaleException(InvalidCodiceFiscaleException.Reason.BIRTH_DATE);
        }
    }

    private static char checkCharacter(String value) {
        int sum = 0;
        for (int index = 0; index < PERSONAL_LENGTH - 1; index++) {
            int plain = Character.getNumericValue(value.charAt(index));
            boolean oddPosition = index % 2 == 0;
            sum += oddPosition ? ODD_VALUES[plain] : plain < 10 ? plain : plain - 10;
        }
        return (char) ('A' + sum % 26);
    }

    private static boolean hasPossibleDay(String value) {
        int month = MONTH_LETTERS.indexOf(value.charAt(8)) + 1;
        int codedDay = digit(value.charAt(9)) * 10 + digit(value.charAt(10));
        int day = codedDay > FEMALE_DAY_OFFSET ? codedDay - FEMALE_DAY_OFFSET : codedDay;
        int year = digit(value.charAt(6)) * 10 + digit(value.charAt(7));
        return Stream.of(1900 + year, 2000 + year)
                .flatMap(candidate -> date(candidate, month, day))
                .findAny()
                .isPresent();
    }

    private static int digit(char character) {
        int letter = OMOCODIA_LETTERS.indexOf(character);
        return letter >= 0 ? letter : character - '0';
    }

    /** Check digit of an 11-digit code: even positions doubled with their digits summed, as in a partita IVA. */
    private static void checkProvisional(String value) {
        if (!value.matches("[0-9]{11}")) {
            throw new InvalidCodiceFiscaleException(InvalidCodiceFiscaleException.Reason.SHAPE);
        }
        int sum = 0;
        for (int index = 0; index < PROVISIONAL_LENGTH; index++) {
            int plain = value.charAt(index) - '0';
            int doubled = plain * 2;
            sum += index % 2 == 0 ? plain : doubled > 9 ? doubled - 9 : doubled;
        }
        if (sum % 10 != 0) {
            throw new InvalidCodiceFiscaleException(InvalidCodiceFiscaleException.Reason.CHECK_CHARACTER);
        }
    }

    private static Stream<LocalDate> date(int year, int month, int day) {
        try {
            return Stream.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notADay) {
            return Stream.empty();
        }
    }
}
