package it.varco.authenticators.pin.delivery;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Lets a body add ways to deliver the halves of a code, or replace Varco's; see {@link PinDeliveryProvider}. */
public final class PinDeliverySpi implements Spi {

    public static final String NAME = "varco-pin-delivery";

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
        return PinDeliveryProvider.class;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class<? extends ProviderFactory> getProviderFactoryClass() {
        return PinDeliveryProviderFactory.class;
    }
}
