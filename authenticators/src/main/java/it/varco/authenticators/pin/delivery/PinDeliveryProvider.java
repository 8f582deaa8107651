package it.varco.authenticators.pin.delivery;

import java.util.Optional;

import org.keycloak.models.RealmModel;
import org.keycloak.provider.Provider;

/**
 * One way in which halves of a code reach a person. Providers are found by their id: {@code mail}, {@code letter} and
 * {@code counter} are Varco's own; a body adds {@code sms}, or puts its printing service in the place of {@code letter}.
 */
public interface PinDeliveryProvider extends Provider {

    /**
     * Brings the halves on their way, before the code is stored: what is delivered of a code that is then not stored is
     * worth nothing.
     *
     * @return what the office has to print; empty when the provider brings it to the person by itself
     * @throws PinNotDeliveredException when it cannot; no code is stored then
     */
    Optional<PrintedDocument> deliver(RealmModel realm, PinShipment shipment);

    @Override
    default void close() {
        // nothing held
    }
}
