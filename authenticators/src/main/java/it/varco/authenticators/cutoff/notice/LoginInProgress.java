package it.varco.authenticators.cutoff.notice;

import java.time.LocalDate;
import java.util.Optional;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.sessions.AuthenticationSessionModel;

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
import it.varco.registry.identity.CredentialKind;
import it.varco.registry.identity.DecisionClock;
import it.varco.registry.identity.InvalidCodiceFiscaleException;
import it.varco.registry.identity.LoginRecord;
import it.varco.registry.identity.LoginRecordNotes;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.standing.Standing;
import it.varco.registry.standing.StandingProvider;

/**
 * One step of a browser flow, read in Varco's terms: which login it rests on (this one, or by SSO an earlier one), what
 * the registry knows of the person, and whether the policy lets the login be used for the client.
 */
public final class LoginInProgress {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final AuthenticationSessionModel login;
    private final UserModel user;

    /** The login of the person it belongs to by now. */
    public LoginInProgress(AuthenticationFlowContext context) {
        this(context, context.getUser());
    }

    /**
     * A login that is nobody's yet.
     *
     * @param user whose credential has just been checked
     */
    public LoginInProgress(AuthenticationFlowContext context, UserModel user) {
        this.session = context.getSession();
        this.realm = context.getRealm();
        this.login = context.getAuthenticationSession();
        this.user = user;
    }

    /** The record of this login or, by SSO, of the one that opened the session. */
    public Optional<LoginRecord> loginRecord() {
        return LoginRecordNotes.read(login).or(() -> {
            UserSessionModel userSession = session.getContext().getUserSession();
            return userSession == null ? Optional.empty() : LoginRecordNotes.read(userSession);
        });
    }

    /**
     * Drops what an earlier attempt in the same browser tab proved and read, before a credential is asked for again: the
     * next one may be another person's, or an office may have changed something since.
     */
    public static void forget(AuthenticationSessionModel login) {
        LoginRecordNotes.forget(login);
        StandingNotes.forget(login);
    }

    /** True while no credential has been checked in this login, so that it rests on an earlier one. */
    public boolean bySingleSignOn() {
        return LoginRecordNotes.read(login).isEmpty();
    }

    /**
     * What the policy is asked with; empty in a realm that holds no policy.
     *
     * @throws UnreadablePolicyException when the realm's policy cannot be read
     * @throws RegistryUnavailableException when the registry does not answer
     */
    public Optional<UseCheck> useCheck() {
        Optional<CutoffPolicy> policy = RealmCutoffPolicy.of(realm);
        return policy.map(rules -> new UseCheck(
                rules,
                standing(),
                login.getClient().getClientId(),
                session.getProvider(DecisionClock.class).today()));
    }

    /** Why this login may not go on to the client; empty when it may. Never throws: what cannot be read refuses. */
    public Optional<Refusal> refusal() {
        try {
            Optional<UseCheck> check = useCheck();
            if (check.isEmpty()) {
                return Optional.empty();
            }
            Optional<LoginRecord> loginRecord = loginRecord();
            if (loginRecord.isEmpty()) {
                return Optional.of(Refusal.of(RefusalReason.NO_LOGIN_RECORD));
            }
            return check.get().refusalOf(loginRecord.get(), LevelOfAuthentication.requested(login));
        } catch (UnreadablePolicyException unreadable) {
            return Optional.of(Refusal.of(RefusalReason.POLICY_UNREADABLE));
        } catch (RegistryUnavailableException unavailable) {
            return Optional.of(Refusal.of(RefusalReason.REGISTRY_UNAVAILABLE));
        }
    }

    /**
     * What the refused person can do next. Never throws: of someone who has not proved who they are, and when the registry
     * does not answer, nothing is known.
     */
    public Advice advice(Refusal refusal) {
        Optional<LoginRecord> loginRecord = loginRecord();
        return advice(
                refusal,
                loginRecord.flatMap(LoginRecord::profile).orElse(ActiveProfile.CITIZEN),
                loginRecord.map(LoginRecord::credential).orElse(null));
    }

    /** The same for a credential that has just been checked and was refused in every profile. */
    public Advice advice(Refusal refusal, LoginRecord proven) {
        return advice(refusal, lastRefusedProfile(proven), proven.credential());
    }

    /**
     * Why a credential that has just been checked may be used for this client in none of the capacities the person has;
     * empty when one of them will do. Never throws: what cannot be read refuses.
     */
    public Optional<Refusal> refusalInEveryProfile(LoginRecord proven) {
        try {
            return useCheck()
                    .filter(check -> check.allowedProfiles(proven).isEmpty())
                    .flatMap(check -> check.refusalOf(proven.actingAs(check.lastRefusedProfile(proven)), 0));
        } catch (UnreadablePolicyException unreadable) {
            return Optional.of(Refusal.of(RefusalReason.POLICY_UNREADABLE));
        } catch (RegistryUnavailableException unavailable) {
            return Optional.of(Refusal.of(RefusalReason.REGISTRY_UNAVAILABLE));
        }
    }

    private ActiveProfile lastRefusedProfile(LoginRecord proven) {
        try {
            return useCheck().map(check -> check.lastRefusedProfile(proven)).orElse(ActiveProfile.CITIZEN);
        } catch (UnreadablePolicyException | RegistryUnavailableException unknown) {
            return ActiveProfile.CITIZEN;
        }
    }

    private Advice advice(Refusal refusal, ActiveProfile acting, CredentialKind used) {
        LocalDate today = session.getProvider(DecisionClock.class).today();
        try {
            return Advice.afterRefusal(refusal, new Circumstances(standing(), acting, today), used);
        } catch (RegistryUnavailableException unavailable) {
            return Advice.afterRefusal(refusal, new Circumstances(Standing.UNKNOWN, acting, today), used);
        }
    }

    /**
     * Read once per login, and kept once the login is somebody's; someone whose username is not a codice fiscale has no
     * rows and nothing attested.
     */
    private Standing standing() {
        Optional<CodiceFiscale> person = person();
        if (person.isEmpty()) {
            return Standing.UNKNOWN;
        }
        return StandingNotes.read(login, person.get()).orElseGet(() -> {
            Standing standing = session.getProvider(StandingProvider.class).of(realm, person.get());
            if (login.getAuthenticatedUser() != null) {
                StandingNotes.write(login, standing, Time.currentTime());
            }
            return standing;
        });
    }

    private Optional<CodiceFiscale> person() {
        if (user == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(CodiceFiscale.parse(user.getUsername()));
        } catch (InvalidCodiceFiscaleException staff) {
            return Optional.empty();
        }
    }
}
