package it.varco.authenticators.pin;

import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.credential.PasswordCredentialModel;

/** Hashes by reversing the text, and counts how often it was asked to. */
final class CountingHash implements PasswordHashProvider {

    static final String ALGORITHM = "reversed";

    private int hashes;

    int hashes() {
        return hashes;
    }

    @Override
    public boolean policyCheck(PasswordPolicy policy, PasswordCredentialModel credential) {
        return true;
    }

    @Override
    public PasswordCredentialModel encodedCredential(String rawPassword, int iterations) {
        return PasswordCredentialModel.createFromValues(ALGORITHM, new byte[] {1}, 1, hash(rawPassword));
    }

    @Override
    public boolean verify(String rawPassword, PasswordCredentialModel credential) {
        return hash(rawPassword).equals(credential.getPasswordSecretData().getValue());
    }

    @Override
    public void close() {
        // nothing held
    }

    private String hash(String raw) {
        hashes++;
        return new StringBuilder(raw).reverse().toString();
    }
}
