package it.varco.integration.gate;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpServer;

import it.varco.integration.server.VarcoServer;

/** The phone of CIBA: told by the server that somebody wants to sign in, and approving it. */
final class AuthenticationDevice implements AutoCloseable {

    private final HttpServer channel;
    private final HttpClient client;
    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();

    private AuthenticationDevice(HttpServer channel, HttpClient client) {
        this.channel = channel;
        this.client = client;
    }

    /** At the address that the server was started with. */
    static AuthenticationDevice listeningAt(VarcoServer server) throws IOException {
        URI uri = server.authenticationChannel();
        HttpServer channel = HttpServer.create(new InetSocketAddress(uri.getHost(), uri.getPort()), 0);
        HttpClient client = HttpClient.newBuilder().sslContext(server.trust()).build();
        AuthenticationDevice device = new AuthenticationDevice(channel, client);
        channel.createContext("/", exchange -> {
            device.asked.add(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(201, -1);
            exchange.close();
        });
        channel.start();
        return device;
    }

    /** Says yes to what the server asked; returns the server's status. */
    int approve(URI issuer) throws IOException {
        try {
            String authorization = asked.poll(10, TimeUnit.SECONDS);
            if (authorization == null) {
                throw new AssertionError("the server did not ask the phone");
            }
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(issuer + "/protocol/openid-connect/ext/ciba/auth/callback"))
                    .header("Authorization", authorization)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"status\":\"SUCCEED\"}"))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        channel.stop(0);
    }
}
