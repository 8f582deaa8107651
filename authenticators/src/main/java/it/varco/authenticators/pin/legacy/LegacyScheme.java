package it.varco.authenticators.pin.legacy;

import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

import it.varco.authenticators.pin.Pin;

/**
 * What turns one person's PIN into the digest their old system kept: it stands between a PIN that is typed and the hash
 * that wraps the digest.
 */
public final class LegacyScheme {

    private final LegacyFormat format;
    private final byte[] salt;

    /**
     * @param salt as the old system digested it; empty for a format without salt
     */
    LegacyScheme(LegacyFormat format, byte[] salt) {
        this.format = Objects.requireNonNull(format);
        this.salt = salt.clone();
    }

    /**
     * Reads a scheme as a credential keeps it.
     *
     * @param salt base64, null for a format without salt
     * @throws IllegalArgumentException when it is none
     */
    public static LegacyScheme stored(String format, String salt) {
        Optional<LegacyFormat> named = LegacyFormat.named(format);
        if (named.isEmpty() || named.get().salted() == (salt == null)) {
            throw new IllegalArgumentException("No such legacy format, or its salt is missing");
        }
        return new LegacyScheme(
                named.get(), salt == null ? new byte[0] : Base64.getDecoder().decode(salt));
    }

    public LegacyFormat format() {
        return format;
    }

    /** The salt as a credential keeps it: base64, null for a format without salt. */
    public String storedSalt() {
        return format.salted() ? Base64.getEncoder().encodeToString(salt) : null;
    }

    /** The digest of that PIN, as lower-case hexadecimal digits; never logged. */
    public String digest(Pin pin) {
        return format.digest(pin, salt);
    }

    @Override
    public String toString() {
        return "LegacyScheme[" + format + "]";
    }
}
