package it.varco.tools.pinimport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReportTest {

    private static final String TITLE = "import old-pins into https://a.it/realms/varco";

    @TempDir
    private Path folder;

    @Test
    void aReportIsGoneOnWith() throws IOException {
        write(line(2, "imported"), line(3, "refused"));
        try (Report report = Report.open(file(), TITLE)) {
            assertThat(report.last()).map(ReportLine::number).contains(3);
            assertThat(report.counts()).isEqualTo(Map.of("imported", 1L, "refused", 1L));
            report.add(List.of(line(4, "imported")));
        }
        assertThat(Files.readAllLines(file()))
                .containsExactly(
                        "# " + TITLE,
                        "line;fiscalCode;outcome;message",
                        "2;RSS*************;imported;\"a; \"\"message\"\"\"",
                        "3;RSS*************;refused;\"a; \"\"message\"\"\"",
                        "4;RSS*************;imported;\"a; \"\"message\"\"\"");
    }

    @Test
    void aReportCutAnywhereGoesOnAfterItsLastWholeLine() throws IOException {
        write(line(2, "imported"), line(3, "imported"));
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length <= whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            try (Report report = Report.open(file(), TITLE)) {
                int next = report.last().map(ReportLine::number).orElse(1) + 1;
                for (int number = next; number <= 3; number++) {
                    report.add(List.of(line(number, "imported")));
                }
            }
            assertThat(Files.readAllBytes(file())).as("cut to %d bytes", length).isEqualTo(whole);
        }
    }

    @Test
    void anIncompleteLineIsLookedAtAgain() throws IOException {
        write(line(2, "imported"), line(3, "incomplete"));
        try (Report report = Report.open(file(), TITLE)) {
            assertThat(report.last()).map(ReportLine::number).contains(2);
        }
        assertThat(Files.readString(file())).doesNotContain("incomplete");
    }

    @Test
    void theReportOfADryRunOrSomethingElseIsNotTakenForThisOneAndNotTouched() throws IOException {
        write(line(2, "imported"));
        assertThatThrownBy(() -> Report.open(file(), "dry run of old-pins into https://a.it/realms/varco"))
                .isInstanceOf(WrongFileException.class);
        for (String other : new String[] {"something else\n", "x".repeat(1000)}) {
            Files.writeString(file(), other);
            assertThatThrownBy(() -> Report.open(file(), TITLE)).isInstanceOf(WrongFileException.class);
            assertThat(Files.readString(file())).isEqualTo(other);
        }
    }

    @Test
    void anEditedReportIsRefused() throws IOException {
        write(line(2, "imported"));
        Files.writeString(file(), Files.readString(file()) + "x\n");
        assertThatThrownBy(() -> Report.open(file(), TITLE))
                .isInstanceOf(WrongFileException.class)
                .hasMessageContaining("Line 4");
    }

    private void write(ReportLine... lines) throws IOException {
        try (Report report = Report.open(file(), TITLE)) {
            report.add(List.of(lines));
        }
    }

    private Path file() {
        return folder.resolve("report.csv");
    }

    private static ReportLine line(int number, String outcome) {
        return new ReportLine(number, "RSS*************", outcome, "a; \"message\"");
    }
}
