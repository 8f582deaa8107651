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
 * Makes the waiting code a credential of Keycloak, shown and deleted in its consoles. It is no input to sign in with: only
 * the PIN it becomes is.
 */
final class PinCodeCredentialProvider implements CredentialProvider<PinCodeModel> {

    private final KeycloakSession session;

    PinCodeCredentialProvider(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public String getType() {
        return PinCodeModel.TYPE;
    }

    @Override
    public CredentialModel createCredential(RealmModel realm, UserModel user, PinCodeModel code) {
        if (code.getCreatedDate() == null) {
            code.setCreatedDate(Time.currentTimeMillis());
        }
        user.credentialManager()
                .getStoredCredentialsByTypeStream(PinCodeModel.TYPE)
                .map(CredentialModel::getId)
                .toList()
                .forEach(id -> deleteCredential(realm, user, id));
        return user.credentialManager().createStoredCredential(code);
    }

    @Override
    public boolean deleteCredential(RealmModel realm, UserModel user, String credentialId) {
        boolean removed = user.credentialManager().removeStoredCredentialById(credentialId);
        session.getProvider(PinAttemptProvider.class).clear(realm, credentialId);
        return removed;
    }

    @Override
    public PinCodeModel getCredentialFromModel(CredentialModel stored) {
        return PinCodeModel.of(stored);
    }

    @Override
    public CredentialTypeMetadata getCredentialTypeMetadata(CredentialTypeMetadataContext context) {
        return CredentialTypeMetadata.builder()
                .type(PinCodeModel.TYPE)
                .category(CredentialTypeMetadata.Category.BASIC_AUTHENTICATION)
                .displayName("varco.pin.code")
                .helpText("varco.pin.code.help")
                .removeable(false)
                .build(session);
    }
}
