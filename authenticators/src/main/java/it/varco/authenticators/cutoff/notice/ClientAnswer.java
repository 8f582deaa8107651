package it.varco.authenticators.cutoff.notice;

import jakarta.ws.rs.core.Response;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.protocol.LoginProtocol;
import org.keycloak.protocol.LoginProtocol.Error;

import it.varco.authenticators.cutoff.decision.Refusal;

/** Sends the person back to the service with {@code access_denied}, a generic code and the reference number. */
public final class ClientAnswer {

    private ClientAnswer() {}

    /**
     * Ends this login. The session of an earlier one is left alone.
     *
     * @param description {@link Refusal#toRelyingParty}
     * @return the redirect (or form post) to the client, in its own protocol
     */
    public static Response refused(AuthenticationFlowContext context, String description) {
        return protocol(context).sendError(context.getAuthenticationSession(), Error.CONSENT_DENIED, description);
    }

    /**
     * For {@code prompt=none}: a page would have to be shown.
     *
     * @return {@code interaction_required} to the client
     */
    public static Response interactionRequired(AuthenticationFlowContext context) {
        return protocol(context)
                .sendError(context.getAuthenticationSession(), Error.PASSIVE_INTERACTION_REQUIRED, null);
    }

    private static LoginProtocol protocol(AuthenticationFlowContext context) {
        LoginProtocol protocol = context.getSession()
                .getProvider(
                        LoginProtocol.class, context.getAuthenticationSession().getProtocol());
        return protocol.setSession(context.getSession())
                .setRealm(context.getRealm())
                .setUriInfo(context.getUriInfo())
                .setHttpHeaders(context.getHttpRequest().getHttpHeaders())
                .setEventBuilder(context.getEvent());
    }
}
