package it.varco.integration.pinimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.registry.ServiceAccount;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.rp.Refusal;
import it.varco.tools.pinimport.PinImportTool;

import static org.assertj.core.api.Assertions.assertThat;

@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportToolIT {

    private static final String PIN = "3F7A19C4";
    private static final String HEADER = "\uFEFFfiscalCode;givenName;familyName;kind;format;hash;salt;expires\r\n";

    private final VarcoServer server;
    private final People people;
    private final PinRealm realm;
    private final Imports imports;
    private final ServiceAccount.Client client;

    private Path folder;
    private ByteArrayOutputStream said;

    ImportToolIT(VarcoServer server, People people) {
        this.server = server;
        this.people = people;
        this.realm = PinRealm.open(server);
        this.imports = new Imports(server, realm.admin(), realm.name());
        this.client = ServiceAccount.create(server, realm.name(), "import-pins");
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @BeforeEach
    void beginAnew(@TempDir Path empty) {
        folder = empty;
        said = new ByteArrayOutputStream();
    }

    @Test
    void whatTheDryRunSaysTheImportDoesAndPeopleSignIn() throws IOException, Refusal {
        List<String> codes = codes(5);
        String file = HEADER
                + line(codes.get(0), "sha1")
                + line(codes.get(1), "sha256-salt-first")
                + line(codes.get(2), "bcrypt")
                + line(codes.get(0), "sha1")
                + "x".repeat(10_000_000) + "\r\n"
                + line(codes.get(3), "md5-lower").replace("\r\n", "2019-01-31\r\n")
                + line(codes.get(4), "sha512");
        write(file);
        long mark = server.log().mark();

        assertThat(run("whole", "--dry-run")).as(said()).isEqualTo(PinImportTool.LINES_REFUSED);
        assertThat(codes).allSatisfy(code -> assertThat(imports.users(code)).isEmpty());
        assertThat(run("whole")).as(said()).isEqualTo(PinImportTool.LINES_REFUSED);

        List<String> report = report("report");
        assertThat(report).isEqualTo(report("dry-run"));
        assertThat(report)
                .extracting(line -> line.split(";")[2])
                .containsExactly("imported", "imported", "refused", "refused", "refused", "skipped", "imported");
        for (int index : new int[] {0, 1, 4}) {
            realm.relyingParty().loginByPin(realm.browser(), codes.get(index), PIN);
        }
        assertThat((report + said() + server.log().since(mark)).toUpperCase(Locale.ROOT))
                .doesNotContain("XXXXXXXX", hash("sha1"), client.secret().toUpperCase(Locale.ROOT))
                .doesNotContain(codes);
    }

    @Test
    void aFileThatWasCutIsGoneOnWithAndAnotherRunImportsNothingTwice() throws IOException {
        List<String> codes = codes(20);
        StringBuilder whole = new StringBuilder(HEADER);
        codes.forEach(code -> whole.append(line(code, "sha1")));
        write(whole.substring(0, whole.length() / 2));
        assertThat(run("cut")).as(said()).isEqualTo(PinImportTool.LINES_REFUSED);
        List<String> first = report("report");
        assertThat(first.get(first.size() - 1)).contains(";incomplete;");

        write(whole.toString());
        assertThat(run("cut")).as(said()).isEqualTo(PinImportTool.DONE);
        assertThat(report("report")).hasSize(20).allMatch(line -> line.contains(";imported;"));

        assertThat(run("cut", "--report", folder.resolve("again.csv").toString()))
                .isEqualTo(PinImportTool.DONE);
        assertThat(Files.readAllLines(folder.resolve("again.csv")))
                .filteredOn(line -> line.contains(";already-imported;"))
                .hasSize(20);
        assertThat(codes).allSatisfy(code -> assertThat(imports.history(code)).hasSize(1));
    }

    @Test
    void whoMayNotImportIsToldWhatIsMissing() throws IOException {
        write(HEADER + line(people.nextCode(), "sha1"));
        ServiceAccount.Client office = ServiceAccount.create(server, realm.name(), "manage-pins");
        assertThat(tool(office.id(), office.secret()).run(arguments("mine"))).isEqualTo(PinImportTool.STOPPED);
        assertThat(said()).contains("import-pins");
        assertThat(tool(client.id(), "wrong").run(arguments("mine"))).isEqualTo(PinImportTool.STOPPED);
        assertThat(said()).contains("VARCO_CLIENT_SECRET");
    }

    @Test
    void aServerThatIsNotTrustedGetsNothing() throws IOException {
        write(HEADER + line(people.nextCode(), "sha1"));
        List<String> arguments = new ArrayList<>(arguments("mine"));
        arguments
                .subList(arguments.indexOf("--trust"), arguments.indexOf("--trust") + 2)
                .clear();
        assertThat(tool(client.id(), client.secret()).run(arguments)).isEqualTo(PinImportTool.STOPPED);
        assertThat(said()).contains("--trust");

        arguments.addAll(List.of("--trust", folder.resolve("pins.csv").toString()));
        assertThat(tool(client.id(), client.secret()).run(arguments)).isEqualTo(PinImportTool.WRONG_INPUT);
        assertThat(said()).contains("PEM");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(run("none")).isEqualTo(PinImportTool.WRONG_INPUT);
        assertThat(said()).contains("pins.csv");
    }

    private int run(String name, String... more) {
        List<String> arguments = new ArrayList<>(arguments(name));
        arguments.addAll(List.of(more));
        return tool(client.id(), client.secret()).run(arguments);
    }

    private PinImportTool tool(String clientId, String secret) {
        return new PinImportTool(
                Map.of("VARCO_CLIENT_ID", clientId, "VARCO_CLIENT_SECRET", secret),
                new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private List<String> arguments(String name) {
        return List.of(
                folder.resolve("pins.csv").toString(),
                "--url",
                server.url(),
                "--realm",
                realm.name(),
                "--name",
                name,
                "--trust",
                server.certificate().toString());
    }

    private void write(String content) throws IOException {
        Files.writeString(folder.resolve("pins.csv"), content);
    }

    private List<String> report(String kind) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("pins.csv." + kind + ".csv"));
        return lines.subList(2, lines.size());
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private List<String> codes(int count) {
        List<String> codes = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            codes.add(people.nextCode());
        }
        return codes;
    }

    private static String hash(String format) {
        return OldSystem.line("", format, PIN).get("hash").asText().toUpperCase(Locale.ROOT);
    }

    private static String line(String code, String format) {
        ObjectNode line = OldSystem.line(code, format.equals("bcrypt") ? "sha1" : format, PIN);
        return "%s;Prova;\"Importata; detta \"\"Prova\"\"\";dispositivo;%s;%s;%s;\r\n"
                .formatted(
                        code,
                        format,
                        line.get("hash").asText(),
                        line.path("salt").asText());
    }
}
