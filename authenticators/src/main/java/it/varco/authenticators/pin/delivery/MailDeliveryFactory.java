package it.varco.authenticators.pin.delivery;

import org.keycloak.models.KeycloakSession;

/** Registers {@link MailDelivery}. */
public final class MailDeliveryFactory implements PinDeliveryProviderFactory {

    @Override
    public PinDeliveryProvider create(KeycloakSession session) {
        return new MailDelivery(session);
    }

    @Override
    public String getId() {
        return MailDelivery.ID;
    }
}
