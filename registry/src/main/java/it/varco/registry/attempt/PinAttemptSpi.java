package it.varco.registry.attempt;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Lets a body replace the store of wrong PINs; see {@link PinAttemptProvider}. */
public final class PinAttemptSpi implements Spi {

    public static final String NAME = "varco-pin-attempt";

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
        return PinAttemptProvider.class;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class<? extends ProviderFactory> getProviderFactoryClass() {
        return PinAttemptProviderFactory.class;
    }
}
