package it.varco.authenticators.pin.imports;

import java.util.List;
import java.util.Objects;

import jakarta.ws.rs.WebApplicationException;

import it.varco.registry.admin.AdminError;

/**
 * Body of a request: part of a file.
 *
 * @param dryRun true to change nothing; false when left out
 * @param lines at most {@value #MOST_LINES}
 */
record ImportPart(Boolean dryRun, List<ImportLine> lines) {

    /** Keeps a request within some ten seconds of hashing. */
    static final int MOST_LINES = 500;

    /** Bytes of the whole body. */
    static final int LARGEST = 256 * 1024;

    /**
     * @throws WebApplicationException 400 when it has no lines, too many, or one without content or with an impossible
     *     number
     */
    ImportPart checked() {
        if (lines == null || lines.isEmpty()) {
            throw AdminError.badRequest("lines: is missing; send at least one");
        }
        if (lines.size() > MOST_LINES) {
            throw AdminError.badRequest("lines: send at most " + MOST_LINES + " in one request");
        }
        if (lines.stream().anyMatch(Objects::isNull)) {
            throw AdminError.badRequest("lines: one of them is null");
        }
        if (lines.stream().anyMatch(line -> line.line() != null && line.line() < 1)) {
            throw AdminError.badRequest("lines.line: number the lines from 1");
        }
        return this;
    }

    boolean dry() {
        return Boolean.TRUE.equals(dryRun);
    }

    /** Number of the line at that place of the list. */
    int number(int index) {
        Integer given = lines.get(index).line();
        return given == null ? index + 1 : given;
    }
}
