package it.varco.authenticators.pin.delivery;

import org.keycloak.models.KeycloakSession;

/** Registers the {@link PrintedSheet} that is handed over at the counter. */
public final class CounterPrintFactory implements PinDeliveryProviderFactory {

    @Override
    public PinDeliveryProvider create(KeycloakSession session) {
        return new PrintedSheet(session, PrintedSheet.COUNTER);
    }

    @Override
    public String getId() {
        return PrintedSheet.COUNTER;
    }
}
