package it.varco.authenticators.cutoff.gate;

import java.util.Optional;

import jakarta.ws.rs.core.Response;

import org.keycloak.OAuthErrorException;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.representations.idm.ClientPolicyExecutorConfigurationRepresentation;
import org.keycloak.services.clientpolicy.ClientPolicyContext;
import org.keycloak.services.clientpolicy.ClientPolicyEvent;
import org.keycloak.services.clientpolicy.ClientPolicyException;
import org.keycloak.services.clientpolicy.context.UserInfoRequestContext;
import org.keycloak.services.clientpolicy.executor.ClientPolicyExecutorProvider;

import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalReason;
import it.varco.registry.RegistryAwayAnswer;

/**
 * Guards userinfo, where no token is built and so {@link TokenGate} is not asked. It answers for nothing else: on an
 * authorization request it would speak before the flow and the person would never read why.
 */
final class UserinfoGate implements ClientPolicyExecutorProvider<ClientPolicyExecutorConfigurationRepresentation> {

    private final KeycloakSession session;

    UserinfoGate(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void executeOnEvent(ClientPolicyContext context) throws ClientPolicyException {
        if (context.getEvent() != ClientPolicyEvent.USERINFO_REQUEST
                || !(context instanceof UserInfoRequestContext request)) {
            return;
        }
        Optional<Refusal> refusal =
                new TokenDecision(session, session.getContext().getRealm()).refusal(request.getClientSession());
        if (refusal.isPresent()) {
            GateEvent.send(session, request.getClientSession(), EventType.USER_INFO_REQUEST, refusal.get());
            if (refusal.get().reason() == RefusalReason.REGISTRY_UNAVAILABLE) {
                throw RegistryAwayAnswer.exception(
                        session,
                        request.getClientSession().getClient(),
                        refusal.get().toRelyingParty());
            }
            throw new ClientPolicyException(
                    OAuthErrorException.INVALID_TOKEN, refusal.get().toRelyingParty(), Response.Status.UNAUTHORIZED);
        }
    }

    @Override
    public String getProviderId() {
        return UserinfoGateFactory.PROVIDER_ID;
    }
}
