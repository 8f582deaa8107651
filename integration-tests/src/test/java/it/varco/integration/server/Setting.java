package it.varco.integration.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What Maven tells the tests about the build they run in. */
public record Setting(Path distribution, List<Path> providers, Path target, Path checkout, Optional<String> agent) {

    /** @throws IllegalStateException when run otherwise than by Maven's {@code verify} */
    public static Setting read() {
        return new Setting(
                Path.of(property("varco.distribution")),
                jars(Path.of(property("varco.providers"))),
                Path.of(property("varco.target")),
                Path.of(property("varco.checkout")),
                Optional.ofNullable(System.getProperty("varco.server.agent")).map(Setting::unquoted));
    }

    private static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no jars to test in " + folder, e);
        }
    }

    /** The plugin quotes the option when its path has a space; the launcher quotes for itself. */
    private static String unquoted(String option) {
        return option.replaceAll("^\"|\"$", "");
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("No system property " + name + ": run whole-server tests by mvn verify");
        }
        return value;
    }
}
