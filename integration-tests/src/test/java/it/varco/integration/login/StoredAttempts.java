package it.varco.integration.login;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import it.varco.integration.server.VarcoServer;

/**
 * What the database holds of one person's wrong PINs.
 *
 * @param failures attempts that were compared and charged since the last right one
 * @param lockouts how often the PIN was locked since
 */
record StoredAttempts(int failures, int lockouts) {

    /** Empty when nothing is counted. */
    static Optional<StoredAttempts> of(VarcoServer server, String userId) {
        String sql = "SELECT failures, lockouts FROM varco_pin_attempt WHERE user_id = ?";
        try (Connection connection = server.database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, userId);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new StoredAttempts(row.getInt(1), row.getInt(2))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
