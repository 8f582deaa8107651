package it.varco.tools.pinimport;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells on the terminal how far the import is. */
final class Progress {

    private static final int PERCENT = 100;
    private static final int MINUTE = 60;

    private final PrintStream out;
    private final Clock clock;
    private final Duration pause;
    private long startBytes;
    private long totalBytes;
    private long lines;
    private Instant start;
    private Instant told = Instant.MIN;

    /**
     * @param pause least time between two messages
     */
    Progress(PrintStream out, Clock clock, Duration pause) {
        this.out = out;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * @param done bytes of the file that an earlier run is done with
     * @param total bytes of the file
     */
    synchronized void begin(long done, long total) {
        start = clock.instant();
        startBytes = done;
        totalBytes = total;
    }

    synchronized void done(int more, long bytes) {
        lines += more;
        Instant now = clock.instant();
        if (told.isAfter(now.minus(pause))) {
            return;
        }
        told = now;
        double seconds = Math.max(1, Duration.between(start, now).toMillis()) / 1000.0;
        double perSecond = lines / seconds;
        double left = seconds * Math.max(0, totalBytes - bytes) / Math.max(1, bytes - startBytes);
        out.printf(
                Locale.ROOT,
                "%,d lines, %d %% of the file, %.0f lines/s, %s left%n",
                lines,
                totalBytes == 0 ? PERCENT : bytes * PERCENT / totalBytes,
                perSecond,
                left < 2 * MINUTE ? "%.0f s".formatted(left) : "%.0f min".formatted(left / MINUTE));
    }

    synchronized void tell(String message) {
        out.println(message);
    }
}
