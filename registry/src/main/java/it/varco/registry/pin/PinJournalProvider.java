package it.varco.registry.pin;

import java.util.List;

import org.keycloak.models.RealmModel;
import org.keycloak.provider.Provider;

import it.varco.registry.Page;
import it.varco.registry.identity.CodiceFiscale;

/**
 * The history of PINs, kept by codice fiscale: it is written in the transaction of what it tells, and outlives the
 * credential and the user.
 */
public interface PinJournalProvider extends Provider {

    /** Adds a line, dated now, under the code that the person has now if the entry's was replaced. */
    PinEntry add(RealmModel realm, NewPinEntry entry);

    /** The person's lines, oldest first. */
    List<PinEntry> of(RealmModel realm, CodiceFiscale person);

    /**
     * Requests for a PIN dispositivo that no office has answered, oldest first: those whose person has no later line
     * {@link PinOperation#CONVERTED}, {@link PinOperation#CONVERSION_REFUSED} or {@link PinOperation#REVOKED}; see
     * {@link OpenConversion}.
     */
    List<PinEntry> openConversions(RealmModel realm, Page page);

    @Override
    default void close() {
        // nothing held
    }
}
