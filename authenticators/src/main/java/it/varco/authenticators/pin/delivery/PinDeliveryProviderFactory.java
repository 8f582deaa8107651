package it.varco.authenticators.pin.delivery;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderFactory;

/** Makes a {@link PinDeliveryProvider}; its id is the name of the channel. */
public interface PinDeliveryProviderFactory extends ProviderFactory<PinDeliveryProvider> {

    @Override
    default void init(Config.Scope config) {
        // no settings
    }

    @Override
    default void postInit(KeycloakSessionFactory factory) {
        // nothing to prepare
    }

    @Override
    default void close() {
        // nothing held
    }
}
