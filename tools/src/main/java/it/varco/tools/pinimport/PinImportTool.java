package it.varco.tools.pinimport;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Imports PINs from an old system's file into Varco, in parts, so that it can be stopped and gone on with at any time.
 *
 * @param environment of the process
 * @param out where progress and complaints go
 */
public record PinImportTool(Map<String, String> environment, PrintStream out) {

    /** Every line is imported, was before, or is skipped by the policy. */
    public static final int DONE = 0;

    /** The end is reached; some lines are refused or incomplete. */
    public static final int LINES_REFUSED = 1;

    /** Nothing was sent: the command line, the file or the report is wrong. */
    public static final int WRONG_INPUT = 2;

    /** The end is not reached; the same command goes on. */
    public static final int STOPPED = 3;

    private static final Duration BETWEEN_MESSAGES = Duration.ofSeconds(5);
    private static final String CLIENT_ID = "VARCO_CLIENT_ID";
    private static final String CLIENT_SECRET = "VARCO_CLIENT_SECRET";

    /** Runs the tool and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Thread interrupted = new Thread(
                () -> System.err.println("Interrupted. The same command goes on after the last line of the report."));
        Runtime.getRuntime().addShutdownHook(interrupted);
        int code = new PinImportTool(System.getenv(), System.err).run(List.of(arguments));
        Runtime.getRuntime().removeShutdownHook(interrupted);
        System.exit(code);
    }

    /** Imports the file and returns the exit code. */
    public int run(List<String> commandLine) {
        if (commandLine.contains("--help")) {
            out.println(Arguments.USAGE);
            return DONE;
        }
        try {
            return run(Arguments.parse(commandLine));
        } catch (UsageException wrong) {
            out.println(wrong.getMessage());
            out.println(Arguments.USAGE);
            return WRONG_INPUT;
        } catch (WrongFileException wrong) {
            out.println(wrong.getMessage());
            return WRONG_INPUT;
        } catch (NoSuchFileException missing) {
            out.println("There is no file " + missing.getFile());
            return WRONG_INPUT;
        } catch (IOException unreadable) {
            out.println("A file cannot be read or written: " + unreadable.getMessage());
            return STOPPED;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return STOPPED;
        }
    }

    private int run(Arguments arguments) throws IOException, InterruptedException {
        Clock clock = Clock.systemUTC();
        Progress progress = new Progress(out, clock, BETWEEN_MESSAGES);
        Exchange exchange = new HttpExchange(PemTrust.of(arguments.trust()));
        AccessToken token =
                new AccessToken(exchange, arguments, fromEnvironment(CLIENT_ID), fromEnvironment(CLIENT_SECRET), clock);
        VarcoServer server = new VarcoServer(exchange, token, arguments, BackOff.usual(progress));
        return run(arguments, server, progress);
    }

    /** With a server of the caller's. */
    int run(Arguments arguments, VarcoServer server, Progress progress) throws IOException, InterruptedException {
        String title = "%s %s into %s/realms/%s"
                .formatted(
                        arguments.dryRun() ? "dry run of" : "import",
                        arguments.name(),
                        arguments.url(),
                        arguments.realm());
        try (Report report = Report.open(arguments.report(), title)) {
            report.last()
                    .ifPresent(last -> out.println(
                            "Going on after line %d, the last of %s".formatted(last.number(), arguments.report())));
            try {
                new ImportRun(arguments, server, report, progress).go();
            } catch (StoppedException stopped) {
                out.println(stopped.getMessage());
                out.println("Stopped. The same command goes on after the last line of " + arguments.report());
                return STOPPED;
            }
            return summary(report, arguments);
        }
    }

    private int summary(Report report, Arguments arguments) {
        Map<String, Long> counts = report.counts();
        out.println("%s: %d lines %s. Each line's result is in %s"
                .formatted(arguments.dryRun() ? "Dry run done" : "Done", report.lines(), counts, arguments.report()));
        boolean refused = counts.containsKey(ReportLine.REFUSED) || counts.containsKey(ReportLine.INCOMPLETE);
        return refused ? LINES_REFUSED : DONE;
    }

    private String fromEnvironment(String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new UsageException("The environment variable %s is missing".formatted(name));
        }
        return value;
    }
}
