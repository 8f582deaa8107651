package it.varco.authenticators.cutoff.gate;

import java.util.Optional;

import jakarta.ws.rs.core.Response;

import org.keycloak.OAuth2Constants;
import org.keycloak.OAuthErrorException;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.token.TokenInterceptorException;
import org.keycloak.protocol.oidc.token.TokenPostProcessor;
import org.keycloak.protocol.oidc.token.TokenPostProcessorContext;
import org.keycloak.services.ErrorResponseException;

import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalReason;
import it.varco.registry.RegistryAwayAnswer;
import it.varco.registry.identity.TokenLogin;

/**
 * Sees every token that Keycloak builds, on every grant, and refuses those the policy denies. No console setting can
 * switch it off, so a flow without the cut-off step, an identity provider added in haste or a session from the day
 * before gives no token.
 */
final class TokenGate implements TokenPostProcessor {

    private final KeycloakSession session;

    TokenGate(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void process(TokenPostProcessorContext context) {
        ClientSessionContext clientContext = context.clientSessionCtx();
        AuthenticatedClientSessionModel clientSession = clientContext.getClientSession();
        String grant = clientContext.getAttribute(Constants.GRANT_TYPE, String.class);
        TokenDecision decision = new TokenDecision(session, session.getContext().getRealm());
        Optional<Refusal> refusal = OAuth2Constants.AUTHORIZATION_CODE.equals(grant)
                ? decision.refusalOfFreshLogin(clientSession)
                : decision.refusal(clientSession);
        refusal.ifPresent(refused -> {
            GateEvent.send(session, clientSession, grant, refused);
            throw answer(clientSession, grant, refused);
        });
        if (OAuth2Constants.TOKEN_EXCHANGE_GRANT_TYPE.equals(grant)) {
            TokenLogin.keepExchanged(session, clientSession);
        }
    }

    /**
     * Keycloak turns its own exception into {@code invalid_grant} on known grants only, UMA tickets not among them. In the
     * implicit and the hybrid flow it shows its own error page, whatever is thrown.
     */
    private RuntimeException answer(AuthenticatedClientSessionModel clientSession, String grant, Refusal refused) {
        if (refused.reason() == RefusalReason.REGISTRY_UNAVAILABLE) {
            return RegistryAwayAnswer.exception(session, clientSession.getClient(), refused.toRelyingParty());
        }
        if (grant == null) {
            return new ErrorResponseException(
                    OAuthErrorException.INVALID_GRANT, refused.toRelyingParty(), Response.Status.BAD_REQUEST);
        }
        return new TokenInterceptorException(OAuthErrorException.INVALID_GRANT, refused.toRelyingParty());
    }
}
