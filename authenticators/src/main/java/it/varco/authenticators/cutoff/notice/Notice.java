package it.varco.authenticators.cutoff.notice;

import java.time.Instant;
import java.util.Locale;

import jakarta.ws.rs.core.Response;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.common.util.Time;
import org.keycloak.models.UserModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.sessions.AuthenticationSessionModel;

import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalEvent;
import it.varco.authenticators.cutoff.decision.RefusalReason;
import it.varco.authenticators.picker.OfferedCredentials;
import it.varco.registry.identity.CredentialKind;
import it.varco.registry.identity.LoginRecord;

/**
 * The page of a refusal, for every step that refuses. It sends the administrator's event, tells the person the whole
 * reason with a 403, and answers the relying party only when the person chooses to go back to it.
 */
public final class Notice {

    private static final String ACTION = "action";
    private static final String BACK = "back";
    private static final String ANOTHER = "another";
    private static final String CONVERT = "convert";
    private static final String SHOWN = "varco.refusal";

    private final AuthenticationFlowContext context;
    private final CredentialKind used;

    private Notice(AuthenticationFlowContext context, CredentialKind used) {
        this.context = context;
        this.used = used;
    }

    /** For a login that rests on a credential recorded before. */
    public static Notice of(AuthenticationFlowContext context) {
        return new Notice(context, null);
    }

    /**
     * For a credential that is refused before the login becomes anybody's.
     *
     * @param used what was checked
     */
    public static Notice of(AuthenticationFlowContext context, CredentialKind used) {
        return new Notice(context, used);
    }

    /** Shows one refusal and reports it. */
    public void show(Refusal refusal) {
        show(refusal, context.getUser(), new LoginInProgress(context).advice(refusal));
    }

    /**
     * The same before the login becomes anybody's.
     *
     * @param user whose credential has just been checked
     * @param proven what it proved
     */
    public void show(Refusal refusal, UserModel user, LoginRecord proven) {
        show(refusal, user, new LoginInProgress(context, user).advice(refusal, proven));
    }

    private void show(Refusal refusal, UserModel user, Advice advice) {
        context.getAuthenticationSession().setAuthNote(SHOWN, refusal.toRelyingParty());
        // a copy: after a brokered login Keycloak sends the flow's own event whatever has become of it, so it would
        // come twice
        RefusalEvent.send(context.getEvent().clone().user(user), refusal);
        Locale locale = context.getSession().getContext().resolveLocale(user);
        NoticePage page = new NoticePage(
                refusal,
                advice,
                locale,
                Instant.ofEpochMilli(Time.currentTimeMillis()),
                otherCredential(),
                ConversionOffer.of(context, refusal));
        Response form = context.form().setAttribute("notice", page.model()).createForm("varco-notice.ftl");
        Response.Status status = refusal.reason() == RefusalReason.REGISTRY_UNAVAILABLE
                ? Response.Status.SERVICE_UNAVAILABLE
                : Response.Status.FORBIDDEN;
        context.forceChallenge(Response.fromResponse(form).status(status).build());
    }

    /**
     * Does what the person chose on the page.
     *
     * @return false when the page is to be shown again: a PIN dispositivo was asked for, or it was none of its buttons
     */
    public boolean answered() {
        String chosen = context.getHttpRequest().getDecodedFormParameters().getFirst(ACTION);
        if (ANOTHER.equals(chosen) && otherCredential()) {
            startAgain();
            return true;
        }
        if (BACK.equals(chosen)) {
            answerClient();
            return true;
        }
        if (CONVERT.equals(chosen)) {
            ConversionOffer.accept(context);
        }
        return false;
    }

    /**
     * Without {@code prompt=login} the cookie would lead straight back here. Nothing that was proven before may count
     * for the next credential.
     */
    private void startAgain() {
        AuthenticationSessionModel login = context.getAuthenticationSession();
        login.setClientNote(OIDCLoginProtocol.PROMPT_PARAM, OIDCLoginProtocol.PROMPT_VALUE_LOGIN);
        LoginInProgress.forget(login);
        context.resetFlow();
    }

    private void answerClient() {
        String told = context.getAuthenticationSession().getAuthNote(SHOWN);
        if (told == null) {
            context.failure(AuthenticationFlowError.ACCESS_DENIED);
            return;
        }
        context.forceChallenge(ClientAnswer.refused(context, told));
    }

    private boolean otherCredential() {
        OfferedCredentials offered = OfferedCredentials.of(context);
        return used == null ? offered.anyBesides(context) : offered.anyBesides(used);
    }
}
