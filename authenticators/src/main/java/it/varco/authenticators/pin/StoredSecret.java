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
import com.fasterxml.jackson.annotation.JsonInclude;

import it.varco.authenticators.pin.legacy.LegacyScheme;

/**
 * What is kept of a PIN or of a code: the hash as Keycloak stores a password's, and beside it what the PIN is.
 *
 * @param hash from one of Keycloak's password hash providers
 * @param kind of the PIN, or of the PIN that the code becomes
 * @param expires last day, Europe/Rome; null when there is none
 * @param legacy how an old system digested what the hash was made of; null when the hash is of the PIN itself
 */
record StoredSecret(PasswordCredentialModel hash, PinKind kind, LocalDate expires, LegacyScheme legacy) {

    StoredSecret {
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(kind, "kind");
    }

    /** Puts it into a credential that is about to be stored. */
    void writeTo(CredentialModel credential) {
        var data = hash.getPasswordCredentialData();
        try {
            credential.setSecretData(JsonSerialization.writeValueAsString(hash.getPasswordSecretData()));
            credential.setCredentialData(JsonSerialization.writeValueAsString(new Data(
                    data.getHashIterations(),
                    data.getAlgorithm(),
                    data.getAdditionalParameters(),
                    kind.id(),
                    expires == null ? null : expires.toString(),
                    legacy == null ? null : new Scheme(legacy.format().name(), legacy.storedSalt()))));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A PIN cannot be written as JSON", impossible);
        }
    }

    /**
     * @throws UnreadablePinException when the stored data is not that of a PIN or code: the caller treats it as none
     */
    static StoredSecret of(CredentialModel stored) {
        try {
            Data data = JsonSerialization.readValue(stored.getCredentialData(), Data.class);
            PasswordSecretData secret = JsonSerialization.readValue(stored.getSecretData(), PasswordSecretData.class);
            return new StoredSecret(
                    PasswordCredentialModel.createFromValues(
                            Objects.requireNonNull(data.algorithm()),
                            Objects.requireNonNull(secret.getSalt()),
                            data.hashIterations(),
                            data.additionalParameters(),
                            Objects.requireNonNull(secret.getValue())),
                    PinKind.ofId(data.kind()).orElseThrow(),
                    data.expires() == null ? null : LocalDate.parse(data.expires()),
                    data.legacy() == null
                            ? null
                            : LegacyScheme.stored(
                                    data.legacy().format(), data.legacy().salt()));
        } catch (IOException
                | NullPointerException
                | IllegalArgumentException
                | NoSuchElementException
                | DateTimeParseException unreadable) {
            throw new UnreadablePinException(stored.getId(), unreadable);
        }
    }

    /** Gives a credential everything that the stored one has besides its type. */
    static void copy(CredentialModel stored, CredentialModel copy) {
        copy.setId(stored.getId());
        copy.setUserLabel(stored.getUserLabel());
        copy.setCreatedDate(stored.getCreatedDate());
        copy.setSecretData(stored.getSecretData());
        copy.setCredentialData(stored.getCredentialData());
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Data(
            int hashIterations,
            String algorithm,
            MultivaluedHashMap<String, String> additionalParameters,
            String kind,
            String expires,
            @JsonInclude(JsonInclude.Include.NON_NULL) Scheme legacy) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Scheme(
            String format,
            @JsonInclude(JsonInclude.Include.NON_NULL) String salt) {}
}
