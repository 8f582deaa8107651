package it.varco.tools.pinimport;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first line of the file, which names the columns in any order, delimited by {@code ;} or {@code ,}. */
final class CsvHeader {

    private static final List<String> REQUIRED =
            List.of("fiscalCode", "givenName", "familyName", "kind", "format", "hash");
    private static final List<String> OPTIONAL = List.of("birthDate", "expires", "salt");
    private static final String COLUMNS = "The first line must name the columns: %s, and if there are any %s."
            .formatted(String.join(", ", REQUIRED), String.join(", ", OPTIONAL));

    private final List<String> columns;
    private final char delimiter;

    private CsvHeader(List<String> columns, char delimiter) {
        this.columns = columns;
        this.delimiter = delimiter;
    }

    /**
     * @throws WrongFileException saying which column is missing, unknown or there twice
     */
    static CsvHeader of(InputLine first) {
        if (first.fault() != InputLine.Fault.NONE) {
            throw new WrongFileException(
                    "The header cannot be read: %s. %s".formatted(first.fault().message(), COLUMNS));
        }
        char delimiter = first.text().indexOf(';') >= 0 ? ';' : ',';
        List<String> columns;
        try {
            columns = CsvRow.split(first.text(), delimiter);
        } catch (UnreadableRowException unreadable) {
            throw new WrongFileException(
                    "The header cannot be read: %s. %s".formatted(unreadable.getMessage(), COLUMNS));
        }
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!REQUIRED.contains(column) && !OPTIONAL.contains(column)) {
                // not repeated: without a header this is somebody's data
                throw new WrongFileException("A column of the header is unknown. " + COLUMNS);
            }
            if (!seen.add(column)) {
                throw new WrongFileException("The column %s is there twice. %s".formatted(column, COLUMNS));
            }
        }
        for (String required : REQUIRED) {
            if (!seen.contains(required)) {
                throw new WrongFileException("The column %s is missing. %s".formatted(required, COLUMNS));
            }
        }
        return new CsvHeader(columns, delimiter);
    }

    /**
     * The line's fields by column; empty ones are left out.
     *
     * @throws UnreadableRowException when it has too few or too many
     */
    Map<String, String> row(String text) {
        List<String> fields = CsvRow.split(text, delimiter);
        if (fields.size() != columns.size()) {
            throw new UnreadableRowException(
                    "the line has %d fields, the header %d".formatted(fields.size(), columns.size()));
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int index = 0; index < fields.size(); index++) {
            if (!fields.get(index).isEmpty()) {
                row.put(columns.get(index), fields.get(index));
            }
        }
        return row;
    }
}
