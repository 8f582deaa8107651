package it.varco.authenticators.pin.delivery;

import java.util.Optional;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Finds the provider of a channel and hands it a shipment. */
public final class PinDelivery {

    /** First half by e-mail or certified e-mail. */
    public static final String MAIL = MailDelivery.ID;

    /** A half by post. */
    public static final String LETTER = PrintedSheet.LETTER;

    /** Both halves on one sheet, handed over. */
    public static final String COUNTER = PrintedSheet.COUNTER;

    /** A half by text message; Varco has no provider of its own for it. */
    public static final String SMS = "sms";

    private final KeycloakSession session;
    private final RealmModel realm;

    public PinDelivery(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /** Whether the server has a provider for the channel. */
    public boolean serves(String channel) {
        return session.getProvider(PinDeliveryProvider.class, channel) != null;
    }

    /**
     * Delivers by the channel.
     *
     * @return what is to be printed, empty when nothing is
     * @throws PinNotDeliveredException when it cannot be delivered
     */
    public Optional<PrintedDocument> deliver(String channel, PinShipment shipment) {
        PinDeliveryProvider provider = session.getProvider(PinDeliveryProvider.class, channel);
        if (provider == null) {
            throw PinNotDeliveredException.unavailable(channel, "this server has no provider for it", null);
        }
        return provider.deliver(realm, shipment);
    }

    /** An e-mail address as it may be shown and logged: first character and domain. */
    public static String masked(String address) {
        return MailDelivery.masked(address);
    }
}
