package it.varco.authenticators.cutoff.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.keycloak.events.EventBuilder;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.services.ErrorResponseException;
import org.keycloak.util.JsonSerialization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import it.varco.authenticators.cutoff.CutoffPolicyProvider;
import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalEvent;
import it.varco.authenticators.cutoff.decision.RefusalReason;
import it.varco.registry.RegistryAwayAnswer;

/** What the two introspection gates share. */
final class IntrospectionDecision {

    private static final String USERNAME = "username";

    private final KeycloakSession session;
    private final RealmModel realm;

    IntrospectionDecision(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /** Whether the token still counts; otherwise the administrator's event has been sent. */
    boolean allows(UserSessionModel userSession, ClientModel client, EventBuilder event) {
        AuthenticatedClientSessionModel clientSession =
                userSession.getAuthenticatedClientSessionByClient(client.getId());
        if (clientSession == null) {
            return !realmHoldsPolicy();
        }
        Optional<Refusal> refusal = new TokenDecision(session, realm).refusal(clientSession);
        refusal.filter(refused -> refused.reason() == RefusalReason.REGISTRY_UNAVAILABLE)
                .ifPresent(unavailable -> {
                    throw RegistryAwayAnswer.exception(
                            session, session.getContext().getClient(), unavailable.toRelyingParty());
                });
        refusal.ifPresent(refused -> RefusalEvent.send(event, refused));
        return refusal.isEmpty();
    }

    /**
     * Runs Keycloak's introspection. It wraps every failure into one that its endpoint answers with 400; a registry that
     * does not answer is a 503 here as well, so its own answer is unwrapped.
     */
    Response introspect(Supplier<Response> keycloaks) {
        try {
            return withoutUsername(keycloaks.get());
        } catch (RuntimeException failed) {
            throw failed.getCause() instanceof ErrorResponseException answered ? answered : failed;
        }
    }

    /**
     * Keycloak adds the username to every answer (RFC 7662 §2.2 has it optional). Here it is a codice fiscale, which
     * only clients with the scope for it may learn.
     */
    private Response withoutUsername(Response answer) {
        if (!realmHoldsPolicy() || !(answer.getEntity() instanceof byte[] json)) {
            return answer;
        }
        try {
            JsonNode metadata = JsonSerialization.readValue(json, JsonNode.class);
            if (metadata instanceof ObjectNode fields) {
                fields.remove(USERNAME);
            }
            return Response.fromResponse(answer)
                    .entity(JsonSerialization.writeValueAsBytes(metadata))
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .build();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Keycloak's introspection answer is not JSON", impossible);
        }
    }

    private boolean realmHoldsPolicy() {
        return realm.getComponentsStream(realm.getId(), CutoffPolicyProvider.class.getName())
                .findAny()
                .isPresent();
    }
}
