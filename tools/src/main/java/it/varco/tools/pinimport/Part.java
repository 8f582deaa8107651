package it.varco.tools.pinimport;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Lines that go to the server in one request, and those between them that do not. */
final class Part {

    /** What the server takes. */
    private static final int MOST_LINES = 500;

    /** Each of them costs the server a slow hash: a part is to be answered before a proxy loses patience. */
    private static final int MOST_HASHED = 100;

    /** The server takes 256 KB. */
    private static final int MOST_BYTES = 240_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ArrayNode lines = JSON.createArrayNode();

    /** In the file's order; null for a line that the server answers. */
    private final List<ReportLine> results = new ArrayList<>();

    private final int most;
    private int bytes;
    private long end;

    Part(boolean dryRun) {
        most = dryRun ? MOST_LINES : MOST_HASHED;
    }

    /** Adds a line that the server is asked about. */
    void add(InputLine line, ObjectNode content) {
        content.put("line", line.number());
        lines.add(content);
        // an escaped character takes up to six bytes, one of the file at least one
        bytes += 2 * content.toString().length();
        results.add(null);
        end = line.end();
    }

    /** Adds a line that is not worth asking. */
    void add(InputLine line, ReportLine result) {
        results.add(result);
        end = line.end();
    }

    boolean isEmpty() {
        return results.isEmpty();
    }

    boolean asksNothing() {
        return lines.isEmpty();
    }

    boolean isFull() {
        return results.size() >= most || bytes >= MOST_BYTES;
    }

    /** Bytes of the file up to the part's end. */
    long end() {
        return end;
    }

    int asked() {
        return lines.size();
    }

    String body(boolean dryRun) {
        ObjectNode body = JSON.createObjectNode().put("dryRun", dryRun);
        body.set("lines", lines);
        return body.toString();
    }

    /** All results in order, with the server's for the lines it was asked about. */
    List<ReportLine> results(List<ReportLine> answered) {
        List<ReportLine> all = new ArrayList<>(results);
        int next = 0;
        for (int index = 0; index < all.size(); index++) {
            if (all.get(index) == null) {
                all.set(index, answered.get(next++));
            }
        }
        return all;
    }
}
