package it.varco.integration.pinimport;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import it.varco.integration.server.VarcoServer;
import it.varco.sandbox.admin.AdminApi;
import it.varco.sandbox.admin.Answer;

/** The import resource of one realm, and what the database holds after it. */
record Imports(VarcoServer server, AdminApi admin, String realm) {

    private static final ObjectMapper JSON = new ObjectMapper();

    Answer post(String name, boolean dryRun, List<ObjectNode> lines) {
        return admin.post(realm + "/varco-pin-imports/" + name + "/lines", body(dryRun, lines));
    }

    /** The results of an import that was accepted. */
    List<JsonNode> send(String name, boolean dryRun, List<ObjectNode> lines) {
        List<JsonNode> results = new ArrayList<>();
        post(name, dryRun, lines).expect(200).json().get("results").forEach(results::add);
        return results;
    }

    JsonNode send(String name, ObjectNode line) {
        return send(name, false, List.of(line)).get(0);
    }

    static List<String> outcomes(List<JsonNode> results) {
        return results.stream().map(result -> result.get("outcome").asText()).toList();
    }

    static ObjectNode body(boolean dryRun, List<ObjectNode> lines) {
        ObjectNode body = JSON.createObjectNode().put("dryRun", dryRun);
        body.putArray("lines").addAll(lines);
        return body;
    }

    /** Data of the person's PIN credentials. */
    List<String> credentials(String fiscalCode) {
        return column("""
                select c.credential_data || c.secret_data from credential c
                join user_entity u on u.id = c.user_id join realm r on r.id = u.realm_id
                where r.name = ? and upper(u.username) = ? and c.type = 'varco-pin'""", fiscalCode);
    }

    /** Lines of the PIN's history: operation and document. */
    List<String> history(String fiscalCode) {
        return column("""
                select e.operation || ' ' || e.document from varco_pin_entry e join realm r on r.id = e.realm_id
                where r.name = ? and e.fiscal_code = ? order by e.happened_at""", fiscalCode);
    }

    /** First and last name of the users with that codice fiscale. */
    List<String> users(String fiscalCode) {
        return column("""
                select u.first_name || ' ' || u.last_name from user_entity u join realm r on r.id = u.realm_id
                where r.name = ? and upper(u.username) = ?""", fiscalCode);
    }

    private List<String> column(String sql, String fiscalCode) {
        try (Connection connection = server.database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, realm);
            statement.setString(2, fiscalCode);
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
