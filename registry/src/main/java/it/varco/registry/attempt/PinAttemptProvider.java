package it.varco.registry.attempt;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.keycloak.models.RealmModel;
import org.keycloak.provider.Provider;

import it.varco.registry.RegistryUnavailableException;

/**
 * Remembers wrong PINs per credential, on every node alike. Every operation runs in a short transaction of their own: the
 * count stands even when the login they belong to is rolled back (docs/decisions/0010).
 */
public interface PinAttemptProvider extends Provider {

    /**
     * Moves the state of one credential. Attempts on the same credential take turns, whatever node they arrive at, so
     * guesses sent in parallel are all counted.
     *
     * @param userId Keycloak's id of the person; the count goes when the user is deleted
     * @param credentialId Keycloak's id of the PIN credential
     * @param next the rule, from the stored state to the new one; pure, as it may be applied again when two nodes create
     *     the first count at once
     * @return both states
     * @throws RegistryUnavailableException when the store does not answer: no PIN may be accepted
     */
    ChargedAttempts charge(RealmModel realm, String userId, String credentialId, UnaryOperator<PinAttempts> next);

    /**
     * The state of one credential, as far as it is known.
     *
     * @return empty when no wrong PIN is remembered
     * @throws RegistryUnavailableException when the store does not answer
     */
    Optional<PinAttempts> of(RealmModel realm, String credentialId);

    /**
     * Forgets the count of one credential.
     *
     * @throws RegistryUnavailableException when the store does not answer
     */
    void clear(RealmModel realm, String credentialId);

    @Override
    default void close() {
        // nothing held
    }
}
