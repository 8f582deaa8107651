package it.varco.sandbox.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What to run and where.
 *
 * @param distribution Keycloak's distribution zip
 * @param folder the launcher's own folder: the unpacked server, the certificate and the log live in it
 * @param providers jars for Keycloak's {@code providers/}
 * @param database where Keycloak stores its data
 * @param fresh whether what an earlier run left in the H2 database is removed first
 * @param httpsPort port on the loopback address
 * @param managementPort port of the health endpoint, plain http on the loopback address
 * @param hostname public URL; {@code https://localhost:<httpsPort>} when not set otherwise
 * @param buildOptions options of {@code kc.sh build}; a change of theirs builds anew
 * @param startOptions options of {@code kc.sh start}
 * @param environment variables of the server process, for the placeholders of the realm file
 * @param realms files imported at start, where the realm does not exist yet
 * @param javaOptions more options for the server's JVM, each one word; may hold spaces
 * @param patience how long the server may take to become ready
 */
public record ServerOptions(
        Path distribution,
        Path folder,
        List<Path> providers,
        Database database,
        boolean fresh,
        int httpsPort,
        int managementPort,
        String hostname,
        List<String> buildOptions,
        List<String> startOptions,
        Map<String, String> environment,
        List<Path> realms,
        List<String> javaOptions,
        Duration patience) {

    public ServerOptions {
        folder = folder.toAbsolutePath().normalize();
        providers = List.copyOf(providers);
        buildOptions = List.copyOf(buildOptions);
        startOptions = List.copyOf(startOptions);
        environment = Map.copyOf(environment);
        realms = List.copyOf(realms);
        javaOptions = List.copyOf(javaOptions);
    }

    /** A server on H2, without realms, with everything else at its default. */
    public static Builder of(Path distribution, Path folder, int httpsPort, int managementPort) {
        return new Builder(distribution, folder, httpsPort, managementPort);
    }

    /** Collects the optional settings. */
    public static final class Builder {

        private final Path distribution;
        private final Path folder;
        private final int httpsPort;
        private final int managementPort;
        private final List<Path> providers = new ArrayList<>();
        private final List<String> buildOptions = new ArrayList<>();
        private final List<String> startOptions = new ArrayList<>();
        private final Map<String, String> environment = new TreeMap<>();
        private final List<Path> realms = new ArrayList<>();
        private final List<String> javaOptions = new ArrayList<>();
        private Database database = Database.h2();
        private boolean fresh;
        private String hostname;
        private Duration patience = Duration.ofMinutes(8);

        private Builder(Path distribution, Path folder, int httpsPort, int managementPort) {
            this.distribution = distribution;
            this.folder = folder;
            this.httpsPort = httpsPort;
            this.managementPort = managementPort;
            this.hostname = "https://localhost:" + httpsPort;
        }

        public Builder providers(List<Path> jars) {
            providers.addAll(jars);
            return this;
        }

        public Builder database(Database value) {
            database = value;
            return this;
        }

        public Builder fresh(boolean value) {
            fresh = value;
            return this;
        }

        public Builder hostname(String url) {
            hostname = url;
            return this;
        }

        public Builder buildOption(String option) {
            buildOptions.add(option);
            return this;
        }

        public Builder startOption(String option) {
            startOptions.add(option);
            return this;
        }

        public Builder environment(Map<String, String> variables) {
            environment.putAll(variables);
            return this;
        }

        public Builder realm(Path file) {
            realms.add(file);
            return this;
        }

        public Builder javaOption(String option) {
            javaOptions.add(option);
            return this;
        }

        public Builder patience(Duration value) {
            patience = value;
            return this;
        }

        public ServerOptions build() {
            return new ServerOptions(
                    distribution,
                    folder,
                    providers,
                    database,
                    fresh,
                    httpsPort,
                    managementPort,
                    hostname,
                    buildOptions,
                    startOptions,
                    environment,
                    realms,
                    javaOptions,
                    patience);
        }
    }
}
