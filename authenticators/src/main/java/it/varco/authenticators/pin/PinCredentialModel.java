package it.varco.authenticators.pin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.NoSuchElementException;
import java.util.Objects;

import org.keycloak.common.util.MultivaluedHashMap;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.credential.dto.PasswordSecretData;
import org.keycloak.util.JsonSerialization;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * The body's PIN as a Keycloak credential of its own type, so that a PIN and a password are never taken for one
 * another. The hash is stored as Keycloak stores a password's; beside it stand the PIN's kind and its last day.
 */
public final class PinCredentialModel extends CredentialModel {

    public static final String TYPE = "varco-pin";

    private static final long serialVersionUID = 1L;

    private final transient PasswordCredentialModel hash;
    private final PinKind kind;
    private final LocalDate expires;

    private PinCredentialModel(PasswordCredentialModel hash, PinKind kind, LocalDate expires) {
        this.hash = hash;
        this.kind = kind;
        this.expires = expires;
        setType(TYPE);
    }

    /**
     * @param hash of the PIN, from one of Keycloak's password hash providers
     * @param expires last day it can be used without renewal, Europe/Rome; null when it does not expire
     */
    public static PinCredentialModel create(PasswordCredentialModel hash, PinKind kind, LocalDate expires) {
        PinCredentialModel pin = new PinCredentialModel(hash, Objects.requireNonNull(kind), expires);
        var data = hash.getPasswordCredentialData();
        try {
            pin.setSecretData(JsonSerialization.writeValueAsString(hash.getPasswordSecretData()));
            pin.setCredentialData(JsonSerialization.writeValueAsString(new StoredData(
                    data.getHashIterations(),
                    data.getAlgorithm(),
                    data.getAdditionalParameters(),
                    kind.id(),
                    expires == null ? null : expires.toString())));
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
                    data.expires() == null ? null : LocalDate.parse(data.expires()));
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
            String expires) {}
}
