package it.varco.sandbox.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Waits for {@code /health/ready} on the management port. The log's "started" line comes seconds before the realm import
 * is done, so it is not looked at.
 */
final class Readiness {

    private static final long PAUSE_MILLIS = 250;
    private static final Duration REPORT_EVERY = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest question;

    Readiness(int managementPort) {
        question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
    }

    /** Returns true when ready, false when the process ended or the time ran out. */
    boolean await(Process process, Duration patience, Progress progress) throws InterruptedException {
        long began = System.nanoTime();
        long reports = 0;
        while (process.isAlive()) {
            if (ready()) {
                return true;
            }
            Duration waited = Duration.ofNanos(System.nanoTime() - began);
            if (waited.compareTo(patience) > 0) {
                return false;
            }
            if (waited.dividedBy(REPORT_EVERY) > reports) {
                reports = waited.dividedBy(REPORT_EVERY);
                progress.say("  still starting, " + waited.toSeconds() + " s");
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return false;
    }

    private boolean ready() throws InterruptedException {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not listening yet
        }
    }
}
