package it.varco.sandbox.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * {@code ./varco down}: ends the processes that the demo has noted, and no others. A number alone would not do, the system
 * gives it to someone else later, so the start time must match too. Uses the JDK alone and is run from its source, so that
 * it works even after the build folder was removed.
 */
final class StopDemo {

    private static final Duration GRACE = Duration.ofSeconds(30);

    private StopDemo() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        Path note = Path.of(arguments[0]).resolve("processes");
        if (!Files.exists(note)) {
            System.out.println("Nothing of this checkout is running.");
            return;
        }
        // the launcher comes first and stops its own children; the rest is for when it was killed
        List<ProcessHandle> ours = Files.readAllLines(note).stream()
                .map(StopDemo::noted)
                .flatMap(Optional::stream)
                .toList();
        for (ProcessHandle process : ours) {
            process.destroy();
            await(process);
        }
        Files.deleteIfExists(note);
        System.out.println(ours.isEmpty() ? "The demo had ended already." : "The demo is stopped.");
    }

    private static Optional<ProcessHandle> noted(String line) {
        String[] words = line.split(" ");
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> process.info()
                        .startInstant()
                        .equals(Optional.of(Instant.ofEpochMilli(Long.parseLong(words[1])))));
    }

    private static void await(ProcessHandle process) throws InterruptedException {
        Instant end = Instant.now().plus(GRACE);
        while (process.isAlive()) {
            if (Instant.now().isAfter(end)) {
                process.destroyForcibly();
            }
            Thread.sleep(100);
        }
    }
}
