package it.varco.authenticators.pin.delivery;

import org.keycloak.models.KeycloakSession;

/** Registers the {@link PrintedSheet} that goes by post. */
public final class LetterFactory implements PinDeliveryProviderFactory {

    @Override
    public PinDeliveryProvider create(KeycloakSession session) {
        return new PrintedSheet(session, PrintedSheet.LETTER);
    }

    @Override
    public String getId() {
        return PrintedSheet.LETTER;
    }
}
