package it.varco.authenticators.assurance;

import org.keycloak.authentication.authenticators.util.AcrStore;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.utils.AcrUtils;
import org.keycloak.sessions.AuthenticationSessionModel;

import it.varco.registry.identity.Assurance;

/**
 * Tells Keycloak how high a login was, and asks it how high the client wants it. Keycloak only remembers levels for SSO
 * and step-up; it does not refuse an answer below the level asked, which is for the cut-off check to do.
 */
public final class LevelOfAuthentication {

    private LevelOfAuthentication() {}

    /** Remembers the level for this login and, through the session, for SSO until the level's age in the flow ends. */
    public static void set(KeycloakSession session, AuthenticationSessionModel login, Assurance assurance) {
        new AcrStore(session, login).setLevelAuthenticated(assurance.rank());
        login.setUserSessionNote(Constants.LOA_MAP, login.getAuthNote(Constants.LOA_MAP));
    }

    /** Rank that the client of this login demands by request, default or minimum; 0 when it demands none. */
    public static int requested(AuthenticationSessionModel login) {
        return rank(login.getClientNote(Constants.REQUESTED_LEVEL_OF_AUTHENTICATION));
    }

    /** The same, for tokens given later on that login; a minimum that was raised in between counts at once. */
    public static int requested(AuthenticatedClientSessionModel clientSession) {
        ClientModel client = clientSession.getClient();
        String minimum = AcrUtils.getMinimumAcrValue(client);
        int minimumRank = minimum == null ? 0 : AcrUtils.getAcrLoaMap(client).getOrDefault(minimum, 0);
        return Math.max(minimumRank, rank(clientSession.getNote(Constants.REQUESTED_LEVEL_OF_AUTHENTICATION)));
    }

    private static int rank(String note) {
        return note == null ? 0 : Integer.parseInt(note);
    }
}
