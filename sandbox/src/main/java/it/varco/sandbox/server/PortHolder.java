package it.varco.sandbox.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who listens on a port, read from Linux's {@code /proc}: the socket table gives the inode, the processes' descriptors
 * give its owner. Elsewhere, and for other accounts' processes, there is no answer.
 */
final class PortHolder {

    private static final Path PROC = Path.of("/proc");
    private static final String LISTEN = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private PortHolder() {}

    static Optional<String> of(int port) {
        return Stream.of("net/tcp", "net/tcp6")
                .flatMap(table -> lines(PROC.resolve(table)).stream())
                .map(line -> line.trim().split("\\s+"))
                .filter(cells -> cells.length > INODE && cells[STATE].equals(LISTEN))
                .filter(cells -> cells[LOCAL_ADDRESS].endsWith(":" + String.format(Locale.ROOT, "%04X", port)))
                .map(cells -> "socket:[" + cells[INODE] + "]")
                .flatMap(socket -> owner(socket).stream())
                .findFirst();
    }

    private static Optional<String> owner(String socket) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process, socket))
                .findFirst()
                .map(process -> "process " + process.pid()
                        + process.info()
                                .command()
                                .map(command -> " (" + command + ")")
                                .orElse(""));
    }

    private static boolean holds(ProcessHandle process, String socket) {
        // not Files.list: another account's folder is unreadable and a process may end meanwhile; both mean "not this
        // one"
        String[] descriptors = PROC.resolve(process.pid() + "/fd").toFile().list();
        return descriptors != null
                && Arrays.stream(descriptors)
                        .anyMatch(descriptor -> socket.equals(link(PROC.resolve(process.pid() + "/fd/" + descriptor))));
    }

    private static String link(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException e) {
            return List.of();
        }
    }
}
