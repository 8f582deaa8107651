package it.varco.registry.succession;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Lets a body replace the record of replaced codes; see {@link SuccessionProvider}. */
public final class SuccessionSpi implements Spi {

    public static final String NAME = "varco-succession";

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
        return SuccessionProvider.class;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class<? extends ProviderFactory> getProviderFactoryClass() {
        return SuccessionProviderFactory.class;
    }
}
