package it.varco.tools.pinimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ImportRunTest {

    private static final String HEADER = "fiscalCode;givenName;familyName;kind;format;hash\n";
    private static final String HASH = "c274739bd4c49d3971c615e943c5e07f69ae357d";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final RecordingServer server = new RecordingServer();
    private boolean dryRun;
    private int parallel = 1;

    @Test
    void everyLineIsSentOnceAndReportedInOrder() throws Exception {
        parallel = 4;
        write(HEADER + lines(0, 1234));
        assertThat(run()).isEqualTo(PinImportTool.DONE);
        assertThat(server.codes()).hasSize(1234).doesNotHaveDuplicates();
        assertThat(server.largest()).isEqualTo(100);
        assertThat(reported()).containsExactlyElementsOf(numbers(2, 1235));
        assertThat(said()).contains("1234 lines {imported=1234}");
    }

    @Test
    void aStoppedImportGoesOnAfterItsLastReportedLine() throws Exception {
        write(HEADER + lines(0, 250));
        server.goneAfter(1);
        assertThat(run()).isEqualTo(PinImportTool.STOPPED);
        assertThat(reported()).containsExactlyElementsOf(numbers(2, 101));

        server.goneAfter(Integer.MAX_VALUE);
        assertThat(run()).isEqualTo(PinImportTool.DONE);
        assertThat(reported()).containsExactlyElementsOf(numbers(2, 251));
        assertThat(server.codes()).doesNotHaveDuplicates();
        assertThat(said()).contains("The same command goes on", "Going on after line 101");
    }

    @Test
    void aDryRunIsSentInLargerPartsAsItCostsNoHash() throws Exception {
        dryRun = true;
        write(HEADER + lines(0, 1100));
        assertThat(run()).isEqualTo(PinImportTool.DONE);
        assertThat(server.largest()).isEqualTo(500);
        assertThat(said()).contains("Dry run done: 1100 lines");
    }

    @Test
    void aShortAbsenceOfTheServerIsWaitedFor() throws Exception {
        write(HEADER + lines(0, 150));
        server.failNext(503, 0, 502);
        assertThat(run()).isEqualTo(PinImportTool.DONE);
        assertThat(reported()).hasSize(150);
        assertThat(said()).contains("the server answers 503; again in", "no answer");
    }

    @Test
    void aTokenThatEndedIsFetchedAgain() throws Exception {
        write(HEADER + lines(0, 10));
        server.failNext(401);
        assertThat(run()).isEqualTo(PinImportTool.DONE);
        assertThat(server.tokens()).isEqualTo(2);
    }

    @Test
    void aRefusalStopsAtOnceAndSaysWhatToDo() throws Exception {
        write(HEADER + lines(0, 10));
        for (var refusal :
                Map.of(403, "import-pins", 404, "--realm", 409, "because").entrySet()) {
            server.failNext(refusal.getKey());
            assertThat(run()).isEqualTo(PinImportTool.STOPPED);
            assertThat(said()).contains(refusal.getValue());
        }
        assertThat(reported()).isEmpty();
    }

    @Test
    void aFileCutInTheMiddleOfALineIsGoneOnWithWhenItIsComplete() throws Exception {
        String whole = HEADER + lines(0, 3);
        write(whole.substring(0, whole.length() - 5));
        assertThat(run()).isEqualTo(PinImportTool.LINES_REFUSED);
        assertThat(outcomes()).containsExactly("imported", "imported", "incomplete");
        assertThat(server.codes()).as("the cut line is not sent").hasSize(2);

        write(whole);
        assertThat(run()).isEqualTo(PinImportTool.DONE);
        assertThat(outcomes()).containsExactly("imported", "imported", "imported");
        assertThat(server.codes()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void linesThatCannotBeReadAreRefusedWithoutTheServerAndTheOthersGoOn() throws Exception {
        write(HEADER + lines(0, 1) + "x".repeat(10_000_000) + "\n\n" + lines(0, 1) + "a;b\n\"x\n");
        Files.write(file(), "Nicol\u00f2\n".getBytes(StandardCharsets.ISO_8859_1), StandardOpenOption.APPEND);
        Files.writeString(file(), lines(1, 2), StandardOpenOption.APPEND);
        assertThat(run()).isEqualTo(PinImportTool.LINES_REFUSED);
        assertThat(reported()).as("a blank line is none").containsExactly(2, 3, 5, 6, 7, 8, 9);
        assertThat(outcomes())
                .containsExactly("imported", "refused", "refused", "refused", "refused", "refused", "imported");
        assertThat(Files.readString(report()))
                .contains("longer than 4096", "same person stands on line 2", "has 2 fields, the header 6", "UTF-8")
                .doesNotContain("xxxx");
    }

    @Test
    void aPersonOfAnEarlierPartOrRunIsRefusedTheSecondTime() throws Exception {
        String first = HEADER + lines(0, 700) + lines(3, 4);
        write(first);
        assertThat(run()).isEqualTo(PinImportTool.LINES_REFUSED);
        assertThat(Files.readString(report())).contains("702;PRB", "same person stands on line 5");

        write(first + lines(4, 5));
        assertThat(run()).isEqualTo(PinImportTool.LINES_REFUSED);
        assertThat(Files.readString(report())).contains("703;PRB", "same person stands on line 6");
    }

    @Test
    void aReportOfAnotherFileIsNotGoneOnWith() throws Exception {
        write(HEADER + lines(0, 3));
        run();
        write(HEADER + lines(0, 2) + line("ZZZ0000000000000"));
        assertThat(run()).isEqualTo(PinImportTool.WRONG_INPUT);
        write(HEADER + lines(0, 2));
        assertThat(run()).isEqualTo(PinImportTool.WRONG_INPUT);
        assertThat(said()).contains("of another file");
    }

    @Test
    void aFileWithoutHeaderOrContentIsRefused() throws Exception {
        for (String content : new String[] {"", lines(0, 3), "fiscalCode;givenName\n", HEADER.strip()}) {
            write(content);
            assertThat(run()).as(content).isEqualTo(PinImportTool.WRONG_INPUT);
        }
        assertThat(server.codes()).isEmpty();
        assertThat(said()).contains("is empty").doesNotContain(HASH);
    }

    @Test
    void neitherHashNorSecretIsReportedOrSaid() throws Exception {
        write(HEADER + lines(0, 3));
        server.failNext(500);
        run();
        assertThat(Files.readString(report()) + said()).doesNotContain(HASH, "the-secret", "the-token");
    }

    private int run() throws IOException, InterruptedException {
        Arguments arguments = new Arguments(
                file(), "https://a.it", "varco", "old-pins", dryRun, report(), parallel, Optional.empty());
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Progress progress = new Progress(out, Clock.systemUTC(), Duration.ZERO);
        AccessToken token = new AccessToken(server, arguments, "client", "the-secret", Clock.systemUTC());
        BackOff backOff = new BackOff(Collections.nCopies(3, Duration.ZERO), progress);
        try {
            return new PinImportTool(Map.of(), out)
                    .run(arguments, new VarcoServer(server, token, arguments, backOff), progress);
        } catch (WrongFileException wrong) {
            out.println(wrong.getMessage());
            return PinImportTool.WRONG_INPUT;
        }
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private void write(String content) throws IOException {
        Files.writeString(file(), content);
    }

    private Path file() {
        return folder.resolve("pins.csv");
    }

    private Path report() {
        return folder.resolve("report.csv");
    }

    private List<Integer> reported() throws IOException {
        return column(0).stream().map(Integer::valueOf).toList();
    }

    private List<String> outcomes() throws IOException {
        return column(2);
    }

    private List<String> column(int index) throws IOException {
        return Files.readAllLines(report()).stream()
                .skip(2)
                .map(line -> line.split(";")[index])
                .toList();
    }

    private static List<Integer> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static String lines(int from, int to) {
        StringBuilder lines = new StringBuilder();
        for (int number = from; number < to; number++) {
            lines.append(line("PRBPSN70E%07d".formatted(number)));
        }
        return lines.toString();
    }

    private static String line(String code) {
        return code + ";Prova;Persona;ordinario;sha1;" + HASH + "\n";
    }
}
