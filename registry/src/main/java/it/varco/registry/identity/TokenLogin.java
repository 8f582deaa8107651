package it.varco.registry.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.keycloak.OAuth2Constants;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * The login that the tokens of a client session rest on: its own; for a token got by exchange (RFC 8693) that of the
 * client whose token was exchanged; for a ticket (UMA 2.0) that of the client that asked for it. A session opened in any
 * other way rests on none.
 */
public final class TokenLogin {

    private static final Comparator<LoginRecord> WEAKEST =
            Comparator.comparing(login -> login.assurance().rank());
    private static final String TOKEN_ENDPOINT = "/protocol/openid-connect/token";

    private TokenLogin() {}

    /** The record; of several exchanged tokens the weakest, so that an exchange never raises a level. */
    public static Optional<LoginRecord> of(KeycloakSession session, AuthenticatedClientSessionModel clientSession) {
        if (clientSession.getUserSession() == null) {
            return Optional.empty();
        }
        return LoginRecordNotes.read(clientSession)
                .or(() -> subjects(clientSession).isEmpty()
                        ? ofCopied(session, clientSession)
                        : ofSubject(session, clientSession));
    }

    /**
     * Remembers what a token just got by exchange rests on, as a note of the user session. Keycloak keeps no client session
     * for it: at userinfo, at introspection and when it is exchanged once more there would be nothing to judge it by.
     */
    public static void keepExchanged(KeycloakSession session, AuthenticatedClientSessionModel clientSession) {
        UserSessionModel userSession = clientSession.getUserSession();
        if (!isCopy(userSession)) {
            return;
        }
        String client = clientSession.getClient().getClientId();
        Optional<LoginRecord> known = LoginRecordNotes.readExchanged(userSession, client);
        Optional<LoginRecord> weakest = Stream.of(of(session, clientSession), known)
                .flatMap(Optional::stream)
                .min(WEAKEST);
        if (weakest.isEmpty() || weakest.equals(known)) {
            return;
        }
        // in this transaction a copy stands in the place of the session, and what is written to it is lost
        KeycloakModelUtils.runJobInTransaction(session.getKeycloakSessionFactory(), own -> {
            RealmModel realm = own.realms().getRealm(userSession.getRealm().getId());
            own.getContext().setRealm(realm);
            kept(own, realm, userSession)
                    .ifPresent(found -> LoginRecordNotes.writeExchanged(found, client, weakest.get()));
        });
    }

    private static Optional<LoginRecord> ofSubject(
            KeycloakSession session, AuthenticatedClientSessionModel clientSession) {
        return subjects(clientSession).stream()
                .flatMap(subject -> recordIn(session, clientSession.getUserSession(), subject).stream())
                .min(WEAKEST);
    }

    /** Keycloak notes on the new client session whose tokens were exchanged, once it has verified them. */
    private static List<String> subjects(AuthenticatedClientSessionModel clientSession) {
        return clientSession.getNotes().keySet().stream()
                .filter(note -> note.startsWith(Constants.TOKEN_EXCHANGE_SUBJECT_CLIENT))
                .map(note -> note.substring(Constants.TOKEN_EXCHANGE_SUBJECT_CLIENT.length()))
                .toList();
    }

    /** Keycloak looks at tokens without a client session of their own in a copy made for the request, without notes. */
    private static Optional<LoginRecord> ofCopied(
            KeycloakSession session, AuthenticatedClientSessionModel clientSession) {
        if (!isCopy(clientSession.getUserSession())) {
            return Optional.empty();
        }
        ClientModel client = asksForTicket(session) ? session.getContext().getClient() : clientSession.getClient();
        return recordIn(session, clientSession.getUserSession(), client.getClientId());
    }

    /**
     * Whether this request asks for a ticket. It is built in a session of the resource server, though another client asks
     * for it and gets it.
     */
    private static boolean asksForTicket(KeycloakSession session) {
        HttpRequest request = session.getContext().getHttpRequest();
        return request != null
                && request.getUri().getPath().endsWith(TOKEN_ENDPOINT)
                && OAuth2Constants.UMA_GRANT_TYPE.equals(
                        request.getDecodedFormParameters().getFirst(OAuth2Constants.GRANT_TYPE));
    }

    /** The client's own login in the session, or the one its exchanged tokens rest on. */
    private static Optional<LoginRecord> recordIn(
            KeycloakSession session, UserSessionModel userSession, String clientId) {
        RealmModel realm = userSession.getRealm();
        return Optional.ofNullable(realm.getClientByClientId(clientId))
                .flatMap(client -> kept(session, realm, userSession)
                        .map(found -> found.getAuthenticatedClientSessionByClient(client.getId())))
                .flatMap(LoginRecordNotes::read)
                .or(() -> LoginRecordNotes.readExchanged(userSession, clientId));
    }

    private static boolean isCopy(UserSessionModel userSession) {
        return userSession.getNote(Constants.CREATED_FROM_PERSISTENT) != null;
    }

    /** An exchange may run in a transient copy of the session, which holds none of its clients. */
    private static Optional<UserSessionModel> kept(
            KeycloakSession session, RealmModel realm, UserSessionModel userSession) {
        String copiedFrom = userSession.getNote(Constants.CREATED_FROM_PERSISTENT);
        if (Constants.CREATED_FROM_PERSISTENT_OFFLINE.equals(copiedFrom)) {
            return Optional.ofNullable(session.sessions().getOfflineUserSession(realm, userSession.getId()));
        }
        if (Constants.CREATED_FROM_PERSISTENT_ONLINE.equals(copiedFrom)) {
            return Optional.ofNullable(session.sessions().getUserSession(realm, userSession.getId()));
        }
        return Optional.of(userSession);
    }
}
