package it.varco.tools.pinimport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import it.varco.tools.pinimport.InputLine.Fault;

/**
 * One run over the file: skips what is reported, sends the rest by parts, and writes the results in the file's order whatever
 * the order of the answers.
 */
final class ImportRun {

    private static final int GRACE_SECONDS = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final VarcoServer server;
    private final Report report;
    private final Progress progress;
    private final boolean dryRun;
    private final int parallel;
    private final SeenPeople seen = new SeenPeople();
    private final Deque<Sent> sent = new ArrayDeque<>();

    ImportRun(Arguments arguments, VarcoServer server, Report report, Progress progress) {
        this.file = arguments.file();
        this.dryRun = arguments.dryRun();
        this.parallel = arguments.parallel();
        this.server = server;
        this.report = report;
        this.progress = progress;
    }

    /**
     * @throws WrongFileException when it is not a file of PINs, or not the one of the report
     * @throws StoppedException when the server is away or refuses
     */
    void go() throws IOException, InterruptedException {
        ExecutorService senders = Executors.newFixedThreadPool(parallel);
        try (InputLines lines = new InputLines(Files.newInputStream(file))) {
            CsvHeader header =
                    CsvHeader.of(lines.next().orElseThrow(() -> new WrongFileException("%s is empty".formatted(file))));
            progress.begin(skipReported(lines, header), Files.size(file));
            Part part = new Part(dryRun);
            for (Optional<InputLine> next = lines.next(); next.isPresent(); next = lines.next()) {
                add(part, next.get(), header);
                if (part.isFull()) {
                    send(part, senders);
                    part = new Part(dryRun);
                }
            }
            if (!part.isEmpty()) {
                send(part, senders);
            }
            while (!sent.isEmpty()) {
                reportNext();
            }
        } finally {
            // nothing is sent any more once this run is over
            senders.shutdownNow();
            senders.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Reads over the lines of earlier runs; returns how many bytes they are. */
    private long skipReported(InputLines lines, CsvHeader header) throws IOException {
        if (report.last().isEmpty()) {
            return 0;
        }
        ReportLine last = report.last().get();
        for (Optional<InputLine> next = lines.next(); next.isPresent(); next = lines.next()) {
            InputLine line = next.get();
            Optional<String> code = line.fault() == Fault.NONE ? code(line, header) : Optional.empty();
            code.flatMap(MaskedCode::shaped).ifPresent(person -> seen.add(person, line.number()));
            if (line.number() == last.number()) {
                if (!MaskedCode.of(code.orElse(null)).equals(last.fiscalCode())) {
                    break;
                }
                return line.end();
            }
        }
        throw new WrongFileException(
                "The report is of another file, or the file was changed before line %d: name another report with --report"
                        .formatted(last.number()));
    }

    private static Optional<String> code(InputLine line, CsvHeader header) {
        try {
            return Optional.ofNullable(header.row(line.text()).get("fiscalCode"));
        } catch (UnreadableRowException unreadable) {
            return Optional.empty();
        }
    }

    private void add(Part part, InputLine line, CsvHeader header) {
        int number = line.number();
        if (line.fault() == Fault.INCOMPLETE) {
            part.add(
                    line,
                    new ReportLine(
                            number,
                            MaskedCode.NONE,
                            ReportLine.INCOMPLETE,
                            line.fault().message()));
        } else if (line.fault() != Fault.NONE) {
            part.add(
                    line,
                    ReportLine.refused(number, MaskedCode.NONE, line.fault().message()));
        } else if (!line.text().isBlank()) {
            addRow(part, line, header);
        }
    }

    private void addRow(Part part, InputLine line, CsvHeader header) {
        Map<String, String> row;
        try {
            row = header.row(line.text());
        } catch (UnreadableRowException unreadable) {
            part.add(line, ReportLine.refused(line.number(), MaskedCode.NONE, unreadable.getMessage()));
            return;
        }
        String code = row.get("fiscalCode");
        int before = MaskedCode.shaped(code)
                .map(person -> seen.add(person, line.number()))
                .orElse(0);
        if (before != 0) {
            part.add(
                    line,
                    ReportLine.refused(line.number(), MaskedCode.of(code), "the same person stands on line " + before));
            return;
        }
        ObjectNode content = JSON.createObjectNode();
        row.forEach(content::put);
        part.add(line, content);
    }

    private void send(Part part, ExecutorService senders) throws IOException, InterruptedException {
        sent.add(new Sent(part, senders.submit(() -> server.send(part))));
        if (sent.size() > parallel) {
            reportNext();
        }
    }

    private void reportNext() throws IOException, InterruptedException {
        Sent first = sent.remove();
        try {
            List<ReportLine> results = first.results().get();
            report.add(results);
            progress.done(results.size(), first.part().end());
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof StoppedException stopped) {
                throw stopped;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private record Sent(Part part, Future<List<ReportLine>> results) {}
}
