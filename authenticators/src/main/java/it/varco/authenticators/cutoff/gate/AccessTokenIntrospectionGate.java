package it.varco.authenticators.cutoff.gate;

import jakarta.ws.rs.core.Response;

import org.keycloak.events.EventBuilder;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.AccessTokenIntrospectionProvider;
import org.keycloak.representations.AccessToken;

/** Answers {@code {"active":false}} for an access token whose login the cut-off policy now denies. */
final class AccessTokenIntrospectionGate extends AccessTokenIntrospectionProvider<AccessToken> {

    AccessTokenIntrospectionGate(KeycloakSession session) {
        super(session);
    }

    @Override
    protected boolean introspectionChecks(String encoded) {
        return super.introspectionChecks(encoded)
                && new IntrospectionDecision(session, realm).allows(userSession, client, eventBuilder);
    }

    @Override
    public Response introspect(String encoded, EventBuilder event) {
        return new IntrospectionDecision(session, realm).introspect(() -> super.introspect(encoded, event));
    }
}
