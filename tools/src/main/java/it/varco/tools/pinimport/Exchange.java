package it.varco.tools.pinimport;

import java.io.IOException;

/** One request and its answer; a test has its own. */
interface Exchange {

    /**
     * @param authorization value of the header, null for none
     * @throws IOException when there is no whole answer
     */
    Reply post(String url, String contentType, String authorization, String body)
            throws IOException, InterruptedException;

    /** What came back. */
    record Reply(int status, String body) {}
}
