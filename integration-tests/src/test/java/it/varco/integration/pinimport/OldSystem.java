package it.varco.integration.pinimport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The body's old system, which kept digests of PINs; written without a look at how Varco reads them. */
final class OldSystem {

    static final String SALT = "s4lt";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> DIGESTS =
            Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512");

    private OldSystem() {}

    /** A line that can be imported, of a PIN without known end. */
    static ObjectNode line(String fiscalCode, String format, String pin) {
        ObjectNode line = JSON.createObjectNode()
                .put("fiscalCode", fiscalCode)
                .put("givenName", "Prova")
                .put("familyName", "Importata")
                .put("kind", "dispositivo")
                .put("format", format)
                .put("hash", HexFormat.of().formatHex(digest(format, pin)));
        return format.contains("salt") ? line.put("salt", SALT) : line;
    }

    static String base64(String format, String pin) {
        return Base64.getEncoder().encodeToString(digest(format, pin));
    }

    private static byte[] digest(String format, String pin) {
        String letters = format.endsWith("-lower") ? pin.toLowerCase(Locale.ROOT) : pin.toUpperCase(Locale.ROOT);
        String text = format.contains("salt-first") ? SALT + letters : letters;
        if (format.contains("salt-last")) {
            text += SALT;
        }
        try {
            return MessageDigest.getInstance(DIGESTS.get(format.split("-")[0]))
                    .digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
