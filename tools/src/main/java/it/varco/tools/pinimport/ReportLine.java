package it.varco.tools.pinimport;

import java.util.List;

/**
 * What became of a line.
 *
 * @param number in the file
 * @param fiscalCode masked
 * @param outcome the server's word, or {@link #REFUSED} or {@link #INCOMPLETE}
 * @param message why
 */
record ReportLine(int number, String fiscalCode, String outcome, String message) {

    static final String REFUSED = "refused";

    /** Not the last word: the next run looks at the line again. */
    static final String INCOMPLETE = "incomplete";

    static final char DELIMITER = ';';

    private static final int FIELDS = 4;

    static ReportLine refused(int number, String fiscalCode, String message) {
        return new ReportLine(number, fiscalCode, REFUSED, message);
    }

    String text() {
        return "%d;%s;%s;%s\n"
                .formatted(
                        number,
                        CsvRow.quoted(fiscalCode, DELIMITER),
                        CsvRow.quoted(outcome, DELIMITER),
                        CsvRow.quoted(message.replaceAll("\\p{Cntrl}", " "), DELIMITER));
    }

    /**
     * @throws UnreadableRowException when it is no line of a report
     */
    static ReportLine of(String text) {
        List<String> fields = CsvRow.split(text, DELIMITER);
        if (fields.size() != FIELDS || !fields.get(0).matches("[0-9]{1,9}")) {
            throw new UnreadableRowException("not a line of a report");
        }
        return new ReportLine(Integer.parseInt(fields.get(0)), fields.get(1), fields.get(2), fields.get(3));
    }
}
