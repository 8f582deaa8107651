package it.varco.integration.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail as it came over the wire: two alternatives in UTF-8, plain and HTML.
 *
 * @param to address of the envelope
 * @param lines of the message, headers included
 */
public record Mail(String to, List<String> lines) {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"([^\"]+)\"");
    private static final Pattern ENCODED_WORD = Pattern.compile("=\\?UTF-8\\?([BQ])\\?([^?]*)\\?=\\s*");

    public String subject() {
        StringBuilder subject = new StringBuilder();
        boolean inside = false;
        for (String line : lines) {
            if (line.isEmpty()) {
                break;
            }
            inside = line.startsWith("Subject:") || (inside && line.startsWith(" "));
            if (inside) {
                subject.append(line.replaceFirst("^Subject:", "").strip());
            }
        }
        return ENCODED_WORD
                .matcher(subject)
                .replaceAll(word -> Matcher.quoteReplacement(
                        word.group(1).equals("B")
                                ? new String(Base64.getDecoder().decode(word.group(2)), StandardCharsets.UTF_8)
                                : unquoted(word.group(2).replace('_', ' '))));
    }

    public String text() {
        return part("text/plain");
    }

    public String html() {
        return part("text/html");
    }

    private String part(String type) {
        String message = String.join("\n", lines);
        Matcher boundary = BOUNDARY.matcher(message);
        if (!boundary.find()) {
            throw new AssertionError("not a mail of several parts");
        }
        String part = Arrays.stream(message.split(Pattern.quote("--" + boundary.group(1))))
                .filter(candidate -> candidate.toLowerCase(Locale.ROOT).contains("content-type: " + type))
                .filter(candidate -> !candidate.contains("boundary="))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no part " + type));
        int end = part.indexOf("\n\n");
        String head = part.substring(0, end).toLowerCase(Locale.ROOT);
        String body = part.substring(end + 2);
        if (head.contains("quoted-printable")) {
            return unquoted(body);
        }
        return head.contains("base64")
                ? new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8)
                : body;
    }

    private static String unquoted(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String joined = text.replace("=\n", "");
        for (int at = 0; at < joined.length(); at++) {
            if (joined.charAt(at) == '=') {
                bytes.write(Integer.parseInt(joined.substring(at + 1, at + 3), 16));
                at += 2;
            } else {
                bytes.writeBytes(String.valueOf(joined.charAt(at)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Without the content: it holds half a code. */
    @Override
    public String toString() {
        return "mail to " + to;
    }
}
