package it.varco.integration.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import it.varco.integration.server.VarcoServer;

/** A table of the registry that is not there until closed. */
final class BrokenTable implements AutoCloseable {

    private final VarcoServer server;
    private final String table;

    private BrokenTable(VarcoServer server, String table) {
        this.server = server;
        this.table = table;
    }

    static BrokenTable of(VarcoServer server, String table) throws SQLException {
        BrokenTable broken = new BrokenTable(server, table);
        broken.execute("ALTER TABLE %s RENAME TO %s".formatted(table, broken.away()));
        return broken;
    }

    @Override
    public void close() throws SQLException {
        execute("ALTER TABLE %s RENAME TO %s".formatted(away(), table));
    }

    private String away() {
        return table + "_away";
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
