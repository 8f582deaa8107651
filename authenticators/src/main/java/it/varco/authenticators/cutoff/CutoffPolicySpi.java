package it.varco.authenticators.cutoff;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** The kind of component that holds a realm's cut-off policy; see {@link CutoffPolicyProvider}. */
public final class CutoffPolicySpi implements Spi {

    public static final String NAME = "varco-cut-off";

    @Override
    public boolean isInternal() {
        return false;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public Class<? extends Provider> getProviderClass() {
        return CutoffPolicyProvider.class;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class<? extends ProviderFactory> getProviderFactoryClass() {
        return CutoffPolicyProviderFactory.class;
    }
}
