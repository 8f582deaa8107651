package it.varco.sandbox.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Free ports, and a polite word about taken ones. */
public final class Ports {

    private Ports() {}

    /** Ports that nobody listens on right now, all different. */
    public static List<Integer> free(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new LaunchException("No free port on this machine: " + e.getMessage(), e);
        } finally {
            held.forEach(Ports::close);
        }
    }

    /**
     * Refuses a port that somebody listens on.
     *
     * @throws LaunchException naming the port, what it is wanted for and, where the system tells, who has it
     */
    public static void requireFree(int port, String purpose) {
        try (ServerSocket all = new ServerSocket()) {
            all.setReuseAddress(true);
            all.bind(new InetSocketAddress(port), 1);
        } catch (IOException e) {
            String holder = PortHolder.of(port)
                    .map(name -> " by " + name)
                    .orElse(" (who has it cannot be seen from this account)");
            throw new LaunchException("Port " + port + ", wanted for " + purpose + ", is taken" + holder + ".", e);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new LaunchException("A probed port could not be released: " + e.getMessage(), e);
        }
    }
}
