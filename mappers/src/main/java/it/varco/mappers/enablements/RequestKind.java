package it.varco.mappers.enablements;

import org.keycloak.events.EventType;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.grants.OAuth2GrantType;

/** Under which event type an administrator looks for what went wrong while a token was made. */
final class RequestKind {

    private RequestKind() {}

    /** The type of the grant's own events; a token made outside the token endpoint belongs to the login. */
    static EventType ofToken(KeycloakSession session, ClientSessionContext context) {
        String grant = context.getAttribute(Constants.GRANT_TYPE, String.class);
        OAuth2GrantType provider = grant == null ? null : session.getProvider(OAuth2GrantType.class, grant);
        return provider == null ? EventType.LOGIN : provider.getEventType();
    }
}
