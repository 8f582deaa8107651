package it.varco.authenticators.pin;

import org.keycloak.common.util.Time;
import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.CredentialProvider;
import org.keycloak.credential.CredentialTypeMetadata;
import org.keycloak.credential.CredentialTypeMetadataContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

import it.varco.registry.attempt.PinAttemptProvider;

/**
 * What PIN and code have in common as credentials of Keycloak: one of each per person, shown and deleted in the consoles,
 * the count of wrong attempts gone with them.
 */
abstract class KeptSecretProvider<T extends CredentialModel> implements CredentialProvider<T> {

    private final KeycloakSession session;
    private final String type;
    private final String nameKey;

    /**
     * @param nameKey message key of its name; the one of its explanation ends in {@code .help}
     */
    KeptSecretProvider(KeycloakSession session, String type, String nameKey) {
        this.session = session;
        this.type = type;
        this.nameKey = nameKey;
    }

    @Override
    public final String getType() {
        return type;
    }

    @Override
    public final CredentialModel createCredential(RealmModel realm, UserModel user, T secret) {
        if (secret.getCreatedDate() == null) {
            secret.setCreatedDate(Time.currentTimeMillis());
        }
        user.credentialManager()
                .getStoredCredentialsByTypeStream(type)
                .map(CredentialModel::getId)
                .toList()
                .forEach(id -> deleteCredential(realm, user, id));
        return user.credentialManager().createStoredCredential(secret);
    }

    @Override
    public final boolean deleteCredential(RealmModel realm, UserModel user, String credentialId) {
        boolean removed = user.credentialManager().removeStoredCredentialById(credentialId);
        session.getProvider(PinAttemptProvider.class).clear(realm, credentialId);
        return removed;
    }

    @Override
    public final CredentialTypeMetadata getCredentialTypeMetadata(CredentialTypeMetadataContext context) {
        return CredentialTypeMetadata.builder()
                .type(type)
                .category(CredentialTypeMetadata.Category.BASIC_AUTHENTICATION)
                .displayName(nameKey)
                .helpText(nameKey + ".help")
                .removeable(false)
                .build(session);
    }

    final KeycloakSession session() {
        return session;
    }
}
