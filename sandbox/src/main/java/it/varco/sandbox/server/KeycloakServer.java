package it.varco.sandbox.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A real Keycloak in its production mode, run from the unpacked distribution on loopback ports; the one launcher of the
 * demo and of the whole-server tests. Ends with our JVM, whichever way that ends.
 */
public final class KeycloakServer implements AutoCloseable {

    private final ServerOptions options;
    private final TlsIdentity tls;
    private final Path log;
    private final ProcessTree process;
    private final StopAtExit atExit;
    private final FolderLock lock;

    private KeycloakServer(
            ServerOptions options, TlsIdentity tls, Path log, ProcessTree process, StopAtExit atExit, FolderLock lock) {
        this.options = options;
        this.tls = tls;
        this.log = log;
        this.process = process;
        this.atExit = atExit;
        this.lock = lock;
    }

    /**
     * Unpacks and builds where needed, starts, and returns once the server is ready for requests.
     *
     * @throws LaunchException with a message for people; nothing is left running
     */
    public static KeycloakServer start(ServerOptions options, Progress progress) {
        Ports.requireFree(options.httpsPort(), "https");
        Ports.requireFree(options.managementPort(), "the server's health check");
        FolderLock lock = FolderLock.of(options.folder());
        boolean started = false;
        try {
            KeycloakServer server = start(options, lock, progress);
            started = true;
            return server;
        } finally {
            if (!started) {
                lock.close();
            }
        }
    }

    private static KeycloakServer start(ServerOptions options, FolderLock lock, Progress progress) {
        Path home = home(options, progress);
        TlsIdentity tls = TlsIdentity.in(options.folder(), progress);
        new ServerBuild(home, options.folder().resolve("build.log")).ensure(options, progress);
        if (options.fresh()) {
            forget(home);
        }
        placeRealms(home, options.realms());
        progress.say("Starting Keycloak on " + options.hostname());
        ServerCommand command = new ServerCommand(home, options.folder().resolve("server.log"));
        Process started = command.start(arguments(options, tls), options.environment(), options.javaOptions());
        ProcessTree tree = new ProcessTree(started);
        StopAtExit atExit = new StopAtExit(tree);
        boolean ready = false;
        try {
            ready = new Readiness(options.managementPort()).await(started, options.patience(), progress);
            if (!ready) {
                throw command.failure(
                        started.isAlive()
                                ? "Keycloak was not ready after "
                                        + options.patience().toSeconds() + " s."
                                : "Keycloak ended while starting.");
            }
            tree.remember();
            return new KeycloakServer(options, tls, command.log(), tree, atExit, lock);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while Keycloak was starting.", e);
        } finally {
            if (!ready) {
                tree.stop();
                atExit.close();
            }
        }
    }

    private static Path home(ServerOptions options, Progress progress) {
        return new Distribution(options.distribution()).in(options.folder(), progress);
    }

    private static List<String> arguments(ServerOptions options, TlsIdentity tls) {
        List<String> arguments = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                // the readiness question would otherwise fill the log with its own answers
                "--log-level=info,io.smallrye.health:error",
                "--http-host=127.0.0.1",
                "--hostname=" + options.hostname(),
                "--https-port=" + options.httpsPort(),
                "--https-key-store-file=" + tls.store(),
                "--https-key-store-password=" + TlsIdentity.PASSWORD,
                // one realm may be the identity provider of another
                "--truststore-paths=" + tls.certificate(),
                "--http-management-scheme=http",
                "--http-management-port=" + options.managementPort()));
        arguments.addAll(options.database().startOptions());
        arguments.addAll(options.startOptions());
        return arguments;
    }

    private static void forget(Path home) {
        try {
            FileTree.delete(home.resolve("data/h2"));
        } catch (IOException e) {
            throw new LaunchException("The data of the last run could not be removed: " + e.getMessage(), e);
        }
    }

    private static void placeRealms(Path home, List<Path> realms) {
        Path imports = home.resolve("data/import");
        try {
            FileTree.delete(imports);
            Files.createDirectories(imports);
            for (Path realm : realms) {
                Files.copy(realm, imports.resolve(realm.getFileName()));
            }
        } catch (IOException e) {
            throw new LaunchException("The realm files could not be placed: " + e.getMessage(), e);
        }
    }

    /** Base URL without a slash at its end. */
    public String url() {
        return options.hostname();
    }

    /** What a client must trust. */
    public TlsIdentity tls() {
        return tls;
    }

    /** The server's output since it started. */
    public Path log() {
        return log;
    }

    /** The server's processes, for whoever must stop them after our JVM was killed. */
    public List<ProcessHandle> processes() {
        return process.all();
    }

    /** Stops the server and waits until it is gone. */
    @Override
    public void close() {
        process.stop();
        atExit.close();
        lock.close();
    }
}
