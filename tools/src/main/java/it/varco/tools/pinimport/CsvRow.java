package it.varco.tools.pinimport;

import java.util.ArrayList;
import java.util.List;

/** Fields of one line of CSV. A field in quotes may hold the delimiter and doubled quotes, not a line break. */
final class CsvRow {

    private static final char QUOTE = '"';

    private final String text;
    private final char delimiter;
    private int position;

    private CsvRow(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /**
     * @return the fields, without white space around them and without their quotes
     * @throws UnreadableRowException when a quote is not closed, or something follows it
     */
    static List<String> split(String text, char delimiter) {
        CsvRow row = new CsvRow(text, delimiter);
        List<String> fields = new ArrayList<>();
        do {
            fields.add(row.field());
        } while (row.another());
        return fields;
    }

    /** As one field of a line. */
    static String quoted(String value, char delimiter) {
        boolean plain = value.indexOf(delimiter) < 0 && value.indexOf(QUOTE) < 0;
        return plain ? value : QUOTE + value.replace("\"", "\"\"") + QUOTE;
    }

    private String field() {
        skipBlanks();
        return position < text.length() && text.charAt(position) == QUOTE ? quotedField() : plainField();
    }

    private String plainField() {
        int end = text.indexOf(delimiter, position);
        int stop = end < 0 ? text.length() : end;
        String field = text.substring(position, stop).strip();
        position = stop;
        return field;
    }

    private String quotedField() {
        StringBuilder field = new StringBuilder();
        position++;
        while (position < text.length()) {
            char next = text.charAt(position++);
            if (next != QUOTE) {
                field.append(next);
            } else if (position < text.length() && text.charAt(position) == QUOTE) {
                field.append(QUOTE);
                position++;
            } else {
                skipBlanks();
                return field.toString();
            }
        }
        throw new UnreadableRowException("a quote is not closed on the line");
    }

    private boolean another() {
        if (position >= text.length()) {
            return false;
        }
        if (text.charAt(position) != delimiter) {
            throw new UnreadableRowException("something follows a closing quote");
        }
        position++;
        return true;
    }

    private void skipBlanks() {
        while (position < text.length()
                && text.charAt(position) != delimiter
                && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }
}
