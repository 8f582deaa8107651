package it.varco.tools.pinimport;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A double of the server that imports every line it is sent, unless told to fail. */
final class RecordingServer implements Exchange {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;

    private final List<String> codes = new ArrayList<>();
    private final List<Integer> failures = new ArrayList<>();
    private int partsUntilGone = Integer.MAX_VALUE;
    private int tokens;
    private int largest;

    /** The next answers have these statuses; 0 is a connection that breaks. */
    synchronized void failNext(Integer... statuses) {
        failures.addAll(List.of(statuses));
    }

    /** After so many more parts nothing is answered. */
    synchronized void goneAfter(int parts) {
        partsUntilGone = parts;
    }

    /** Of all lines it was sent, in order. */
    synchronized List<String> codes() {
        return List.copyOf(codes);
    }

    synchronized int tokens() {
        return tokens;
    }

    /** Lines of the largest part. */
    synchronized int largest() {
        return largest;
    }

    @Override
    public synchronized Reply post(String url, String contentType, String authorization, String body)
            throws IOException {
        if (url.endsWith("/token")) {
            tokens++;
            return new Reply(OK, "{\"access_token\":\"the-token\",\"expires_in\":600}");
        }
        if (!"Bearer the-token".equals(authorization)) {
            return new Reply(401, "");
        }
        int failure = failures.isEmpty() ? OK : failures.remove(0);
        if (failure == 0 || partsUntilGone == 0) {
            throw new IOException("gone");
        }
        if (failure != OK) {
            return new Reply(failure, "{\"errorMessage\":\"because\"}");
        }
        partsUntilGone--;
        return new Reply(OK, imported(JSON.readTree(body).get("lines")));
    }

    private String imported(JsonNode lines) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode results = answer.putArray("results");
        largest = Math.max(largest, lines.size());
        for (JsonNode line : lines) {
            String code = line.get("fiscalCode").asText();
            codes.add(code);
            results.addObject()
                    .put("line", line.get("line").asInt())
                    .put("fiscalCode", MaskedCode.of(code))
                    .put("outcome", "imported")
                    .put("message", "PIN ordinario until 2027-05-21");
        }
        return answer.toString();
    }
}
