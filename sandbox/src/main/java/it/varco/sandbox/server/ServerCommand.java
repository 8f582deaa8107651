package it.varco.sandbox.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs {@code kc.sh} with an environment that owes nothing to the caller's own Keycloak settings. */
final class ServerCommand {

    private static final String HEAP = "-Xms64m -Xmx768m";
    private static final int SHOWN_LINES = 25;

    private final Path home;
    private final Path log;

    ServerCommand(Path home, Path log) {
        this.home = home;
        this.log = log;
    }

    Path log() {
        return log;
    }

    /** Starts kc.sh; its output replaces the log of the run before. */
    Process start(List<String> arguments, Map<String, String> environment, List<String> javaOptions) {
        List<String> command = new ArrayList<>();
        command.add("sh");
        command.add(home.resolve("bin/kc.sh").toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> variables = builder.environment();
        variables.keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("JAVA_OPTS"));
        variables.putAll(environment);
        variables.put("JAVA", ProcessHandle.current().info().command().orElse("java"));
        variables.put("JAVA_OPTS_KC_HEAP", HEAP);
        if (!javaOptions.isEmpty()) {
            // kc.sh hands this text to xargs, which understands double quotes
            variables.put(
                    "JAVA_OPTS_APPEND",
                    javaOptions.stream().map(option -> '"' + option + '"').collect(Collectors.joining(" ")));
        }
        try {
            return builder.start();
        } catch (IOException e) {
            throw new LaunchException("Keycloak's start script does not run: " + e.getMessage(), e);
        }
    }

    /** The message followed by the end of the log and where to read the rest. */
    LaunchException failure(String message) {
        return new LaunchException(
                message + System.lineSeparator() + tail() + System.lineSeparator() + "Whole log: " + log);
    }

    private String tail() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .skip(Math.max(0, lines.size() - SHOWN_LINES))
                    .map(line -> "  | " + line)
                    .collect(Collectors.joining(System.lineSeparator()));
        } catch (IOException e) {
            return "  (no log)";
        }
    }
}
