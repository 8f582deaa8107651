package it.varco.authenticators.pin;

import java.time.LocalDate;
import java.util.Objects;

import org.keycloak.credential.CredentialModel;
import org.keycloak.models.credential.PasswordCredentialModel;

/**
 * A code of two halves that awaits its activation. A credential of its own beside the PIN: after a reset the old PIN
 * stays good until the code is activated, so that nobody can take a PIN away by asking for a reset.
 */
public final class PinCodeModel extends CredentialModel {

    public static final String TYPE = "varco-pin-code";

    private static final long serialVersionUID = 1L;

    private final transient StoredSecret secret;

    private PinCodeModel(StoredSecret secret) {
        this.secret = secret;
        setType(TYPE);
    }

    /**
     * @param hash of both halves joined, from one of Keycloak's password hash providers
     * @param kind of the PIN it becomes
     * @param expires last day of the code and of the PIN it becomes, Europe/Rome
     */
    public static PinCodeModel create(PasswordCredentialModel hash, PinKind kind, LocalDate expires) {
        StoredSecret secret = new StoredSecret(hash, kind, Objects.requireNonNull(expires, "expires"), null);
        PinCodeModel code = new PinCodeModel(secret);
        secret.writeTo(code);
        return code;
    }

    /**
     * @throws UnreadablePinException when the stored data is not that of a code: the caller treats it as no code
     */
    public static PinCodeModel of(CredentialModel stored) {
        StoredSecret secret = StoredSecret.of(stored);
        if (secret.expires() == null || secret.legacy() != null) {
            throw new UnreadablePinException(
                    stored.getId(), new IllegalArgumentException("a code has a last day, and no old system's digest"));
        }
        PinCodeModel code = new PinCodeModel(secret);
        StoredSecret.copy(stored, code);
        return code;
    }

    /** Algorithm, salt and value, as the password hash providers want them. */
    PasswordCredentialModel hash() {
        return secret.hash();
    }

    /** Whether its last day is before that one. */
    public boolean expiredOn(LocalDate today) {
        return today.isAfter(expires());
    }

    /** What the PIN will be. */
    public PinKind kind() {
        return secret.kind();
    }

    /** Last day of the code and of the PIN it becomes, Europe/Rome. */
    public LocalDate expires() {
        return secret.expires();
    }
}
