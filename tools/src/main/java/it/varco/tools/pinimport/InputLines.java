package it.varco.tools.pinimport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import it.varco.tools.pinimport.InputLine.Fault;

/**
 * Reads a file line by line in bounded memory. A last line without a line break is taken for cut: a salt or a hash that
 * lost its end could look complete and would lock its person out.
 */
final class InputLines implements AutoCloseable {

    /** Bytes of a line that is held in memory; of a longer one only the end is looked for. */
    static final int LONGEST = 4096;

    private static final int BUFFER = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream input;
    private final byte[] line = new byte[LONGEST];
    private int number;
    private long position;

    InputLines(InputStream input) {
        this.input = new BufferedInputStream(input, BUFFER);
    }

    /** The next line, empty at the end of the file. */
    Optional<InputLine> next() throws IOException {
        int length = 0;
        boolean tooLong = false;
        int read = input.read();
        if (read < 0) {
            return Optional.empty();
        }
        while (read >= 0 && read != '\n') {
            if (length == LONGEST) {
                tooLong = true;
            } else {
                line[length++] = (byte) read;
            }
            position++;
            read = input.read();
        }
        number++;
        if (tooLong) {
            position += read < 0 ? 0 : 1;
            return Optional.of(faulty(Fault.TOO_LONG));
        }
        if (read < 0) {
            return Optional.of(faulty(Fault.INCOMPLETE));
        }
        position++;
        return Optional.of(decoded(length));
    }

    private InputLine decoded(int length) {
        int from = number == 1 && startsWithMark(length) ? BYTE_ORDER_MARK.length : 0;
        int to = length > from && line[length - 1] == '\r' ? length - 1 : length;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, from, to - from))
                    .toString();
            return new InputLine(number, position, text, Fault.NONE);
        } catch (CharacterCodingException garbled) {
            return faulty(Fault.NOT_UTF8);
        }
    }

    private boolean startsWithMark(int length) {
        return length >= BYTE_ORDER_MARK.length
                && Arrays.equals(line, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private InputLine faulty(Fault fault) {
        return new InputLine(number, position, "", fault);
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
