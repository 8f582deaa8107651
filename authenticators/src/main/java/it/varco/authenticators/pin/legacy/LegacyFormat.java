package it.varco.authenticators.pin.legacy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import it.varco.authenticators.pin.Pin;

/**
 * How an old system made a digest of a PIN. Its name says it all: digest, where the salt stands, and whether the PIN's
 * letters were lower case then, as in {@code sha1}, {@code md5-lower} or {@code sha256-salt-first-lower}.
 */
public final class LegacyFormat {

    /** Every format there is: four digests, salt nowhere, first or last, letters upper or lower case. */
    public static final List<LegacyFormat> ALL = Arrays.stream(Digest.values())
            .flatMap(digest -> Arrays.stream(SaltPlace.values())
                    .flatMap(salt -> Stream.of(false, true).map(lower -> new LegacyFormat(digest, salt, lower))))
            .toList();

    private static final String LOWER = "-lower";

    private final Digest digest;
    private final SaltPlace saltPlace;
    private final boolean lowerCase;

    private LegacyFormat(Digest digest, SaltPlace saltPlace, boolean lowerCase) {
        this.digest = digest;
        this.saltPlace = saltPlace;
        this.lowerCase = lowerCase;
    }

    /** The format with that {@link #name}, empty for any other text. */
    public static Optional<LegacyFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** All names, for a message that says what may be written. */
    public static String names() {
        return ALL.stream().map(LegacyFormat::name).collect(Collectors.joining(", "));
    }

    public String name() {
        return digest.id() + saltPlace.suffix() + (lowerCase ? LOWER : "");
    }

    boolean salted() {
        return saltPlace != SaltPlace.NONE;
    }

    /** Length of the digest in bytes. */
    int length() {
        return digest.bytes();
    }

    /** What the old system had for that PIN, as lower-case hexadecimal digits. */
    String digest(Pin pin, byte[] salt) {
        String written = lowerCase ? pin.value().toLowerCase(Locale.ROOT) : pin.value();
        byte[] ascii = written.getBytes(StandardCharsets.US_ASCII);
        byte[] made = saltPlace == SaltPlace.LAST ? digest.of(ascii, salt) : digest.of(salt, ascii);
        return HexFormat.of().formatHex(made);
    }

    @Override
    public String toString() {
        return name();
    }
}
