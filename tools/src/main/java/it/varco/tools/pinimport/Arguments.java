package it.varco.tools.pinimport;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The command line.
 *
 * @param file CSV with the old PINs
 * @param url the server's, without a slash at its end
 * @param realm where the PINs go, and where the client is
 * @param name of the import
 * @param dryRun whether nothing is to be changed
 * @param report where each line's result is written
 * @param parallel requests at a time
 * @param trust PEM file with the certificates to trust besides Java's own
 */
record Arguments(
        Path file,
        String url,
        String realm,
        String name,
        boolean dryRun,
        Path report,
        int parallel,
        Optional<Path> trust) {

    static final String USAGE = """
            Usage: varco import FILE --url https://server --realm REALM --name NAME [options]
                --name NAME      names the import: lines sent again under it are not imported twice
                --dry-run        change nothing, only say what would become of each line
                --report FILE    each line's result (FILE.report.csv, in a dry run FILE.dry-run.csv);
                                 a run with the same report goes on after its last line
                --parallel N     requests at a time, 1 to 16 (2)
                --trust FILE     PEM file with the certificates to trust besides Java's own
            The environment names the client that has the role import-pins: VARCO_CLIENT_ID, VARCO_CLIENT_SECRET.
            Exit codes: 0 every line is imported or skipped by the policy, 1 some lines are refused or incomplete,
                2 wrong command line or file, 3 stopped before the end, 130 interrupted; run again to go on.""";

    private static final int MOST_PARALLEL = 16;
    private static final int USUAL_PARALLEL = 2;
    private static final String DRY_RUN = "--dry-run";
    private static final Set<String> WITH_VALUE =
            Set.of("--url", "--realm", "--name", "--report", "--parallel", "--trust");

    /**
     * @throws UsageException saying what is wrong
     */
    static Arguments parse(List<String> arguments) {
        Map<String, String> options = new HashMap<>();
        Path file = null;
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String argument = rest.poll();
            if (argument.equals(DRY_RUN)) {
                options.put(DRY_RUN, "");
            } else if (WITH_VALUE.contains(argument)) {
                if (rest.isEmpty() || options.put(argument, rest.poll()) != null) {
                    throw new UsageException(argument + " needs one value, once");
                }
            } else if (argument.startsWith("-") || file != null) {
                throw new UsageException("Unknown argument " + argument);
            } else {
                file = Path.of(argument);
            }
        }
        if (file == null) {
            throw new UsageException("FILE is missing");
        }
        boolean dryRun = options.containsKey(DRY_RUN);
        Path report = Path.of(options.getOrDefault("--report", file + (dryRun ? ".dry-run.csv" : ".report.csv")));
        if (report.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
            throw new UsageException("--report must be another file than FILE");
        }
        return new Arguments(
                file,
                url(required(options, "--url")),
                required(options, "--realm"),
                name(required(options, "--name")),
                dryRun,
                report,
                parallel(options.get("--parallel")),
                Optional.ofNullable(options.get("--trust")).map(Path::of));
    }

    private static String required(Map<String, String> options, String option) {
        String value = options.get(option);
        if (value == null || value.isBlank()) {
            throw new UsageException(option + " is missing");
        }
        return value;
    }

    private static String name(String name) {
        if (!name.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new UsageException("--name is made of lower-case letters, digits and hyphens, at most 60");
        }
        return name;
    }

    private static String url(String text) {
        String url = text.replaceAll("/+$", "");
        try {
            URI uri = URI.create(url);
            if ("https".equals(uri.getScheme()) && uri.getHost() != null && uri.getQuery() == null) {
                return url;
            }
        } catch (IllegalArgumentException malformed) {
            throw new UsageException("--url is not an address: write https://server");
        }
        throw new UsageException("--url must begin with https:// and name a server: hashes travel there");
    }

    private static int parallel(String text) {
        if (text == null) {
            return USUAL_PARALLEL;
        }
        if (!text.matches("[0-9]{1,2}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST_PARALLEL) {
            throw new UsageException("--parallel is a number from 1 to " + MOST_PARALLEL);
        }
        return Integer.parseInt(text);
    }
}
