package it.varco.tools.pinimport;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * On which line each person stands first, in some 25 bytes a line, so that a file of millions is checked too. A person is
 * known by 64 bits of a digest: that two of ten million share them has a chance of one in 400,000.
 */
final class SeenPeople {

    private static final int FIRST_SIZE = 1 << 16;
    private static final double FULL = 0.7;

    private final MessageDigest digest;
    private long[] keys = new long[FIRST_SIZE];
    private int[] lines = new int[FIRST_SIZE];
    private int count;

    SeenPeople() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The line on which the person stood before, 0 when this is the first. */
    int add(String fiscalCode, int line) {
        if (count > keys.length * FULL) {
            grow();
        }
        long key = key(fiscalCode);
        int slot = slot(key);
        if (lines[slot] != 0) {
            return lines[slot];
        }
        keys[slot] = key;
        lines[slot] = line;
        count++;
        return 0;
    }

    private long key(String fiscalCode) {
        return ByteBuffer.wrap(digest.digest(fiscalCode.getBytes(StandardCharsets.US_ASCII)))
                .getLong();
    }

    private int slot(long key) {
        int slot = (int) (key & (keys.length - 1));
        while (lines[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldLines = lines;
        keys = new long[oldKeys.length * 2];
        lines = new int[oldKeys.length * 2];
        for (int index = 0; index < oldKeys.length; index++) {
            if (oldLines[index] != 0) {
                int slot = slot(oldKeys[index]);
                keys[slot] = oldKeys[index];
                lines[slot] = oldLines[index];
            }
        }
    }
}
