package it.varco.authenticators.profile;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.core.Response;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.sessions.AuthenticationSessionModel;

import it.varco.authenticators.cutoff.UnreadablePolicyException;
import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalEvent;
import it.varco.authenticators.cutoff.decision.RefusalReason;
import it.varco.authenticators.cutoff.decision.UseCheck;
import it.varco.authenticators.cutoff.notice.ClientAnswer;
import it.varco.authenticators.cutoff.notice.LoginInProgress;
import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.identity.LoginRecord;
import it.varco.registry.identity.LoginRecordNotes;
import it.varco.registry.profile.ActiveProfile;

/**
 * Asks in which capacity the person acts, when there is something to ask. What refuses the login is not told here: the
 * cut-off step that follows asks the policy once more and explains.
 */
final class ProfileChoiceAuthenticator implements Authenticator {

    private static final String PROFILE = "profile";
    private static final String CANCEL = "cancel";

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        LoginInProgress login = new LoginInProgress(context);
        Optional<LoginRecord> loginRecord = login.loginRecord();
        Optional<UseCheck> check = readable(login);
        if (loginRecord.isEmpty() || check.isEmpty()) {
            context.success();
            return;
        }
        ProfileChoice choice = new ProfileChoice(check.get(), loginRecord.get(), requestedType(context));
        Optional<ActiveProfile> settled = choice.settled();
        if (settled.isPresent()) {
            continueAs(context, login, loginRecord.get(), settled.get());
        } else if (passive(context)) {
            context.getAuthenticationSession()
                    .setAuthNote(AuthenticationProcessor.FORWARDED_PASSIVE_LOGIN, Boolean.TRUE.toString());
            context.forceChallenge(ClientAnswer.interactionRequired(context));
        } else {
            context.challenge(page(context, choice.offered(), null));
        }
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        var form = context.getHttpRequest().getDecodedFormParameters();
        if (form.containsKey(CANCEL)) {
            Refusal cancelled = Refusal.of(RefusalReason.CANCELLED);
            RefusalEvent.send(context.getEvent().user(context.getUser()), cancelled);
            context.forceChallenge(ClientAnswer.refused(context, cancelled.toRelyingParty()));
            return;
        }
        LoginInProgress login = new LoginInProgress(context);
        Optional<LoginRecord> loginRecord = login.loginRecord();
        Optional<UseCheck> check = readable(login);
        if (loginRecord.isEmpty() || check.isEmpty()) {
            context.success();
            return;
        }
        List<ActiveProfile> offered =
                new ProfileChoice(check.get(), loginRecord.get(), requestedType(context)).offered();
        Optional<ActiveProfile> picked = pickedOf(offered, form.getFirst(PROFILE));
        if (picked.isPresent()) {
            continueAs(context, login, loginRecord.get(), picked.get());
        } else {
            context.challenge(page(context, offered, "varco.profile.error.choose"));
        }
    }

    /** What cannot be read refuses the login in the cut-off step, which says so. */
    private static Optional<UseCheck> readable(LoginInProgress login) {
        try {
            return login.useCheck();
        } catch (UnreadablePolicyException | RegistryUnavailableException toldLater) {
            return Optional.empty();
        }
    }

    private static void continueAs(
            AuthenticationFlowContext context, LoginInProgress login, LoginRecord loginRecord, ActiveProfile profile) {
        LoginRecord acting = loginRecord.actingAs(profile);
        if (login.bySingleSignOn() && requestedType(context).isPresent()) {
            LoginRecordNotes.writeForClient(context.getAuthenticationSession(), acting);
        } else {
            LoginRecordNotes.write(context.getAuthenticationSession(), acting);
        }
        context.success();
    }

    private static Optional<ActiveProfile> pickedOf(List<ActiveProfile> offered, String picked) {
        return offered.stream()
                .filter(profile -> ProfilePage.key(profile).equals(picked))
                .findFirst();
    }

    private static Optional<String> requestedType(AuthenticationFlowContext context) {
        return RequestedProfile.of(context.getAuthenticationSession());
    }

    private static boolean passive(AuthenticationFlowContext context) {
        AuthenticationSessionModel login = context.getAuthenticationSession();
        return OIDCLoginProtocol.PROMPT_VALUE_NONE.equals(login.getClientNote(OIDCLoginProtocol.PROMPT_PARAM));
    }

    private static Response page(AuthenticationFlowContext context, List<ActiveProfile> offered, String errorKey) {
        var form = context.form().setAttribute("profiles", ProfilePage.model(offered));
        if (errorKey != null) {
            form.setError(errorKey);
        }
        return form.createForm("varco-profile.ftl");
    }

    @Override
    public boolean requiresUser() {
        return true;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
        // the person has nothing to set up
    }

    @Override
    public void close() {
        // nothing held
    }
}
