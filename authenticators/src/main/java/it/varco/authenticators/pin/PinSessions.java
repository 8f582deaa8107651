package it.varco.authenticators.pin;

import java.util.List;
import java.util.stream.Stream;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.services.managers.AuthenticationManager;

import it.varco.registry.identity.CredentialKind;
import it.varco.registry.identity.LoginRecord;
import it.varco.registry.identity.LoginRecordNotes;

/**
 * The sessions that a person's PIN opened. They end when the PIN is revoked: whoever found or stole it must not stay in
 * with a refresh or offline token. Sessions opened with another credential go on.
 */
public final class PinSessions {

    private final KeycloakSession session;
    private final RealmModel realm;

    public PinSessions(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /**
     * Ends them on every node and tells the clients that asked to be told.
     *
     * @param keep id of a session that goes on, null for none: who gives up their own PIN is not thrown out of the page
     */
    public void end(UserModel user, String keep) {
        openedByPin(session.sessions().getUserSessionsStream(realm, user), keep)
                .forEach(opened -> AuthenticationManager.backchannelLogout(session, opened, true));
        openedByPin(session.sessions().getOfflineUserSessionsStream(realm, user), keep)
                .forEach(opened -> session.sessions().removeOfflineUserSession(realm, opened));
    }

    private static List<UserSessionModel> openedByPin(Stream<UserSessionModel> sessions, String keep) {
        return sessions.filter(candidate -> !candidate.getId().equals(keep))
                .filter(PinSessions::byPin)
                .toList();
    }

    /** For one client at least: a session can hold a login by PIN beside one by another credential. */
    private static boolean byPin(UserSessionModel candidate) {
        return Stream.concat(
                        LoginRecordNotes.read(candidate).stream(),
                        candidate.getAuthenticatedClientSessions().values().stream()
                                .flatMap(client -> LoginRecordNotes.read(client).stream()))
                .map(LoginRecord::credential)
                .anyMatch(CredentialKind.PIN::equals);
    }
}
