package it.varco.sandbox.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts our jars into the server and runs {@code kc.sh build}, but only when jars or options differ from last time. */
final class ServerBuild {

    private final Path home;
    private final ServerCommand command;

    ServerBuild(Path home, Path log) {
        this.home = home;
        this.command = new ServerCommand(home, log);
    }

    void ensure(ServerOptions options, Progress progress) {
        List<String> arguments =
                new ArrayList<>(List.of("build", "--db=" + options.database().vendor(), "--health-enabled=true"));
        arguments.addAll(options.buildOptions());
        try {
            String wanted = fingerprint(arguments, options.providers());
            Path mark = home.resolve("built-from.sha256");
            if (Files.exists(mark) && Files.readString(mark).equals(wanted)) {
                return;
            }
            Files.deleteIfExists(mark); // an interrupted build must not pass for a finished one
            progress.say("Building the server with our jars (about half a minute)");
            copyProviders(options.providers());
            run(arguments);
            Files.writeString(mark, wanted);
        } catch (IOException e) {
            throw new LaunchException("The server could not be prepared in " + home + ": " + e.getMessage(), e);
        }
    }

    private void run(List<String> arguments) {
        Process process = command.start(arguments, Map.of(), List.of());
        ProcessTree tree = new ProcessTree(process);
        try (StopAtExit ignored = new StopAtExit(tree)) {
            if (process.waitFor() != 0) {
                throw command.failure("The server build failed.");
            }
        } catch (InterruptedException e) {
            tree.stop();
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while the server was being built.", e);
        }
    }

    private void copyProviders(List<Path> jars) throws IOException {
        Path providers = home.resolve("providers");
        try (Stream<Path> present = Files.list(providers)) {
            for (Path old :
                    present.filter(path -> path.toString().endsWith(".jar")).toList()) {
                Files.delete(old);
            }
        }
        for (Path jar : jars) {
            Files.copy(jar, providers.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String fingerprint(List<String> arguments, List<Path> jars) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
        try (OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            sink.write(String.join("\n", arguments).getBytes());
            for (Path jar : jars.stream().sorted().toList()) {
                sink.write(jar.getFileName().toString().getBytes());
                try (InputStream content = Files.newInputStream(jar)) {
                    content.transferTo(sink);
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
