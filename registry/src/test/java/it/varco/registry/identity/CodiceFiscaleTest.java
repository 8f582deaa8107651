package it.varco.registry.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.registry.identity.InvalidCodiceFiscaleException.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Over 250 lines: the tables of good and bad codes stand beside the rule they test. */
class CodiceFiscaleTest {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final String ODD_A_TO_Z = "1 0 5 7 9 13 15 17 19 21 2 4 18 20 11 3 6 8 12 14 16 10 22 25 24 23";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RSSNNA75C52Z112J",
                "BNCBRN68S04F205D",
                "VRDCRL82L61H501C",
                "NREDRA90A30L219R",
                "RSSMRA75C22H501I",
                "MSRNTN77H15C351X",
                "OXXMNI85H17Z213O"
            })
    void codesInTheWildAreAccepted(String code) {
        assertThat(CodiceFiscale.parse(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rssmra75c22h501i", " RSS MRA 75C22 H501I ", "\tRssMra75c22\nH501i"})
    void lowerCaseAndSpacesOfAPersonTypingAreForgiven(String typed) {
        assertThat(CodiceFiscale.parse(typed).value()).isEqualTo("RSSMRA75C22H501I");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rssmra75c22h501i", "RSS MRA75C22H501"})
    void theCanonicalWritingIsTheOnlyOneStored(String value) {
        assertThatThrownBy(() -> new CodiceFiscale(value)).isInstanceOf(InvalidCodiceFiscaleException.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "RSSMRA75C22H501", "RSSMRA75C22H501IX", "8007875058", "800787505870"})
    void wrongLengthIsNamed(String typed) {
        assertThat(reasonOf(typed)).isEqualTo(Reason.LENGTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1SSMRA75C22H501I",
                "RSSMRA7AC22H501I",
                "RSSMRA75F22H501I",
                "RSSMRA75C22H5W1I",
                "RSSMRA75C225501I",
                "RSSMRA75C22H5011",
                "8007875058A",
                "<SSMRA75C22H501>",
                "RSSMRA٧٥C22H501I"
            })
    void wrongShapeIsNamed(String typed) {
        assertThat(reasonOf(typed)).isEqualTo(Reason.SHAPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSSMRA75C22H501A", "RSSMRA75C23H501I", "80078750588", "80078750578"})
    void wrongCheckCharacterIsNamed(String typed) {
        assertThat(reasonOf(typed)).isEqualTo(Reason.CHECK_CHARACTER);
    }

    @Test
    void theMessageNeverRepeatsTheCode() {
        assertThatThrownBy(() -> CodiceFiscale.parse("RSSMRA75C22H501A"))
                .hasMessageNotContaining("RSSMRA75C22H501A")
                .hasMessageNotContaining("RSS");
    }

    /** Independent reading of the table of DM 23-12-1976 (facts/inps.md §6). */
    @Test
    void everyCheckCharacterFollowsTheTable() {
        for (char place : ALPHABET.substring(0, 26).toCharArray()) {
            for (String digits : List.of("000", "123", "456", "789", "LMN", "PQR", "STU", "V0V")) {
                String body = "RSSMRA75C22" + place + digits;
                assertThat(new CodiceFiscale(body + expectedCheck(body)).value())
                        .as(body)
                        .hasSize(16);
            }
        }
    }

    @Test
    void oneChangedCharacterIsRefusedOrIsAnotherPersonsValidCode() {
        for (String code : List.of("RSSMRA75C22H501I", "OXXMNI85H17Z213O", "RSSNNA75C52Z112J")) {
            int accepted = 0;
            for (int position = 0; position < code.length(); position++) {
                for (char replacement : ALPHABET.toCharArray()) {
                    String changed = code.substring(0, position) + replacement + code.substring(position + 1);
                    if (!changed.equals(code) && accepted(changed)) {
                        accepted++;
                        assertThat(changed.charAt(15))
                                .as("accepted only because its own check character fits: %s", changed)
                                .isEqualTo(expectedCheck(changed.substring(0, 15)));
                        assertThat(CodiceFiscale.parse(changed)).isNotEqualTo(CodiceFiscale.parse(code));
                    }
                }
            }
            assertThat(accepted)
                    .as("the check character catches all but a few changes of %s", code)
                    .isLessThan(20);
        }
    }

    @Test
    void everyDayOfEveryMonthIsReadForBothSexes() {
        String months = "ABCDEHLMPRST";
        for (int month = 1; month <= 12; month++) {
            for (int day = 1; day <= 31; day++) {
                String men = code("RSSMRA76" + months.charAt(month - 1) + "%02d".formatted(day) + "H501");
                String women = code("RSSMRA76" + months.charAt(month - 1) + "%02d".formatted(day + 40) + "H501");
                boolean exists = day <= LocalDate.of(1976, month, 1).lengthOfMonth();
                assertThat(accepted(men)).as(men).isEqualTo(exists);
                assertThat(accepted(women)).as(women).isEqualTo(exists);
                if (exists) {
                    List<LocalDate> both = List.of(LocalDate.of(1976, month, day), LocalDate.of(2076, month, day));
                    assertThat(CodiceFiscale.parse(men).birthDateCandidates()).isEqualTo(both);
                    assertThat(CodiceFiscale.parse(women).birthDateCandidates()).isEqualTo(both);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "32", "33", "39", "40", "72", "73", "99"})
    void daysThatDoNotExistAreRefused(String day) {
        assertThat(reasonOf(code("RSSMRA75C" + day + "H501"))).isEqualTo(Reason.BIRTH_DATE);
    }

    @Test
    void the29thOfFebruaryExistsInTheCenturiesThatHadOne() {
        assertThat(CodiceFiscale.parse(code("RSSMRA00B29H501")).birthDateCandidates())
                .as("1900 was no leap year, 2000 was")
                .containsExactly(LocalDate.of(2000, 2, 29));
        assertThat(CodiceFiscale.parse(code("RSSMRA76B69H501")).birthDateCandidates())
                .containsExactly(LocalDate.of(1976, 2, 29), LocalDate.of(2076, 2, 29));
        assertThat(reasonOf(code("RSSMRA75B29H501"))).isEqualTo(Reason.BIRTH_DATE);
        assertThat(reasonOf(code("RSSMRA76B30H501"))).isEqualTo(Reason.BIRTH_DATE);
    }

    @Test
    void omocodicCodesAreReadButNeverNormalised() {
        CodiceFiscale plain = CodiceFiscale.parse("RSSMRA75C22H501I");
        CodiceFiscale first = CodiceFiscale.parse(code("RSSMRA75C22H50M"));
        CodiceFiscale all = CodiceFiscale.parse(code("RSSMRATRCNNHRLM"));

        assertThat(plain.omocodic()).isFalse();
        assertThat(first.omocodic()).isTrue();
        assertThat(all.omocodic()).isTrue();
        assertThat(first).as("two omocodic codes are two people").isNotEqualTo(plain);
        assertThat(List.of(first.birthDateCandidates(), all.birthDateCandidates()))
                .containsOnly(plain.birthDateCandidates());
    }

    @Test
    void all128OmocodicVariantsAreDifferentPeopleBornTheSameDay() {
        int[] positions = {6, 7, 9, 10, 12, 13, 14};
        List<CodiceFiscale> variants = new ArrayList<>();
        for (int mask = 0; mask < 128; mask++) {
            StringBuilder body = new StringBuilder("RSSMRA75C62H501");
            for (int bit = 0; bit < positions.length; bit++) {
                if ((mask & 1 << bit) != 0) {
                    int digit = body.charAt(positions[bit]) - '0';
                    body.setCharAt(positions[bit], "LMNPQRSTUV".charAt(digit));
                }
            }
            variants.add(CodiceFiscale.parse(code(body.toString())));
        }
        assertThat(variants).doesNotHaveDuplicates();
        assertThat(variants)
                .allSatisfy(variant -> assertThat(variant.birthDateCandidates()).startsWith(LocalDate.of(1975, 3, 22)));
        assertThat(variants).filteredOn(CodiceFiscale::omocodic).hasSize(127);
    }

    @Test
    void a11DigitCodeIsProvisionalAndTellsNoBirthDate() {
        CodiceFiscale provisional = CodiceFiscale.parse("80078750587");

        assertThat(provisional.provisional()).isTrue();
        assertThat(provisional.omocodic()).isFalse();
        assertThat(provisional.birthDateCandidates()).isEmpty();
        assertThat(provisional.certainlyAdultOn(LocalDate.of(2100, 1, 1)))
                .as("nothing in the code rules minority out")
                .isFalse();
    }

    @Test
    void exactlyOneCheckDigitFitsEachProvisionalCode() {
        for (int serial = 0; serial < 2000; serial++) {
            String body = "%010d".formatted(serial * 4999999L);
            long fitting = ALPHABET.substring(26)
                    .chars()
                    .filter(digit -> accepted(body + (char) digit))
                    .count();
            assertThat(fitting).as(body).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // born 15-6-2003 or 15-6-1903: adult on the 18th birthday
        "RSSMRA03H15H501, 2021-06-14, false",
        "RSSMRA03H15H501, 2021-06-15, true",
        // 2026 is in the future then, so 1926 is the only date left
        "RSSMRA26C22H501, 2024-01-01, true",
        // born in 1926 or in 2026: may be a newborn
        "RSSMRA26C22H501, 2026-11-22, false",
        "RSSMRA75C22H501, 2021-10-01, true",
    })
    void onlyACodeWithoutAYoungReadingRulesMinorityOut(String body, LocalDate today, boolean adult) {
        assertThat(CodiceFiscale.parse(code(body)).certainlyAdultOn(today)).isEqualTo(adult);
    }

    @Test
    void logsSeeNoMoreThanThreeLetters() {
        CodiceFiscale person = CodiceFiscale.parse("RSSMRA75C22H501I");

        assertThat(person).hasToString("RSS*************");
        assertThat(List.of(person).toString()).doesNotContain("MRA");
        assertThat(person.username()).isEqualTo("rssmra75c22h501i");
    }

    private static Reason reasonOf(String typed) {
        return catchThrowableOfType(InvalidCodiceFiscaleException.class, () -> CodiceFiscale.parse(typed))
                .reason();
    }

    private static boolean accepted(String value) {
        try {
            new CodiceFiscale(value);
            return true;
        } catch (InvalidCodiceFiscaleException refused) {
            return false;
        }
    }

    private static String code(String body) {
        return body + expectedCheck(body);
    }

    private static char expectedCheck(String body) {
        String[] odd = ODD_A_TO_Z.split(" ");
        int sum = 0;
        for (int position = 1; position <= 15; position++) {
            char character = body.charAt(position - 1);
            int rank = character <= '9' ? character - '0' : character - 'A';
            sum += position % 2 == 0 ? rank : Integer.parseInt(odd[rank]);
        }
        return ALPHABET.charAt(sum % 26);
    }
}
