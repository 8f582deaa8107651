package it.varco.authenticators.cutoff.gate;

import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.token.TokenPostProcessor;
import org.keycloak.protocol.oidc.token.TokenPostProcessorFactory;

/** Registers {@link TokenGate}, which runs after Keycloak's own post-processors. */
public final class TokenGateFactory implements TokenPostProcessorFactory {

    public static final String PROVIDER_ID = "varco-token-gate";

    private static final int AFTER_KEYCLOAKS_OWN = 1000;

    @Override
    public TokenPostProcessor create(KeycloakSession session) {
        return new TokenGate(session);
    }

    @Override
    public String getId() {
        return PROVIDER_ID;
    }

    @Override
    public int order() {
        return AFTER_KEYCLOAKS_OWN;
    }
}
