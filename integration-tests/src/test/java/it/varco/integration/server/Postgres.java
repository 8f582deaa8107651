package it.varco.integration.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL from Maven Central's binaries; as root it runs in a user namespace, which its library takes care of. */
final class Postgres implements AutoCloseable {

    static final String USER = "postgres";
    private static final String DATABASE = "postgres";

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static Postgres start() {
        try {
            Postgres postgres = new Postgres(EmbeddedPostgres.builder()
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setServerConfig("max_connections", "150")
                    .setServerConfig("fsync", "off")
                    .start());
            try (Connection connection = postgres.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE EXTENSION pg_stat_statements");
            }
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "PostgreSQL does not start; as root it needs unshare(1) and user namespaces, as another user nothing",
                    e);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL started but cannot be used", e);
        }
    }

    String jdbcUrl() {
        return server.getJdbcUrl(USER, DATABASE);
    }

    Connection connect() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
