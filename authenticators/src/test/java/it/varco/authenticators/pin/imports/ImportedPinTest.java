package it.varco.authenticators.pin.imports;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import it.varco.authenticators.pin.PinKind;
import it.varco.registry.InvalidEntryException;
import it.varco.registry.identity.CodiceFiscale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ImportedPinTest {

    private static final CodiceFiscale ANNA = new CodiceFiscale("RSSNNA75C52Z112J");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String HASH = "c274739bd4c49d3971c615e943c5e07f69ae357d";

    @Test
    void aLineIsRead() {
        ImportedPin pin = ImportedPin.of(
                ANNA, line("Anna", "Rossi", "1975-03-12", "ordinario", "2027-02-28", "sha1", HASH, null), TODAY);
        assertThat(pin.birthDate()).isEqualTo(LocalDate.of(1975, 3, 12));
        assertThat(pin.kind()).isEqualTo(PinKind.ORDINARIO);
        assertThat(pin.expires()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(pin.hash().digest()).isEqualTo(HASH);
    }

    @Test
    void whatIsNotKnownIsLeftOutOrEmpty() {
        for (String none : new String[] {null, ""}) {
            ImportedPin pin =
                    ImportedPin.of(ANNA, line("Anna", "Rossi", none, "dispositivo", none, "sha1", HASH, none), TODAY);
            assertThat(pin.birthDate()).isNull();
            assertThat(pin.expires()).isNull();
        }
    }

    @Test
    void aProvisionalCodeHasNoBirthDateToCompare() {
        ImportedPin pin = ImportedPin.of(
                new CodiceFiscale("80078750587"),
                line("Anna", "Rossi", "1990-01-01", "ordinario", null, "sha1", HASH, null),
                TODAY);
        assertThat(pin.birthDate()).isEqualTo(LocalDate.of(1990, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, Rossi, -, ordinario, -, sha1, givenName",
                "'', Rossi, -, ordinario, -, sha1, givenName",
                "Anna, -, -, ordinario, -, sha1, familyName",
                "Anna, ' ', -, ordinario, -, sha1, familyName",
                "Anna, Rossi, 1975-02-30, ordinario, -, sha1, birthDate",
                "Anna, Rossi, 12/03/1975, ordinario, -, sha1, birthDate",
                "Anna, Rossi, 1976-03-12, ordinario, -, sha1, birthDate",
                "Anna, Rossi, 2075-03-12, ordinario, -, sha1, birthDate",
                "Anna, Rossi, -, -, -, sha1, kind",
                "Anna, Rossi, -, telefonico, -, sha1, kind",
                "Anna, Rossi, -, ordinario, 2027-13-01, sha1, expires",
                "Anna, Rossi, -, ordinario, 0001-01-01, sha1, expires",
                "Anna, Rossi, -, ordinario, +999999999-01-01, sha1, expires",
                "Anna, Rossi, -, ordinario, -, -, format",
                "Anna, Rossi, -, ordinario, -, sha256, hash",
            })
    void aWrongFieldIsNamed(
            String given, String family, String birth, String kind, String expires, String format, String field) {
        assertThatThrownBy(() ->
                        ImportedPin.of(ANNA, line(given, family, birth, kind, expires, format, HASH, null), TODAY))
                .isInstanceOf(InvalidEntryException.class)
                .hasMessageStartingWith(field + ": ")
                .hasMessageNotContaining(HASH);
    }

    @Test
    void aNameWithALineBreakIsRefused() {
        assertThatThrownBy(() -> ImportedPin.of(
                        ANNA, line("Anna\nRossi", "Rossi", null, "ordinario", null, "sha1", HASH, null), TODAY))
                .isInstanceOf(InvalidEntryException.class);
    }

    @Test
    void neitherHashNorPersonIsPrinted() {
        ImportLine line = line("Anna", "Rossi", null, "ordinario", null, "sha1", HASH, null);
        assertThat(line + " " + ImportedPin.of(ANNA, line, TODAY)).doesNotContain(HASH, ANNA.value());
    }

    @Test
    void theResultMasksWhatIsAlmostACodiceFiscale() {
        Verdict verdict = Verdict.refused("why");
        assertThat(LineResult.of(1, "rssnna75c52z112j", verdict).fiscalCode()).isEqualTo("RSS*************");
        assertThat(LineResult.of(1, "RSSNNA75C52Z112K", verdict).fiscalCode()).isEqualTo("RSS*************");
        assertThat(LineResult.of(1, "RSSNNA75C52Z112", verdict).fiscalCode()).isEqualTo("***");
        assertThat(LineResult.of(1, null, verdict).fiscalCode()).isEqualTo("***");
        assertThat(LineResult.of(1, "=cmd()|' /C calc", verdict).fiscalCode()).isEqualTo("***");
    }

    private static ImportLine line(
            String given,
            String family,
            String birth,
            String kind,
            String expires,
            String format,
            String hash,
            String salt) {
        return new ImportLine(7, ANNA.value(), given, family, birth, kind, expires, format, hash, salt);
    }
}
