package it.varco.integration.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** Counts what the server asks of the database, exactly and without noise. */
public final class StatementCounter {

    private final Postgres postgres;

    StatementCounter(Postgres postgres) {
        this.postgres = postgres;
    }

    /** Forgets what was counted so far. */
    public void reset() {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_stat_statements_reset()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls since the reset of each statement that reads or writes rows, by normalised text; transactions left out. */
    public Map<String, Long> queries() {
        Map<String, Long> calls = callsTouching("");
        calls.keySet().removeIf(text -> !text.matches("(?is)\\s*\\(?(select|insert|update|delete|with|merge)\\b.*"));
        return calls;
    }

    /** Calls since the reset of each statement that mentions the table, by normalised text. */
    public Map<String, Long> callsTouching(String table) {
        String sql = "SELECT query, sum(calls) FROM pg_stat_statements"
                + " WHERE query ILIKE ? AND query NOT ILIKE '%pg_stat_statements%' GROUP BY query";
        Map<String, Long> calls = new TreeMap<>();
        try (Connection connection = postgres.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, "%" + table + "%");
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    calls.put(rows.getString(1), rows.getLong(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return calls;
    }
}
