package it.varco.authenticators.pin.legacy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

import it.varco.registry.InvalidEntryException;

/** One person's PIN as an old system kept it. Eight characters behind a fast digest fall in minutes: never logged. */
public final class LegacyHash {

    private static final String FORMAT = "format";
    private static final String HASH = "hash";
    private static final String SALT = "salt";
    private static final int LONGEST_SALT = 128;
    private static final String HEX = "[0-9A-Fa-f]+";
    private static final String TEXT_SALT = "text:";
    private static final String HEX_SALT = "hex:";
    private static final String BASE64_SALT = "base64:";

    private final LegacyScheme scheme;
    private final String digest;

    private LegacyHash(LegacyScheme scheme, String digest) {
        this.scheme = scheme;
        this.digest = digest;
    }

    /**
     * Reads what an operator's file says.
     *
     * @param format a name of {@link LegacyFormat}
     * @param hash hexadecimal digits of either case, or base64 with or without its padding
     * @param salt null or empty for a format without salt; otherwise the text that was digested with the PIN, or bytes
     *     after {@code hex:} or {@code base64:}; {@code text:} in front of a text that begins like one of these
     * @throws InvalidEntryException naming the field and what is wrong, without repeating it
     */
    public static LegacyHash of(String format, String hash, String salt) {
        LegacyFormat named = LegacyFormat.named(format)
                .orElseThrow(
                        () -> new InvalidEntryException(FORMAT, "is unknown: write one of " + LegacyFormat.names()));
        boolean hasSalt = salt != null && !salt.isEmpty();
        if (hasSalt && !named.salted()) {
            throw new InvalidEntryException(
                    SALT,
                    "must be left out for the format %s; salted formats end in -salt-first or -salt-last"
                            .formatted(named));
        }
        if (!hasSalt && named.salted()) {
            throw new InvalidEntryException(SALT, "is missing, which the format %s needs".formatted(named));
        }
        byte[] bytes = hasSalt ? salt(salt) : new byte[0];
        return new LegacyHash(new LegacyScheme(named, bytes), digest(named, hash));
    }

    public LegacyScheme scheme() {
        return scheme;
    }

    /** Lower-case hexadecimal digits; never logged. */
    public String digest() {
        return digest;
    }

    private static String digest(LegacyFormat format, String hash) {
        if (hash == null || hash.isEmpty()) {
            throw new InvalidEntryException(HASH, "is missing");
        }
        if (hash.length() == 2 * format.length() && hash.matches(HEX)) {
            return hash.toLowerCase(Locale.ROOT);
        }
        byte[] decoded = base64(hash, HASH, "is neither hexadecimal nor base64");
        if (decoded.length != format.length()) {
            throw malformed(format);
        }
        return HexFormat.of().formatHex(decoded);
    }

    private static InvalidEntryException malformed(LegacyFormat format) {
        return new InvalidEntryException(
                HASH,
                "is not a digest of %d bytes, as %s has: write %d hexadecimal digits, or base64"
                        .formatted(format.length(), format, 2 * format.length()));
    }

    private static byte[] salt(String salt) {
        byte[] bytes;
        if (salt.startsWith(HEX_SALT)) {
            String digits = salt.substring(HEX_SALT.length());
            if (!digits.matches(HEX) || digits.length() % 2 != 0) {
                throw new InvalidEntryException(
                        SALT, "begins with hex: but is not made of pairs of hexadecimal digits");
            }
            bytes = HexFormat.of().parseHex(digits);
        } else if (salt.startsWith(BASE64_SALT)) {
            bytes = base64(salt.substring(BASE64_SALT.length()), SALT, "begins with base64: but is not");
        } else {
            String text = salt.startsWith(TEXT_SALT) ? salt.substring(TEXT_SALT.length()) : salt;
            if (text.chars().anyMatch(Character::isISOControl)) {
                throw new InvalidEntryException(SALT, "holds control characters: write its bytes after hex:");
            }
            bytes = text.getBytes(StandardCharsets.UTF_8);
        }
        if (bytes.length == 0 || bytes.length > LONGEST_SALT) {
            throw new InvalidEntryException(SALT, "has 1 to %d bytes".formatted(LONGEST_SALT));
        }
        return bytes;
    }

    private static byte[] base64(String text, String field, String complaint) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw new InvalidEntryException(field, complaint);
        }
    }

    @Override
    public String toString() {
        return "LegacyHash[" + scheme.format() + ", hidden]";
    }
}
