package it.varco.tools.pinimport;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CsvTest {

    @Test
    void fieldsAreSplitAndTrimmed() {
        assertThat(CsvRow.split("a; b ;;d", ';')).containsExactly("a", "b", "", "d");
        assertThat(CsvRow.split("a,b,", ',')).containsExactly("a", "b", "");
        assertThat(CsvRow.split("", ';')).containsExactly("");
    }

    @Test
    void quotesHoldDelimitersAndQuotes() {
        assertThat(CsvRow.split("\"a;b\"; \"say \"\"no\"\"\" ;c\"d", ';')).containsExactly("a;b", "say \"no\"", "c\"d");
        assertThat(CsvRow.split(CsvRow.quoted("a;\"b\"", ';'), ';')).containsExactly("a;\"b\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"open", "a;\"open", "\"a\"b;c", "\"a\"\""})
    void whatIsNotCsvIsRefused(String text) {
        assertThatThrownBy(() -> CsvRow.split(text, ';')).isInstanceOf(UnreadableRowException.class);
    }

    @Test
    void columnsComeInAnyOrderWithEitherDelimiter() {
        CsvHeader header = CsvHeader.of(line("hash,format,kind,familyName,givenName,\"fiscalCode\",expires"));
        assertThat(header.row("h,f,k,\"De, Luca\",Anna,CODE,"))
                .as("an empty field is none")
                .isEqualTo(Map.of(
                        "hash",
                        "h",
                        "format",
                        "f",
                        "kind",
                        "k",
                        "familyName",
                        "De, Luca",
                        "givenName",
                        "Anna",
                        "fiscalCode",
                        "CODE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fiscalCode",
                "fiscalCode;givenName;familyName;kind;format",
                "fiscalCode;givenName;familyName;kind;format;hash;pin",
                "fiscalCode;givenName;familyName;kind;format;hash;hash",
                "codiceFiscale;givenName;familyName;kind;format;hash",
                "RSSNNA75C52Z112J;Anna;Rossi;ordinario;sha1;c274739bd4c49d3971c615e943c5e07f69ae357d",
                "\"fiscalCode",
            })
    void aHeaderThatIsNoneIsRefusedWithTheColumnsThatAre(String header) {
        assertThatThrownBy(() -> CsvHeader.of(line(header)))
                .isInstanceOf(WrongFileException.class)
                .hasMessageContaining("givenName")
                .hasMessageNotContaining("RSSNNA75C52Z112J")
                .hasMessageNotContaining("c274739b");
    }

    @Test
    void aLineWithOtherFieldsThanTheHeaderIsRefused() {
        CsvHeader header = CsvHeader.of(line("fiscalCode;givenName;familyName;kind;format;hash;salt"));
        for (String text : new String[] {"a;b", "1;2;3;4;5;6;7;8"}) {
            assertThatThrownBy(() -> header.row(text))
                    .isInstanceOf(UnreadableRowException.class)
                    .hasMessageContaining("the header 7");
        }
    }

    @Test
    void aCodeIsMaskedAsTheServerMasksIt() {
        assertThat(MaskedCode.of("rssnna75c52z112j")).isEqualTo("RSS*************");
        assertThat(MaskedCode.of("80078750587")).isEqualTo("800********");
        assertThat(MaskedCode.of("RSSNNA75C52Z112")).isEqualTo("***");
        assertThat(MaskedCode.of(null)).isEqualTo("***");
    }

    @Test
    void aPersonIsFoundOnTheirFirstLineHoweverManyThereAre() {
        SeenPeople seen = new SeenPeople();
        for (int line = 1; line <= 200_000; line++) {
            assertThat(seen.add("PERSON" + line, line)).isZero();
        }
        for (int line = 1; line <= 200_000; line += 997) {
            assertThat(seen.add("PERSON" + line, 999_999)).isEqualTo(line);
        }
    }

    private static InputLine line(String text) {
        return new InputLine(1, text.length() + 1, text, InputLine.Fault.NONE);
    }
}
