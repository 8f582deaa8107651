package it.varco.authenticators.cutoff.gate;

import java.util.Optional;

import org.keycloak.common.util.Time;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

import it.varco.authenticators.assurance.LevelOfAuthentication;
import it.varco.authenticators.cutoff.CutoffPolicy;
import it.varco.authenticators.cutoff.RealmCutoffPolicy;
import it.varco.authenticators.cutoff.UnreadablePolicyException;
import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalReason;
import it.varco.authenticators.cutoff.decision.StandingNotes;
import it.varco.authenticators.cutoff.decision.UseCheck;
import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.DecisionClock;
import it.varco.registry.identity.InvalidCodiceFiscaleException;
import it.varco.registry.identity.LoginRecord;
import it.varco.registry.identity.TokenLogin;
import it.varco.registry.standing.Standing;
import it.varco.registry.standing.StandingProvider;

/**
 * Whether the tokens of a client session may be given or used now. A realm that holds no policy is left alone, service
 * accounts pass; for everyone else no login record, an unreadable policy or a denial refuses.
 */
final class TokenDecision {

    private final KeycloakSession session;
    private final RealmModel realm;

    TokenDecision(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /** For every token but the first: the registry is read, one query. */
    Optional<Refusal> refusal(AuthenticatedClientSessionModel clientSession) {
        return refusal(clientSession, false);
    }

    /** For the code exchange right after the login, which rests on what the login just read. */
    Optional<Refusal> refusalOfFreshLogin(AuthenticatedClientSessionModel clientSession) {
        return refusal(clientSession, true);
    }

    private Optional<Refusal> refusal(AuthenticatedClientSessionModel clientSession, boolean fresh) {
        try {
            UserModel user = clientSession.getUserSession().getUser();
            if (user.getServiceAccountClientLink() != null) {
                return Optional.empty();
            }
            Optional<CutoffPolicy> policy = RealmCutoffPolicy.of(realm);
            if (policy.isEmpty()) {
                return Optional.empty();
            }
            Optional<LoginRecord> login = TokenLogin.of(session, clientSession);
            if (login.isEmpty()) {
                return Optional.of(Refusal.of(RefusalReason.NO_LOGIN_RECORD));
            }
            UseCheck check = new UseCheck(
                    policy.get(),
                    standing(clientSession, user, fresh),
                    clientSession.getClient().getClientId(),
                    session.getProvider(DecisionClock.class).today());
            return check.refusalOf(login.get(), LevelOfAuthentication.requested(clientSession));
        } catch (UnreadablePolicyException unreadable) {
            return Optional.of(Refusal.of(RefusalReason.POLICY_UNREADABLE));
        } catch (RegistryUnavailableException unavailable) {
            return Optional.of(Refusal.of(RefusalReason.REGISTRY_UNAVAILABLE));
        }
    }

    private Standing standing(AuthenticatedClientSessionModel clientSession, UserModel user, boolean fresh) {
        CodiceFiscale person;
        try {
            person = CodiceFiscale.parse(user.getUsername());
        } catch (InvalidCodiceFiscaleException staff) {
            return Standing.UNKNOWN;
        }
        Optional<Standing> kept = fresh ? StandingNotes.read(clientSession, person, oldestLogin()) : Optional.empty();
        return kept.orElseGet(() -> session.getProvider(StandingProvider.class).of(realm, person));
    }

    /** Seconds since 1970: a login whose code is exchanged now cannot have begun earlier. */
    private long oldestLogin() {
        return (long) Time.currentTime() - realm.getAccessCodeLifespanLogin() - realm.getAccessCodeLifespan();
    }
}
