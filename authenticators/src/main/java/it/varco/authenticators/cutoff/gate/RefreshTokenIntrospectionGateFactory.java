package it.varco.authenticators.cutoff.gate;

import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.RefreshTokenIntrospectionProviderFactory;
import org.keycloak.protocol.oidc.TokenIntrospectionProvider;

/** Takes the place of Keycloak's provider of the same id, to which {@link RefreshTokenIntrospectionGate} delegates. */
public final class RefreshTokenIntrospectionGateFactory extends RefreshTokenIntrospectionProviderFactory {

    private static final int BEFORE_KEYCLOAKS_OWN = 100;

    @Override
    public TokenIntrospectionProvider create(KeycloakSession session) {
        return new RefreshTokenIntrospectionGate(session);
    }

    @Override
    public int order() {
        return BEFORE_KEYCLOAKS_OWN;
    }
}
