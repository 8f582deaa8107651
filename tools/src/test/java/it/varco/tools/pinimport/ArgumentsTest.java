package it.varco.tools.pinimport;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArgumentsTest {

    @Test
    void whatIsLeftOutHasItsUsualValue() {
        Arguments usual = parse("pins.csv --url https://pin.example.it/ --realm varco --name old-pins");
        assertThat(usual.url()).isEqualTo("https://pin.example.it");
        assertThat(usual.report()).isEqualTo(Path.of("pins.csv.report.csv"));
        assertThat(usual.parallel()).isEqualTo(2);
        assertThat(usual.dryRun()).isFalse();
        assertThat(usual.trust()).isEmpty();
    }

    @Test
    void aDryRunHasAReportOfItsOwn() {
        assertThat(parse("--dry-run pins.csv --url https://a.it --realm varco --name old")
                        .report())
                .isEqualTo(Path.of("pins.csv.dry-run.csv"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pins.csv",
                "--url https://a.it --realm varco --name old",
                "pins.csv --realm varco --name old",
                "pins.csv --url https://a.it --name old",
                "pins.csv --url https://a.it --realm varco",
                "pins.csv --url https://a.it --realm varco --name",
                "pins.csv --url https://a.it --realm varco --name Old",
                "pins.csv --url https://a.it --realm varco --name a/b",
                "pins.csv --url http://a.it --realm varco --name old",
                "pins.csv --url a.it --realm varco --name old",
                "pins.csv --url https:// --realm varco --name old",
                "pins.csv --url https://a.it --url https://b.it --realm varco --name old",
                "pins.csv more.csv --url https://a.it --realm varco --name old",
                "pins.csv --url https://a.it --realm varco --name old --force",
                "pins.csv --url https://a.it --realm varco --name old --parallel 0",
                "pins.csv --url https://a.it --realm varco --name old --parallel 17",
                "pins.csv --url https://a.it --realm varco --name old --parallel two",
                "pins.csv --url https://a.it --realm varco --name old --report ./pins.csv",
            })
    void aWrongCommandLineIsRefused(String commandLine) {
        assertThatThrownBy(() -> parse(commandLine)).isInstanceOf(UsageException.class);
    }

    @Test
    void helpTellsTheExitCodesAndAMissingSecretIsNamed() {
        assertThat(output(List.of("--help"), PinImportTool.DONE)).contains("Exit codes");
        List<String> usual = List.of("pins.csv", "--url", "https://a.it", "--realm", "varco", "--name", "old");
        assertThat(output(usual, PinImportTool.WRONG_INPUT)).contains("VARCO_CLIENT_SECRET is missing");
        assertThat(output(List.of("x", "--force"), PinImportTool.WRONG_INPUT)).contains("Unknown argument --force");
    }

    private static String output(List<String> commandLine, int code) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertThat(new PinImportTool(Map.of("VARCO_CLIENT_ID", "client"), new PrintStream(said)).run(commandLine))
                .isEqualTo(code);
        return said.toString();
    }

    private static Arguments parse(String commandLine) {
        return Arguments.parse(commandLine.isEmpty() ? List.of() : List.of(commandLine.split(" ")));
    }
}
