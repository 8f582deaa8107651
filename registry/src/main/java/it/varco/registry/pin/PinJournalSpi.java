package it.varco.registry.pin;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Lets a body replace the store of the history of PINs; see {@link PinJournalProvider}. */
public final class PinJournalSpi implements Spi {

    public static final String NAME = "varco-pin-journal";

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
        return PinJournalProvider.class;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class<? extends ProviderFactory> getProviderFactoryClass() {
        return PinJournalProviderFactory.class;
    }
}
