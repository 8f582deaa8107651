package it.varco.authenticators.pin;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.keycloak.credential.CredentialModel;
import org.keycloak.models.credential.PasswordCredentialModel;

import it.varco.authenticators.pin.legacy.LegacyScheme;

/**
 * The body's PIN as a Keycloak credential of its own type, so that a PIN and a password are never taken for one
 * another. The hash is stored as Keycloak stores a password's; beside it stand the PIN's kind, its last day and, for a PIN
 * that came from an old system and was not used since, how that system digested it: the hash then wraps the digest.
 */
public final class PinCredentialModel extends CredentialModel {

    public static final String TYPE = "varco-pin";

    private static final long serialVersionUID = 1L;

    private final transient StoredSecret secret;

    private PinCredentialModel(StoredSecret secret) {
        this.secret = secret;
        setType(TYPE);
    }

    /**
     * @param hash of the PIN, from one of Keycloak's password hash providers
     * @param expires last day it can be used without renewal, Europe/Rome; null when it does not expire
     */
    public static PinCredentialModel create(PasswordCredentialModel hash, PinKind kind, LocalDate expires) {
        return create(hash, kind, expires, null);
    }

    /**
     * A PIN of which only an old system's digest is known.
     *
     * @param hash of the digest
     * @param legacy how the digest is made of the PIN
     */
    public static PinCredentialModel wrapped(
            PasswordCredentialModel hash, LegacyScheme legacy, PinKind kind, LocalDate expires) {
        return create(hash, kind, expires, Objects.requireNonNull(legacy));
    }

    /** The same PIN with another kind and last day, such as after a conversion; to be stored in the place of this one. */
    public PinCredentialModel as(PinKind otherKind, LocalDate otherExpires) {
        return create(secret.hash(), otherKind, otherExpires, secret.legacy());
    }

    /** This stored PIN, once it was typed and no longer needs the old system's digest; keeps id, label and date. */
    PinCredentialModel unwrapped(PasswordCredentialModel hashOfThePin) {
        PinCredentialModel pin = create(hashOfThePin, secret.kind(), secret.expires(), null);
        pin.setId(getId());
        pin.setUserLabel(getUserLabel());
        pin.setCreatedDate(getCreatedDate());
        return pin;
    }

    private static PinCredentialModel create(
            PasswordCredentialModel hash, PinKind kind, LocalDate expires, LegacyScheme legacy) {
        StoredSecret secret = new StoredSecret(hash, kind, expires, legacy);
        PinCredentialModel pin = new PinCredentialModel(secret);
        secret.writeTo(pin);
        return pin;
    }

    /**
     * @throws UnreadablePinException when the stored data is not that of a PIN: the caller treats it as no PIN
     */
    public static PinCredentialModel of(CredentialModel stored) {
        PinCredentialModel pin = new PinCredentialModel(StoredSecret.of(stored));
        StoredSecret.copy(stored, pin);
        return pin;
    }

    /** Algorithm, salt and value, as the password hash providers want them. */
    PasswordCredentialModel hash() {
        return secret.hash();
    }

    /** How the old system digested the PIN; empty for a PIN whose hash is of the PIN itself. */
    Optional<LegacyScheme> legacy() {
        return Optional.ofNullable(secret.legacy());
    }

    public PinKind kind() {
        return secret.kind();
    }

    /** Whether its last day is before that one. */
    public boolean expiredOn(LocalDate today) {
        return expires() != null && today.isAfter(expires());
    }

    /** Last day, Europe/Rome; null when it does not expire. */
    public LocalDate expires() {
        return secret.expires();
    }
}
