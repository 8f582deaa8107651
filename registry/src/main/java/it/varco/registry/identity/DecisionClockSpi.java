package it.varco.registry.identity;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Lets the sandbox move the date of decisions; see {@link DecisionClock}. */
public final class DecisionClockSpi implements Spi {

    public static final String NAME = "varco-decision-clock";

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
        return DecisionClock.class;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class<? extends ProviderFactory> getProviderFactoryClass() {
        return DecisionClockFactory.class;
    }
}
