package it.varco.authenticators.pin.legacy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** The fast digests under which old systems kept PINs. */
enum Digest {
    MD5("MD5"),
    SHA1("SHA-1"),
    SHA256("SHA-256"),
    SHA512("SHA-512");

    private final String algorithm;

    Digest(String algorithm) {
        this.algorithm = algorithm;
    }

    /** As it stands at the beginning of a format's name. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Length of the digest. */
    int bytes() {
        return fresh().getDigestLength();
    }

    byte[] of(byte[] first, byte[] second) {
        MessageDigest digest = fresh();
        digest.update(first);
        return digest.digest(second);
    }

    private MessageDigest fresh() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no " + algorithm, missing);
        }
    }
}
