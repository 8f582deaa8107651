package it.varco.authenticators.cutoff.gate;

import java.util.List;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.services.clientpolicy.executor.ClientPolicyExecutorProvider;
import org.keycloak.services.clientpolicy.executor.ClientPolicyExecutorProviderFactory;

/** Registers {@link UserinfoGate} for client policies; the realm template applies it to every client. */
public final class UserinfoGateFactory implements ClientPolicyExecutorProviderFactory {

    public static final String PROVIDER_ID = "varco-userinfo-gate";

    @Override
    public ClientPolicyExecutorProvider<?> create(KeycloakSession session) {
        return new UserinfoGate(session);
    }

    @Override
    public String getId() {
        return PROVIDER_ID;
    }

    @Override
    public String getHelpText() {
        return "Refuses userinfo with 401 when the cut-off policy denies the login that the token rests on. Without it a "
                + "token from before a cut-off still opens userinfo until it expires.";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }

    @Override
    public void init(Config.Scope config) {
        // no settings
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // nothing to prepare
    }

    @Override
    public void close() {
        // nothing held
    }
}
