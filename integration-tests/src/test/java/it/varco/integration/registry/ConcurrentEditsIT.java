package it.varco.integration.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.people.People;
import it.varco.integration.policy.Policy;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.admin.AdminApi;

import static org.assertj.core.api.Assertions.assertThat;

/** Two administrators at the same time: exactly one of them wins, the other is told. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConcurrentEditsIT {

    private static final int WRITERS = 6;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final People people;
    private final PinRealm realm;
    private final AdminApi admin;

    ConcurrentEditsIT(VarcoServer server, People people) {
        this.people = people;
        this.realm = PinRealm.asShipped(server);
        this.admin = realm.admin();
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void oneOfSeveralChangesToAnEnablementWins() throws Exception {
        String path = realm.name() + "/varco-enablements";
        String id = admin.post(
                        path,
                        JSON.createObjectNode()
                                .put("fiscalCode", people.nextCode())
                                .put("service", "isee"))
                .expect(201)
                .createdId();
        ObjectNode version = JSON.createObjectNode().put("version", 0);
        assertOneWins(
                200, () -> admin.post(path + "/" + id + "/suspend", version).status());
        assertThat(admin.get(path + "/" + id).json().get("version").asInt()).isEqualTo(1);
    }

    @Test
    void oneOfSeveralEqualGrantsIsKept() throws Exception {
        String path = realm.name() + "/varco-enablements";
        String code = people.nextCode();
        ObjectNode grant = JSON.createObjectNode().put("fiscalCode", code).put("service", "isee");
        assertOneWins(201, () -> admin.post(path, grant).status());
        assertThat(admin.get(path + "?fiscalCode=" + code).json()).hasSize(1);
    }

    @Test
    void oneOfSeveralPoliciesWins() throws Exception {
        Policy policy = realm.policy();
        int version = policy.version();
        ObjectNode body = JSON.createObjectNode().put("version", version);
        body.set("policy", policy.read());
        assertOneWins(
                200, () -> admin.put(realm.name() + "/varco-cut-off", body).status());
        assertThat(policy.version()).isEqualTo(version + 1);
    }

    private static void assertOneWins(int success, Callable<Integer> write) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        List<Integer> statuses = new ArrayList<>();
        try {
            for (Future<Integer> status : threads.invokeAll(Collections.nCopies(WRITERS, write))) {
                statuses.add(status.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(statuses).filteredOn(status -> status == success).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(WRITERS - 1);
    }
}
