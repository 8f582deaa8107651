package it.varco.integration.gate;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import it.varco.sandbox.admin.AdminApi;

import static org.assertj.core.api.Assertions.assertThat;

/** One refusal as an administrator reads it in the realm's events. */
record AdminEvent(String type, String client, String user, String error, Map<String, String> details) {

    /** The one event with that reference. */
    static AdminEvent withReference(AdminApi admin, String realm, String reference) {
        JsonNode events = admin.get(realm + "/events?max=200").expect(200).json();
        var found = StreamSupport.stream(events.spliterator(), false)
                .filter(event ->
                        reference.equals(event.path("details").path("reference").asText()))
                .toList();
        assertThat(found)
                .as("events with the reference %s that the client was given, among %s", reference, events)
                .hasSize(1);
        return of(found.get(0));
    }

    /** The newest refusal of ours of that type about the user. */
    static AdminEvent lastRefusal(AdminApi admin, String realm, String type, String user) {
        JsonNode events = admin.get(realm + "/events?type=" + type + "&user=" + user)
                .expect(200)
                .json();
        return StreamSupport.stream(events.spliterator(), false)
                .filter(event -> event.path("details").has("reference"))
                .findFirst()
                .map(AdminEvent::of)
                .orElseThrow(() -> new AssertionError("no refusal among " + events));
    }

    private static AdminEvent of(JsonNode event) {
        Map<String, String> details = new TreeMap<>();
        event.path("details")
                .properties()
                .forEach(
                        detail -> details.put(detail.getKey(), detail.getValue().asText()));
        return new AdminEvent(
                event.path("type").asText(),
                event.path("clientId").asText(),
                event.path("userId").asText(),
                event.path("error").asText(),
                details);
    }

    String reason() {
        return details.get("reason");
    }

    String rule() {
        return details.get("rule");
    }
}
