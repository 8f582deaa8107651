package it.varco.authenticators.cutoff.notice;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import jakarta.ws.rs.core.Response;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.Authenticator;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.sessions.AuthenticationSessionModel;

import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalEvent;
import it.varco.authenticators.cutoff.decision.RefusalReason;
import it.varco.authenticators.picker.OfferedCredentials;

/**
 * The page of a refusal. It sends the administrator's event, tells the person the whole reason with a 403, and answers
 * the relying party only when the person chooses to go back to it.
 */
final class NoticeAuthenticator implements Authenticator {

    private static final String ACTION = "action";
    private static final String BACK = "back";
    private static final String ANOTHER = "another";
    private static final String SHOWN = "varco.refusal";

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        Optional<Refusal> refusal = new LoginInProgress(context).refusal();
        if (refusal.isEmpty()) {
            context.success();
            return;
        }
        show(context, refusal.get());
    }

    /** Shows one refusal; also for steps that refuse before the cut-off is reached. */
    static void show(AuthenticationFlowContext context, Refusal refusal) {
        context.getAuthenticationSession().setAuthNote(SHOWN, refusal.toRelyingParty());
        // a copy: after a brokered login Keycloak sends the flow's own event whatever has become of it, so it would
        // come twice
        RefusalEvent.send(context.getEvent().clone().user(context.getUser()), refusal);
        context.forceChallenge(page(context, refusal));
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        String chosen = context.getHttpRequest().getDecodedFormParameters().getFirst(ACTION);
        if (ANOTHER.equals(chosen) && OfferedCredentials.of(context).anyBesides(context)) {
            startAgain(context);
        } else if (BACK.equals(chosen)) {
            answerClient(context);
        } else {
            authenticate(context);
        }
    }

    /**
     * Without {@code prompt=login} the cookie would lead straight back here. Nothing that was proven before may count
     * for the next credential.
     */
    private static void startAgain(AuthenticationFlowContext context) {
        AuthenticationSessionModel login = context.getAuthenticationSession();
        login.setClientNote(OIDCLoginProtocol.PROMPT_PARAM, OIDCLoginProtocol.PROMPT_VALUE_LOGIN);
        LoginInProgress.forget(login);
        context.resetFlow();
    }

    private static void answerClient(AuthenticationFlowContext context) {
        String told = context.getAuthenticationSession().getAuthNote(SHOWN);
        if (told == null) {
            context.failure(AuthenticationFlowError.ACCESS_DENIED);
            return;
        }
        context.forceChallenge(ClientAnswer.refused(context, told));
    }

    private static Response page(AuthenticationFlowContext context, Refusal refusal) {
        Locale locale = context.getSession().getContext().resolveLocale(context.getUser());
        NoticePage page = new NoticePage(
                refusal,
                new LoginInProgress(context).advice(refusal),
                locale,
                Instant.ofEpochMilli(Time.currentTimeMillis()),
                OfferedCredentials.of(context).anyBesides(context));
        Response form = context.form().setAttribute("notice", page.model()).createForm("varco-notice.ftl");
        Response.Status status = refusal.reason() == RefusalReason.REGISTRY_UNAVAILABLE
                ? Response.Status.SERVICE_UNAVAILABLE
                : Response.Status.FORBIDDEN;
        return Response.fromResponse(form).status(status).build();
    }

    @Override
    public boolean requiresUser() {
        return false;
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
