package it.varco.tools.pinimport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import it.varco.tools.pinimport.InputLine.Fault;

import static org.assertj.core.api.Assertions.assertThat;

class InputLinesTest {

    @Test
    void linesAreNumberedAndTheirEndIsKnown() throws IOException {
        assertThat(read("one\ntwo\r\n\nfour\n"))
                .containsExactly(
                        new InputLine(1, 4, "one", Fault.NONE),
                        new InputLine(2, 9, "two", Fault.NONE),
                        new InputLine(3, 10, "", Fault.NONE),
                        new InputLine(4, 15, "four", Fault.NONE));
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstLine() throws IOException {
        assertThat(read("\uFEFFfiscalCode\n\uFEFFx\n"))
                .extracting(InputLine::text)
                .containsExactly("fiscalCode", "\uFEFFx");
    }

    @Test
    void aLastLineWithoutItsBreakIsIncomplete() throws IOException {
        assertThat(read("one\ntw")).extracting(InputLine::fault).containsExactly(Fault.NONE, Fault.INCOMPLETE);
        assertThat(read("one\n")).hasSize(1);
        assertThat(read("")).isEmpty();
    }

    @Test
    void aLineOfFourKilobytesIsReadAndALongerOneIsNot() throws IOException {
        String longest = "x".repeat(InputLines.LONGEST);
        assertThat(read(longest + "\n" + longest + "x\nnext\n"))
                .extracting(InputLine::fault)
                .containsExactly(Fault.NONE, Fault.TOO_LONG, Fault.NONE);
        assertThat(read(longest + "xx")).extracting(InputLine::fault).containsExactly(Fault.TOO_LONG);
    }

    @Test
    void aLineOfAGigabyteIsPassedOverInBoundedMemory() throws IOException {
        long length = 1L << 30;
        try (InputLines lines = new InputLines(new OneLine(length))) {
            assertThat(lines.next()).hasValueSatisfying(line -> {
                assertThat(line.fault()).isEqualTo(Fault.TOO_LONG);
                assertThat(line.end()).isEqualTo(length);
            });
            assertThat(lines.next()).isEmpty();
        }
    }

    @Test
    void whatIsNotUtf8IsToldLineByLine() throws IOException {
        assertThat(read("Nicol\u00f2\nplain\n".getBytes(StandardCharsets.ISO_8859_1)))
                .extracting(InputLine::fault)
                .containsExactly(Fault.NOT_UTF8, Fault.NONE);
    }

    @Test
    void aLineIsNeverPrinted() throws IOException {
        assertThat(read("c274739b\n").toString()).doesNotContain("c274739b");
    }

    private static List<InputLine> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<InputLine> read(byte[] bytes) throws IOException {
        List<InputLine> all = new ArrayList<>();
        try (InputLines lines = new InputLines(new ByteArrayInputStream(bytes))) {
            for (Optional<InputLine> next = lines.next(); next.isPresent(); next = lines.next()) {
                all.add(next.get());
            }
        }
        return all;
    }

    /** As many bytes as told, none of them a line break. */
    private static final class OneLine extends InputStream {

        private long left;

        OneLine(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int count) {
            if (left <= 0) {
                return -1;
            }
            int some = (int) Math.min(count, left);
            Arrays.fill(buffer, from, from + some, (byte) 'x');
            left -= some;
            return some;
        }
    }
}
