package it.varco.sandbox.rp;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;

/** One request to the demo relying party, and its answer. */
final class Visit {

    private static final String COOKIE = "demo-rp";

    private final HttpExchange exchange;

    Visit(HttpExchange exchange) {
        this.exchange = exchange;
    }

    String route() {
        return exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
    }

    URI uri() {
        return exchange.getRequestURI();
    }

    /** Value of the query parameter, empty when it is not there. */
    String parameter(String name) {
        String query = Objects.toString(uri().getRawQuery(), "");
        return first(query.split("&"), name, true);
    }

    /** The visitor's id, empty when there is none. */
    String cookie() {
        String header = Objects.toString(exchange.getRequestHeaders().getFirst("Cookie"), "");
        return first(header.split(";\\s*"), COOKIE, false);
    }

    void setCookie(String value) {
        exchange.getResponseHeaders()
                .add("Set-Cookie", COOKIE + "=" + value + "; Path=/; Secure; HttpOnly; SameSite=Lax");
    }

    void page(String html) throws IOException {
        send(200, "text/html; charset=utf-8", html);
    }

    void notFound(String html) throws IOException {
        send(404, "text/html; charset=utf-8", html);
    }

    void style(String css) throws IOException {
        send(200, "text/css; charset=utf-8", css);
    }

    void redirect(URI target) throws IOException {
        exchange.getResponseHeaders().set("Location", target.toString());
        exchange.sendResponseHeaders(303, -1);
        exchange.close();
    }

    private void send(int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static String first(String[] pairs, String name, boolean decode) {
        Stream<String> values = Arrays.stream(pairs)
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1));
        return values.map(value -> decode ? URLDecoder.decode(value, StandardCharsets.UTF_8) : value)
                .findFirst()
                .orElse("");
    }
}
