package it.varco.integration.gate;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.people.People;
import it.varco.integration.policy.Policy;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;

import static org.assertj.core.api.Assertions.assertThat;

/** Tickets of the authorization services (UMA 2.0), which Keycloak builds outside its grants. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UmaTicketIT {

    private final GateRealm realm;
    private final TokenEndpoint client;
    private final TokenEndpoint documents;

    UmaTicketIT(VarcoServer server) {
        realm = GateRealm.of(server);
        documents = realm.register(realm.client("documents").resourceServer());
        client = realm.register(realm.client("uma-rp").audience("documents"));
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void ticketIsRefusedForATokenFromBeforeTheCutOff(People people, HttpBrowser browser) {
        NewPerson person = people.withPin();
        String user = realm.register(person);
        String token = realm.tokensFor(person, client, browser).accessToken();
        TokenAnswer ticket = client.umaTicket(token, "documents").given();
        assertThat(ticket.claims().path("credential").asText())
                .as("the ticket tells of the login it rests on")
                .isEqualTo("pin");
        assertThat(documents
                        .introspect(ticket.accessToken(), "access_token")
                        .json()
                        .get("active")
                        .asBoolean())
                .as("the resource server can use it")
                .isTrue();
        String reference;
        try (Policy.Restoring cutOff = realm.cutOff()) {
            reference = client.umaTicket(token, "documents").refused("credential_not_accepted");
            assertThat(documents
                            .introspect(ticket.accessToken(), "access_token")
                            .body())
                    .isEqualTo("{\"active\":false}");
        }
        AdminEvent event = AdminEvent.withReference(realm.admin(), realm.name(), reference);
        assertThat(event.type()).isEqualTo("PERMISSION_TOKEN_ERROR");
        assertThat(event.user()).isEqualTo(user);
        assertThat(event.reason()).isEqualTo("CUT_OFF");
        assertThat(event.rule()).isEqualTo(GateRealm.DENYING_RULE);
        client.umaTicket(token, "documents").given();
    }
}
