package it.varco.integration.registry;

import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.admin.AdminApi;

import static org.assertj.core.api.Assertions.assertThat;

@WholeServer
class AdminEventsIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyChangeIsRecordedAndNoPathTellsAboutWhom(VarcoServer server, People people) {
        String code = people.nextCode();
        long mark = server.log().mark();
        try (PinRealm realm = PinRealm.asShipped(server)) {
            AdminApi admin = realm.admin();
            String path = realm.name() + "/varco-enablements";
            String id = admin.post(path, about(code).put("service", "isee"))
                    .expect(201)
                    .createdId();
            admin.post(path + "/" + id + "/suspend", JSON.createObjectNode().put("version", 0))
                    .expect(200);
            admin.post(path, about(code).put("service", "isee")).expect(409);
            admin.post(path + "/" + id + "/revoke", JSON.createObjectNode().put("version", 0))
                    .expect(409);
            admin.post(realm.name() + "/varco-profiles", about(code).put("type", "medico"))
                    .expect(201);
            admin.post(
                            realm.name() + "/varco-facts",
                            about(code)
                                    .put("kind", "protected")
                                    .put("evidence", "decreto")
                                    .put("office", "Sede"))
                    .expect(201);
            realm.policy().until("pin-use", PinRealm.FAR);

            JsonNode events = admin.get(realm.name() + "/admin-events?max=100")
                    .expect(200)
                    .json();
            List<String> ours = StreamSupport.stream(events.spliterator(), false)
                    .filter(event -> event.get("resourceType").asText().startsWith("VARCO_"))
                    .map(event -> event.get("operationType").asText() + " "
                            + event.get("resourceType").asText() + " "
                            + event.get("resourcePath").asText().replace(id, "<id>"))
                    .map(event -> event.replaceAll("[0-9a-f-]{36}", "<other>"))
                    .toList();
            assertThat(ours)
                    .as("one event for each change that happened, none for those refused")
                    .containsExactlyInAnyOrder(
                            "CREATE VARCO_ENABLEMENT varco-enablements/<id>",
                            "ACTION VARCO_ENABLEMENT varco-enablements/<id>/suspend",
                            "CREATE VARCO_PROFILE varco-profiles/<other>",
                            "CREATE VARCO_PERSON_FACT varco-facts/<other>",
                            "UPDATE VARCO_CUT_OFF varco-cut-off");
            for (JsonNode event : events) {
                assertThat(event.path("resourcePath").asText().toUpperCase(Locale.ROOT))
                        .doesNotContain(code);
            }
        }
        assertThat(server.log().since(mark).toUpperCase(Locale.ROOT))
                .as("the log does not tell about whom")
                .doesNotContain(code);
    }

    private static ObjectNode about(String code) {
        return JSON.createObjectNode().put("fiscalCode", code);
    }
}
