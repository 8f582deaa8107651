package it.varco.tools.pinimport;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The file with each line's result, in the file's order. It is also what a later run goes on from: a line that stands here
 * is done. Its title names the import, so that a dry run or another import never counts as this one.
 */
final class Report implements AutoCloseable {

    private static final String HEADER = "line;fiscalCode;outcome;message\n";

    private final Map<String, Long> counts = new TreeMap<>();
    private final OutputStream output;
    private ReportLine last;

    private Report(Path path, String title) throws IOException {
        String begin = "# " + title + "\n" + HEADER;
        if (Files.exists(path) && Files.size(path) > 0) {
            cutTo(path, read(path, begin));
        }
        boolean fresh = !Files.exists(path) || Files.size(path) == 0;
        output = Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (fresh) {
            output.write(begin.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Opens or goes on with a report; a last line that was cut, or that told of an incomplete one, is taken away.
     *
     * @param title of the import, the same in each run
     * @throws WrongFileException when the file is there and is not the report of this import
     */
    static Report open(Path path, String title) throws IOException {
        return new Report(path, title);
    }

    /** Writes at once what a part of the file has become. */
    void add(List<ReportLine> lines) throws IOException {
        StringBuilder text = new StringBuilder();
        for (ReportLine line : lines) {
            text.append(line.text());
            count(line);
        }
        output.write(text.toString().getBytes(StandardCharsets.UTF_8));
        output.flush();
    }

    /** The line that the import is done with, empty at its beginning. */
    Optional<ReportLine> last() {
        return Optional.ofNullable(last);
    }

    /** Lines by outcome, those of earlier runs included. */
    Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }

    long lines() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void close() throws IOException {
        output.close();
    }

    /** The length up to which the report counts. */
    private long read(Path path, String begin) throws IOException {
        long length = begin.getBytes(StandardCharsets.UTF_8).length;
        if (Files.size(path) < length) {
            if (begin.startsWith(Files.readString(path))) {
                return 0;
            }
            throw notThisReport(path);
        }
        try (InputLines lines = new InputLines(Files.newInputStream(path))) {
            for (String expected : begin.split("\n")) {
                if (lines.next().filter(line -> line.text().equals(expected)).isEmpty()) {
                    throw notThisReport(path);
                }
            }
            long end = length;
            for (Optional<InputLine> next = lines.next();
                    next.isPresent() && take(path, next.get());
                    next = lines.next()) {
                end = next.get().end();
            }
            return end;
        }
    }

    /** False for a line that does not count, which can only be the last. */
    private boolean take(Path path, InputLine line) {
        if (line.fault() == InputLine.Fault.INCOMPLETE) {
            return false;
        }
        try {
            ReportLine result = ReportLine.of(line.text());
            if (result.outcome().equals(ReportLine.INCOMPLETE)) {
                return false;
            }
            count(result);
            return true;
        } catch (UnreadableRowException damaged) {
            throw new WrongFileException(
                    "Line %d of the report %s cannot be read: was it edited? Name another with --report"
                            .formatted(line.number(), path));
        }
    }

    private void count(ReportLine line) {
        counts.merge(line.outcome(), 1L, Long::sum);
        last = line;
    }

    private static void cutTo(Path path, long length) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }

    private static WrongFileException notThisReport(Path path) {
        return new WrongFileException(
                "%s is there and is not the report of this import: name another with --report".formatted(path));
    }
}
