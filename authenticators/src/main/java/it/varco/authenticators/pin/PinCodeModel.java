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
 * A code of two halves that awaits its activation. A credential of its own beside the PIN: after a reset the old PIN
 * stays good until the code is activated, so that nobody can take a PIN away by asking for a reset.
 */
public final class PinCodeModel extends CredentialModel {

    public static final String TYPE = "varco-pin-code";

    private static final long serialVersionUID = 1L;

    private final transient PasswordCredentialModel hash;
    private final PinKind kind;
    private final LocalDate expires;

    private PinCodeModel(PasswordCredentialModel hash, PinKind kind, LocalDate expires) {
        this.hash = hash;
        this.kind = kind;
        this.expires = expires;
        setType(TYPE);
    }

    /**
     * @param hash of both halves joined, from one of Keycloak's password hash providers
     * @param kind of the PIN it becomes
     * @param expires last day of the code and of the PIN it becomes, Europe/Rome
     */
    public static PinCodeModel create(PasswordCredentialModel hash, PinKind kind, LocalDate expires) {
        PinCodeModel code =
                new PinCodeModel(hash, Objects.requireNonNull(kind), Objects.requireNonNull(expires, "expires"));
        var data = hash.getPasswordCredentialData();
        try {
            code.setSecretData(JsonSerialization.writeValueAsString(hash.getPasswordSecretData()));
            code.setCredentialData(JsonSerialization.writeValueAsString(new StoredData(
                    data.getHashIterations(),
                    data.getAlgorithm(),
                    data.getAdditionalParameters(),
                    kind.id(),
                    expires.toString())));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A code cannot be written as JSON", impossible);
        }
        return code;
    }

    /**
     * @throws UnreadablePinException when the stored data is not that of a code: the caller treats it as no code
     */
    public static PinCodeModel of(CredentialModel stored) {
        try {
            StoredData data = JsonSerialization.readValue(stored.getCredentialData(), StoredData.class);
            PasswordSecretData secret = JsonSerialization.readValue(stored.getSecretData(), PasswordSecretData.class);
            PinCodeModel code = new PinCodeModel(
                    PasswordCredentialModel.createFromValues(
                            Objects.requireNonNull(data.algorithm()),
                            Objects.requireNonNull(secret.getSalt()),
                            data.hashIterations(),
                            data.additionalParameters(),
                            Objects.requireNonNull(secret.getValue())),
                    PinKind.ofId(data.kind()).orElseThrow(),
                    LocalDate.parse(data.expires()));
            code.setId(stored.getId());
            code.setUserLabel(stored.getUserLabel());
            code.setCreatedDate(stored.getCreatedDate());
            code.setSecretData(stored.getSecretData());
            code.setCredentialData(stored.getCredentialData());
            return code;
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

    /** Whether its last day is before that one. */
    public boolean expiredOn(LocalDate today) {
        return today.isAfter(expires);
    }

    /** What the PIN will be. */
    public PinKind kind() {
        return kind;
    }

    /** Last day of the code and of the PIN it becomes, Europe/Rome. */
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
