package it.varco.authenticators.pin.legacy;

import java.util.HashSet;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.authenticators.pin.Pin;
import it.varco.registry.InvalidEntryException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LegacyHashTest {

    private static final Pin PIN = new Pin("3F7A19C4");
    private static final String SHA1 = "c274739bd4c49d3971c615e943c5e07f69ae357d";

    /** Made with Python's hashlib; the salt is {@code x7Gh}. */
    @ParameterizedTest
    @CsvSource({
        "md5, 7419a9b7d8ce99181742bf3be37c48c2",
        "md5-salt-first, c2394700db7832569bfc2f323960134d",
        "md5-salt-last, 563310422310bbfd03b9a8d80dd46de3",
        "sha1, c274739bd4c49d3971c615e943c5e07f69ae357d",
        "sha1-lower, 6ec9c48c192b8cd5a5554923ccc1f45beb781548",
        "sha1-salt-first, 2fcdb98c6050dee5771dbf14a3ff2cae34ed83d8",
        "sha1-salt-last, 2f0aa5fd10d065a668859a17539d5d15c7f547f7",
        "sha256, 3476e914fe6d8f22719eadf4cd4901a8781256347022a1033321f5242897f397",
        "sha256-salt-first, 9469b78119392b80ffb09df943b6c087531b41e44c7fd676f85a981728ee3eb4",
        "sha256-salt-first-lower, 8114f144d84f0496d7b69dfcffa755c246afc32780f1dc58ae9fada89bc682b4",
        "sha256-salt-last, 81a33ce9036da8dd28409b262ffac553bd01e3df7b8e44513cf40de43b637257",
        "sha512, 9debba46ef046555b6db516e382c58eaba4592e951b49a53c5deeabe2bc2bba6fa2ea3136dac26c92a8c671c237537313586043393b2572c9ac460b9e7d92a1b",
        "sha512-salt-first, 5a09d7452da11000a96bb9c58d353fb974e97773f74dfda6092e3a9a18fb815b827c38d6062badfea887a507eb66e3d84a542dbd6e714c53937ee04c9983cc2d",
        "sha512-salt-last, ed27b47106f99591d0c99f437d425fa4e0c0215bda2d3b14b3b0f5b2b05470ad6faeebdfff3aa3aa9151a1fa457f0fba50576b869e6317a34bf81cf25421870d",
    })
    void thePinGivesTheDigestTheOldSystemKept(String format, String hash) {
        LegacyHash legacy = LegacyHash.of(format, hash, format.contains("salt") ? "x7Gh" : null);
        assertThat(legacy.scheme().digest(PIN)).isEqualTo(legacy.digest()).isEqualTo(hash);
        assertThat(legacy.scheme().digest(new Pin("3F7A19C5"))).isNotEqualTo(hash);
    }

    @Test
    void thereAreFourDigestsThreePlacesForTheSaltAndTwoCases() {
        assertThat(LegacyFormat.ALL).hasSize(24);
        assertThat(new HashSet<>(
                        LegacyFormat.ALL.stream().map(LegacyFormat::name).toList()))
                .hasSize(24);
        assertThat(LegacyFormat.ALL)
                .allSatisfy(
                        format -> assertThat(LegacyFormat.named(format.name())).contains(format));
    }

    @Test
    void hexadecimalOfEitherCaseAndBase64AreTheSameHash() {
        assertThat(LegacyHash.of("sha1", SHA1.toUpperCase(Locale.ROOT), "").digest())
                .isEqualTo(SHA1);
        assertThat(LegacyHash.of("sha1", "wnRzm9TEnTlxxhXpQ8Xgf2muNX0=", null).digest())
                .isEqualTo(SHA1);
        assertThat(LegacyHash.of("sha1", "wnRzm9TEnTlxxhXpQ8Xgf2muNX0", null).digest())
                .as("without padding")
                .isEqualTo(SHA1);
    }

    @Test
    void saltIsTextUnlessItSaysOtherwise() {
        String hash = "2fcdb98c6050dee5771dbf14a3ff2cae34ed83d8";
        for (String salt : new String[] {"x7Gh", "text:x7Gh", "hex:78374768", "base64:eDdHaA=="}) {
            assertThat(LegacyHash.of("sha1-salt-first", hash, salt).scheme().digest(PIN))
                    .as(salt)
                    .isEqualTo(hash);
        }
    }

    @Test
    void aStoredSchemeIsReadBack() {
        LegacyScheme salted = LegacyHash.of("sha1-salt-first", SHA1, "x7Gh").scheme();
        assertThat(LegacyScheme.stored("sha1-salt-first", salted.storedSalt()).digest(PIN))
                .isEqualTo(salted.digest(PIN));
        LegacyScheme plain = LegacyHash.of("md5-lower", "7419a9b7d8ce99181742bf3be37c48c2", null)
                .scheme();
        assertThat(plain.storedSalt()).isNull();
        assertThat(LegacyScheme.stored("md5-lower", null).digest(PIN)).isEqualTo(plain.digest(PIN));
    }

    @Test
    void aStoredSchemeThatIsNoneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LegacyScheme.stored("crc32", null));
        assertThatIllegalArgumentException().isThrownBy(() -> LegacyScheme.stored(null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> LegacyScheme.stored("sha1-salt-last", null));
        assertThatIllegalArgumentException().isThrownBy(() -> LegacyScheme.stored("sha1", "eDdHaA=="));
        assertThatIllegalArgumentException().isThrownBy(() -> LegacyScheme.stored("sha1-salt-last", "!"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "crc32, c274739b, -, format",
                "-, c274739b, -, format",
                "SHA1, c274739bd4c49d3971c615e943c5e07f69ae357d, -, format",
                "bcrypt, c274739bd4c49d3971c615e943c5e07f69ae357d, -, format",
                "sha1, -, -, hash",
                "sha1, c274739bd4c49d3971c615e943c5e07f69ae357, -, hash",
                "sha1, c274739bd4c49d3971c615e943c5e07f69ae357g, -, hash",
                "sha256, c274739bd4c49d3971c615e943c5e07f69ae357d, -, hash",
                "sha1, wnRzm9TEnTlxxhXpQ8Xgf2muNX, -, hash",
                "sha1, not a hash, -, hash",
                "sha1, c274739bd4c49d3971c615e943c5e07f69ae357d, x7Gh, salt",
                "sha1-salt-first, c274739bd4c49d3971c615e943c5e07f69ae357d, -, salt",
                "sha1-salt-first, c274739bd4c49d3971c615e943c5e07f69ae357d, hex:7, salt",
                "sha1-salt-first, c274739bd4c49d3971c615e943c5e07f69ae357d, hex:zz, salt",
                "sha1-salt-first, c274739bd4c49d3971c615e943c5e07f69ae357d, hex:, salt",
                "sha1-salt-first, c274739bd4c49d3971c615e943c5e07f69ae357d, text:, salt",
                "sha1-salt-first, c274739bd4c49d3971c615e943c5e07f69ae357d, base64:!!, salt",
            })
    void whatIsNoHashIsRefusedNamingTheFieldAndNotRepeatingIt(String format, String hash, String salt, String field) {
        assertThatThrownBy(() -> LegacyHash.of(format, hash, salt))
                .isInstanceOf(InvalidEntryException.class)
                .hasMessageStartingWith(field + ": ")
                .message()
                .doesNotContain("c274739b", "wnRzm", "x7Gh", "not a hash");
    }

    @ParameterizedTest
    @ValueSource(ints = {129, 4000})
    void aSaltOfUnlikelyLengthIsRefused(int length) {
        assertThatThrownBy(() -> LegacyHash.of("sha1-salt-first", SHA1, "a".repeat(length)))
                .isInstanceOf(InvalidEntryException.class);
    }

    @Test
    void hashAndSaltAreNeverPrinted() {
        LegacyHash legacy = LegacyHash.of("sha1-salt-first", SHA1, "x7Gh");
        assertThat(legacy + " " + legacy.scheme()).doesNotContain("c27473", "x7Gh", "eDdHaA");
    }
}
