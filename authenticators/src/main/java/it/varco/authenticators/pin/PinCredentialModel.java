package it.varco.authenticators.pin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

import org.keycloak.common.util.MultivaluedHashMap;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.credential.dto.PasswordSecretData;
import org.keycloak.util.JsonSerialization;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

import it.varco.authenticators.pin.legacy.LegacyScheme;

/**
 * The body's PIN as a Keycloak credential of its own type, so that a PIN and a password are never taken for one
 * another. The hash is stored as Keycloak stores a password's; beside it stand the PIN's kind, its last day and, for a PIN
 * that came from an old system and was not used since, how that system digested it: the hash then wraps the digest.
 */
public final class PinCredentialModel extends CredentialModel {

    public static final String TYPE = "varco-pin";

    private static final long serialVersionUID = 1L;

    private final transient PasswordCredentialModel hash;
    private final PinKind kind;
    private final LocalDate expires;
    private final transient LegacyScheme legacy;

    private PinCredentialModel(PasswordCredentialModel hash, PinKind kind, LocalDate expires, LegacyScheme legacy) {
        this.hash = hash;
        this.kind = kind;
        this.expires = expires;
        this.legacy = legacy;
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
        return create(hash, otherKind, otherExpires, legacy);
    }

    /** This stored PIN, once it was typed and no longer needs the old system's digest; keeps id, label and date. */
    PinCredentialModel unwrapped(PasswordCredentialModel hashOfThePin) {
        PinCredentialModel pin = create(hashOfThePin, kind, expires, null);
        pin.setId(getId());
        pin.setUserLabel(getUserLabel());
        pin.setCreatedDate(getCreatedDate());
        return pin;
    }

    private static PinCredentialModel create(
            PasswordCredentialModel hash, PinKind kind, LocalDate expires, LegacyScheme legacy) {
        PinCredentialModel pin = new PinCredentialModel(hash, Objects.requireNonNull(kind), expires, legacy);
        var data = hash.getPasswordCredentialData();
        try {
            pin.setSecretData(JsonSerialization.writeValueAsString(hash.getPasswordSecretData()));
            pin.setCredentialData(JsonSerialization.writeValueAsString(new StoredData(
                    data.getHashIterations(),
                    data.getAlgorithm(),
                    data.getAdditionalParameters(),
                    kind.id(),
                    expires == null ? null : expires.toString(),
                    legacy == null ? null : new StoredScheme(legacy.format().name(), legacy.storedSalt()))));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A PIN cannot be written as JSON", impossible);
        }
        return pin;
    }

    /**
     * @throws UnreadablePinException when the stored data is not that of a PIN: the caller treats it as no PIN
     */
    public static PinCredentialModel of(CredentialModel stored) {
        try {
            StoredData data = JsonSerialization.readValue(stored.getCredentialData(), StoredData.class);
            PasswordSecretData secret = JsonSerialization.readValue(stored.getSecretData(), PasswordSecretData.class);
            PasswordCredentialModel hash = PasswordCredentialModel.createFromValues(
                    Objects.requireNonNull(data.algorithm()),
                    Objects.requireNonNull(secret.getSalt()),
                    data.hashIterations(),
                    data.additionalParameters(),
                    Objects.requireNonNull(secret.getValue()));
            PinCredentialModel pin = new PinCredentialModel(
                    hash,
                    PinKind.ofId(data.kind()).orElseThrow(),
                    data.expires() == null ? null : LocalDate.parse(data.expires()),
                    data.legacy() == null
                            ? null
                            : LegacyScheme.stored(
                                    data.legacy().format(), data.legacy().salt()));
            pin.setId(stored.getId());
            pin.setUserLabel(stored.getUserLabel());
            pin.setCreatedDate(stored.getCreatedDate());
            pin.setSecretData(stored.getSecretData());
            pin.setCredentialData(stored.getCredentialData());
            return pin;
        } catch (IOException
                | NullPointerException
                | IllegalArgumentException
                | NoSuchElementException
                | DateTimeParseException unreadable) {
            throw new UnreadablePinException(stored.getId(), unreadable);
        }
    }

    /** Algorithm, salt and value, as the password hash providers want them. */
    PasswordCredentialModel hash() {
        return hash;
    }

    /** How the old system digested the PIN; empty for a PIN whose hash is of the PIN itself. */
    Optional<LegacyScheme> legacy() {
        return Optional.ofNullable(legacy);
    }

    public PinKind kind() {
        return kind;
    }

    /** Whether its last day is before that one. */
    public boolean expiredOn(LocalDate today) {
        return expires != null && today.isAfter(expires);
    }

    /** Last day, Europe/Rome; null when it does not expire. */
    public LocalDate expires() {
        return expires;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record StoredData(
            int hashIterations,
            String algorithm,
            MultivaluedHashMap<String, String> additionalParameters,
            String kind,
            String expires,
            @JsonInclude(JsonInclude.Include.NON_NULL) StoredScheme legacy) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record StoredScheme(
            String format,
            @JsonInclude(JsonInclude.Include.NON_NULL) String salt) {}
}
