package it.varco.registry.identity;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.util.JsonSerialization;

import org.jboss.logging.Logger;

import it.varco.registry.profile.ActiveProfile;

/**
 * Where Keycloak keeps a {@link LoginRecord}: as a client note, so that a later step-up for another client never lends
 * an old refresh token its level; and as a note of the user session, only to be copied when SSO opens a second client.
 */
public final class LoginRecordNotes {

    static final String NOTE = "varco.login";

    /** Prefix of the session notes for exchanged tokens; the client's id follows. */
    private static final String EXCHANGED = "varco.exchanged.";

    private static final Logger logger = Logger.getLogger(LoginRecordNotes.class);

    private LoginRecordNotes() {}

    /**
     * Keeps the record for the client being signed in to, and for later SSO to others.
     *
     * @throws IllegalStateException when the login has no user yet: a record without a person proves nothing
     */
    public static void write(AuthenticationSessionModel login, LoginRecord loginRecord) {
        writeForClient(login, loginRecord);
        login.setUserSessionNote(NOTE, login.getClientNote(NOTE));
    }

    /** Keeps the record for the client being signed in to only: SSO to others copies what the session already has. */
    public static void writeForClient(AuthenticationSessionModel login, LoginRecord loginRecord) {
        UserModel person = login.getAuthenticatedUser();
        if (person == null) {
            throw new IllegalStateException("A login record needs a person");
        }
        login.setClientNote(NOTE, toJson(person, loginRecord));
    }

    /** Drops what an earlier attempt in the same browser tab proved, before a credential is asked for again. */
    public static void forget(AuthenticationSessionModel login) {
        login.removeClientNote(NOTE);
    }

    /** The record of the login that is going on; empty before the credential has been checked. */
    public static Optional<LoginRecord> read(AuthenticationSessionModel login) {
        return fromJson(login.getClientNote(NOTE), login.getAuthenticatedUser());
    }

    /** The record of the login that made the session, for SSO; empty when no credential of ours made it. */
    public static Optional<LoginRecord> read(UserSessionModel session) {
        return fromJson(session.getNote(NOTE), session.getUser());
    }

    /** The record that the tokens of this client rest on; empty means that no token may be given. */
    public static Optional<LoginRecord> read(AuthenticatedClientSessionModel client) {
        UserSessionModel session = client.getUserSession();
        return fromJson(client.getNote(NOTE), session == null ? null : session.getUser());
    }

    /** What the token that the client got by exchange in this session rests on. */
    static Optional<LoginRecord> readExchanged(UserSessionModel session, String clientId) {
        return fromJson(session.getNote(EXCHANGED + clientId), session.getUser());
    }

    static void writeExchanged(UserSessionModel session, String clientId, LoginRecord loginRecord) {
        session.setNote(EXCHANGED + clientId, toJson(session.getUser(), loginRecord));
    }

    private static String toJson(UserModel person, LoginRecord loginRecord) {
        try {
            return JsonSerialization.writeValueAsString(new Stored(
                    person.getId(),
                    loginRecord.credential().id(),
                    loginRecord.assurance().acr(),
                    loginRecord.provider(),
                    loginRecord.authenticatedAt().getEpochSecond(),
                    loginRecord.activeProfile()));
        } catch (IOException impossible) {
            throw new IllegalStateException("A login record cannot be written as JSON", impossible);
        }
    }

    /** A record counts only for the person it was written for: a tab can change person between two attempts. */
    private static Optional<LoginRecord> fromJson(String json, UserModel person) {
        if (json == null || person == null) {
            return Optional.empty();
        }
        try {
            Stored stored = JsonSerialization.readValue(json, Stored.class);
            if (!person.getId().equals(stored.user())) {
                return Optional.empty();
            }
            return Optional.of(new LoginRecord(
                    CredentialKind.ofId(stored.credential()).orElseThrow(),
                    Assurance.ofAcr(stored.acr()).orElseThrow(),
                    stored.provider(),
                    Instant.ofEpochSecond(stored.authTime()),
                    stored.profile()));
        } catch (IOException | NullPointerException | NoSuchElementException | DateTimeException unreadable) {
            logger.warn("A login record could not be read and counts as absent: the session gets no token");
            return Optional.empty();
        }
    }

    private record Stored(
            String user, String credential, String acr, String provider, long authTime, ActiveProfile profile) {}
}
