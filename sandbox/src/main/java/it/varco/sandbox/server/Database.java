package it.varco.sandbox.server;

import java.util.List;

/**
 * What Keycloak stores its data in.
 *
 * @param vendor Keycloak's name of the vendor ({@code dev-file}, {@code postgres}); part of the build
 * @param startOptions where to find it, given at each start
 */
public record Database(String vendor, List<String> startOptions) {

    public Database {
        startOptions = List.copyOf(startOptions);
    }

    /** H2 in a file under the server's own folder: nothing to install, right for a demo, too slow to measure. */
    public static Database h2() {
        return new Database("dev-file", List.of());
    }

    /** A running PostgreSQL. */
    public static Database postgres(String jdbcUrl, String user, String password) {
        return new Database(
                "postgres", List.of("--db-url=" + jdbcUrl, "--db-username=" + user, "--db-password=" + password));
    }
}
