package it.varco.sandbox.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import javax.net.ssl.SSLContext;

import it.varco.sandbox.rp.LoginWish;
import it.varco.sandbox.rp.OidcClient;
import it.varco.sandbox.server.LaunchException;

/** Proof that the demo is usable: asks for the page that a person sees first. */
final class LoginPage {

    private final OidcClient client;
    private final HttpClient http;

    LoginPage(OidcClient client, SSLContext trust) {
        this.client = client;
        this.http = HttpClient.newBuilder()
                .sslContext(trust)
                .cookieHandler(new CookieManager())
                .build();
    }

    /** @throws LaunchException when it does not answer with a page */
    void require() throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(client.begin(LoginWish.plain()).uri()).build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new LaunchException("The login page answers with status " + status + ".");
            }
        } catch (IOException e) {
            throw new LaunchException("The login page does not answer: " + e.getMessage(), e);
        }
    }
}
