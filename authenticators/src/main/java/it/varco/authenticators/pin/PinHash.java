package it.varco.authenticators.pin;

import java.util.Optional;

import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.RealmModel;
import org.keycloak.models.credential.PasswordCredentialModel;

import it.varco.authenticators.pin.legacy.LegacyHash;

/**
 * Hashing of PINs by Keycloak's password hash providers. Exactly one hash is computed per attempt, whether there is a
 * PIN to compare or not, so that the time tells nothing about a codice fiscale.
 */
public final class PinHash {

    private static final String NOBODYS_PIN = "00000000";

    private final KeycloakSession session;
    private final RealmModel realm;

    public PinHash(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /** Whether that is the PIN; one hash. */
    boolean matches(Pin typed, PinCredentialModel stored) {
        return matches(stored.legacy().map(scheme -> scheme.digest(typed)).orElseGet(typed::value), stored.hash());
    }

    /** Whether those are both halves of the code, in their order; one hash. */
    boolean matches(PinCode typed, PinCodeModel stored) {
        return matches(typed.joined(), stored.hash());
    }

    /** The work of {@link #matches} for someone who has no PIN to compare; one hash. */
    void spend() {
        current().encodedCredential(NOBODYS_PIN, iterations());
    }

    /** The hash under which a new PIN is stored. */
    public PasswordCredentialModel of(Pin pin) {
        return current().encodedCredential(pin.value(), iterations());
    }

    /** The hash under which a code is stored. */
    public PasswordCredentialModel of(PinCode code) {
        return current().encodedCredential(code.joined(), iterations());
    }

    /** The hash that wraps what an old system kept of a PIN. */
    public PasswordCredentialModel of(LegacyHash legacy) {
        return current().encodedCredential(legacy.digest(), iterations());
    }

    private boolean matches(String typed, PasswordCredentialModel hash) {
        PasswordHashProvider provider = session.getProvider(
                PasswordHashProvider.class, hash.getPasswordCredentialData().getAlgorithm());
        if (provider == null) {
            spend();
            return false;
        }
        return provider.verify(typed, hash);
    }

    private PasswordHashProvider current() {
        return policy().map(PasswordPolicy::getHashAlgorithm)
                .map(algorithm -> session.getProvider(PasswordHashProvider.class, algorithm))
                .orElseGet(() -> session.getProvider(PasswordHashProvider.class));
    }

    private int iterations() {
        return policy().map(PasswordPolicy::getHashIterations).orElse(-1);
    }

    private Optional<PasswordPolicy> policy() {
        return Optional.ofNullable(realm.getPasswordPolicy());
    }
}
