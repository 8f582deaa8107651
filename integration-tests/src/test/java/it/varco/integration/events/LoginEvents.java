package it.varco.integration.events;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import it.varco.sandbox.admin.AdminApi;

/** The realm's events as an administrator reads them, newest first. */
public final class LoginEvents {

    private final AdminApi admin;
    private final String realm;

    public LoginEvents(AdminApi admin, String realm) {
        this.admin = admin;
        this.realm = realm;
    }

    /** Events of the type, for example {@code LOGIN_ERROR}, about the user. */
    public List<JsonNode> of(String type, String userId) {
        return list("/events?max=100&type=" + type + "&user=" + userId);
    }

    /** Everything stored. */
    public List<JsonNode> all() {
        return list("/events?max=1000");
    }

    /** The one event that carries the reference number of a refusal. */
    public JsonNode withReference(String reference) {
        List<JsonNode> found = all().stream()
                .filter(event -> reference.equals(event.at("/details/reference").asText()))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " events with reference " + reference + ": " + found);
        }
        return found.get(0);
    }

    /** What administrators changed at the path, for example {@code varco-cut-off}. */
    public List<JsonNode> changesAt(String resourcePath) {
        return list("/admin-events?max=100&resourcePath=" + resourcePath);
    }

    private List<JsonNode> list(String query) {
        List<JsonNode> events = new ArrayList<>();
        admin.get(realm + query).expect(200).json().forEach(events::add);
        return events;
    }
}
