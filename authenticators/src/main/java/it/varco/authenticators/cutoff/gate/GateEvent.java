package it.varco.authenticators.cutoff.gate;

import java.util.Map;

import org.keycloak.OAuth2Constants;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.KeycloakSession;

import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalEvent;

/** The administrator's event of a token refused outside a browser flow, where Keycloak sends none by itself. */
final class GateEvent {

    private static final Map<String, EventType> TYPES = Map.of(
            OAuth2Constants.AUTHORIZATION_CODE, EventType.CODE_TO_TOKEN,
            OAuth2Constants.REFRESH_TOKEN, EventType.REFRESH_TOKEN,
            OAuth2Constants.TOKEN_EXCHANGE_GRANT_TYPE, EventType.TOKEN_EXCHANGE,
            OAuth2Constants.DEVICE_CODE_GRANT_TYPE, EventType.OAUTH2_DEVICE_CODE_TO_TOKEN,
            OAuth2Constants.PASSWORD, EventType.LOGIN,
            OAuth2Constants.UMA_GRANT_TYPE, EventType.PERMISSION_TOKEN,
            OAuth2Constants.CIBA_GRANT_TYPE, EventType.LOGIN);

    private GateEvent() {}

    static void send(
            KeycloakSession session, AuthenticatedClientSessionModel clientSession, String grant, Refusal refusal) {
        send(session, clientSession, type(session, grant), refusal);
    }

    /** For tickets and offline tokens Keycloak forgets the grant; the request still says it. */
    private static EventType type(KeycloakSession session, String grant) {
        String asked = grant != null
                ? grant
                : session.getContext()
                        .getHttpRequest()
                        .getDecodedFormParameters()
                        .getFirst(OAuth2Constants.GRANT_TYPE);
        return asked == null ? EventType.LOGIN : TYPES.getOrDefault(asked, EventType.LOGIN);
    }

    static void send(
            KeycloakSession session, AuthenticatedClientSessionModel clientSession, EventType type, Refusal refusal) {
        EventBuilder event = new EventBuilder(
                        session.getContext().getRealm(),
                        session,
                        session.getContext().getConnection())
                .event(type)
                .client(clientSession.getClient())
                .user(clientSession.getUserSession().getUser())
                .session(clientSession.getUserSession());
        RefusalEvent.send(event, refusal);
    }
}
