package it.varco.tools.pinimport;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long to wait before a part is sent again, each time longer; long enough for a server to restart.
 *
 * @param waits one after the other
 * @param progress is told
 */
record BackOff(List<Duration> waits, Progress progress) {

    private static final int LONGEST_SECONDS = 30;
    private static final int LONGEST_TIMES = 8;

    /** 1, 2, 4, 8 and 16 seconds, then half a minute eight times: four and a half minutes in all. */
    static BackOff usual(Progress progress) {
        return new BackOff(
                Stream.concat(
                                IntStream.range(0, 5).mapToObj(power -> Duration.ofSeconds(1L << power)),
                                Stream.generate(() -> Duration.ofSeconds(LONGEST_SECONDS))
                                        .limit(LONGEST_TIMES))
                        .toList(),
                progress);
    }

    /** Waits; false when there was enough waiting. */
    boolean waitAfter(int failures, String trouble) throws InterruptedException {
        if (failures > waits.size()) {
            return false;
        }
        Duration wait = waits.get(failures - 1);
        progress.tell("%s; again in %d s".formatted(trouble, wait.toSeconds()));
        Thread.sleep(wait.toMillis());
        return true;
    }
}
