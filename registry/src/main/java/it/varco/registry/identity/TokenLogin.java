package it.varco.registry.identity;

import java.util.Comparator;
import java.util.Optional;

import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;

/**
 * The login that the tokens of a client session rest on: its own, or, for a token got by exchange (RFC 8693), that of
 * the client whose token was exchanged. A session opened in any other way rests on none.
 */
public final class TokenLogin {

    private TokenLogin() {}

    /** The record; of several exchanged tokens the weakest, so that an exchange never raises a level. */
    public static Optional<LoginRecord> of(KeycloakSession session, AuthenticatedClientSessionModel clientSession) {
        return LoginRecordNotes.read(clientSession).or(() -> ofSubject(session, clientSession));
    }

    /** Keycloak notes on the new client session whose tokens were exchanged, once it has verified them. */
    private static Optional<LoginRecord> ofSubject(
            KeycloakSession session, AuthenticatedClientSessionModel clientSession) {
        if (clientSession.getUserSession() == null) {
            return Optional.empty();
        }
        Optional<UserSessionModel> kept = kept(session, clientSession.getUserSession());
        return clientSession.getNotes().keySet().stream()
                .filter(note -> note.startsWith(Constants.TOKEN_EXCHANGE_SUBJECT_CLIENT))
                .map(note -> note.substring(Constants.TOKEN_EXCHANGE_SUBJECT_CLIENT.length()))
                .flatMap(subject -> kept.flatMap(userSession -> sessionOf(userSession, subject)).stream())
                .flatMap(subject -> LoginRecordNotes.read(subject).stream())
                .min(Comparator.comparing(login -> login.assurance().rank()));
    }

    private static Optional<AuthenticatedClientSessionModel> sessionOf(UserSessionModel userSession, String clientId) {
        ClientModel client = userSession.getRealm().getClientByClientId(clientId);
        return Optional.ofNullable(client)
                .map(found -> userSession.getAuthenticatedClientSessionByClient(found.getId()));
    }

    /** An exchange may run in a transient copy of the session, which holds none of its clients. */
    private static Optional<UserSessionModel> kept(KeycloakSession session, UserSessionModel userSession) {
        String copiedFrom = userSession.getNote(Constants.CREATED_FROM_PERSISTENT);
        RealmModel realm = userSession.getRealm();
        if (Constants.CREATED_FROM_PERSISTENT_OFFLINE.equals(copiedFrom)) {
            return Optional.ofNullable(session.sessions().getOfflineUserSession(realm, userSession.getId()));
        }
        if (Constants.CREATED_FROM_PERSISTENT_ONLINE.equals(copiedFrom)) {
            return Optional.ofNullable(session.sessions().getUserSession(realm, userSession.getId()));
        }
        return Optional.of(userSession);
    }
}
