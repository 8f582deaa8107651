package it.varco.registry.succession;

import java.util.List;
import java.util.Optional;

import org.keycloak.models.RealmModel;
import org.keycloak.provider.Provider;

import it.varco.registry.SupersededPersonException;
import it.varco.registry.UnknownPersonException;
import it.varco.registry.WrongStateException;
import it.varco.registry.identity.CodiceFiscale;

/**
 * Codici fiscali that replaced others: omocodia resolved, a correction, a provisional code made final. All in the
 * caller's transaction.
 */
public interface SuccessionProvider extends Provider {

    /**
     * Moves everything that is kept under the old code to the new one, the Keycloak user included, and writes down why.
     * Nothing is changed when it throws before the end of its checks; a caller that gets an exception rolls back.
     *
     * @param recordedBy administrator who does it
     * @throws UnknownPersonException when nothing is kept under the old code
     * @throws SupersededPersonException when one of the two codes was replaced already
     * @throws WrongStateException when both codes have a Keycloak user, or entries of which one person cannot have both;
     *     the message names them
     */
    Succession succeed(RealmModel realm, NewSuccession succession, String recordedBy);

    /** The code that the person has now, empty when this one was never replaced. One indexed read where it was not. */
    Optional<CodiceFiscale> successorOf(RealmModel realm, CodiceFiscale person);

    /** All codes the person had before and has had since, as far as they are linked to this one; oldest change first. */
    List<Succession> history(RealmModel realm, CodiceFiscale person);

    @Override
    default void close() {
        // nothing held
    }
}
