package it.varco.integration.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/**
 * Something that listens at the relying party's address and says nothing: Chromium needs a page to arrive at, and
 * Playwright cannot answer in place of a server when the request comes from a redirect.
 */
final class AnswerAddress implements AutoCloseable {

    private static final byte[] PAGE =
            "<!doctype html><html lang=\"en\"><title>relying party</title><h1>relying party</h1>"
                    .getBytes(StandardCharsets.UTF_8);

    private final HttpsServer server;

    private AnswerAddress(HttpsServer server) {
        this.server = server;
    }

    static AnswerAddress listen(int port, SSLContext tls) {
        try {
            HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(tls));
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, PAGE.length);
                exchange.getResponseBody().write(PAGE);
                exchange.close();
            });
            server.start();
            return new AnswerAddress(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
