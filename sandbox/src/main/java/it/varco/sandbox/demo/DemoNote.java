package it.varco.sandbox.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import it.varco.sandbox.server.LaunchException;

/** What {@code ./varco} reads of a running demo: which processes to stop, and whether it is up. */
final class DemoNote {

    private final Path processes;
    private final Path ready;

    DemoNote(Path state) {
        this.processes = state.resolve("processes");
        this.ready = state.resolve("ready");
    }

    /** Ourselves first, then the others; each with its start time. */
    void processes(List<ProcessHandle> others) {
        write(
                processes,
                Stream.concat(Stream.of(ProcessHandle.current()), others.stream())
                        .map(process -> process.pid() + " " + started(process))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    void ready() {
        write(ready, "up\n");
    }

    void remove() {
        try {
            Files.deleteIfExists(ready);
            Files.deleteIfExists(processes);
        } catch (IOException e) {
            throw new LaunchException("The demo's notes could not be removed: " + e.getMessage(), e);
        }
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new LaunchException("The demo's notes could not be written: " + e.getMessage(), e);
        }
    }
}
