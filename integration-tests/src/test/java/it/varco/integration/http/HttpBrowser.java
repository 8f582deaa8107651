package it.varco.integration.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.net.ssl.SSLContext;

/**
 * A browser without scripts: keeps cookies, follows redirects, fills forms. It stops before a relying party's own
 * address, so that a test can hand that address to its {@code RelyingParty}.
 */
public final class HttpBrowser {

    private static final int MAX_REDIRECTS = 20;

    private final HttpClient client;
    private final String clientUrl;
    private final Cookies cookies = new Cookies();
    private final List<URI> visited = new ArrayList<>();
    private String language = "it";

    public HttpBrowser(SSLContext trust, URI relyingParty) {
        this.client = HttpClient.newBuilder()
                .sslContext(trust)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        this.clientUrl = relyingParty.resolve("/").toString();
    }

    /** What the browser says in Accept-Language from now on. */
    public HttpBrowser speaking(String value) {
        language = value;
        return this;
    }

    public Page open(URI uri) {
        return follow(request(uri).GET().build());
    }

    /** Takes cookies that another answer of the server has set, such as that of an impersonation. */
    public void adopt(List<String> setCookieHeaders) {
        cookies.take(setCookieHeaders);
    }

    /** Every address it went to, redirects and the relying party's included. */
    public List<URI> visited() {
        return List.copyOf(visited);
    }

    /** Names of the cookies held. */
    public List<String> cookieNames() {
        return cookies.names();
    }

    /**
     * Sends a body as it is, for what no form can send.
     *
     * @param form already URL-encoded, or deliberately wrong
     * @param from the page it claims to come from
     */
    public Page post(URI uri, String form, URI from) {
        return follow(request(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", from.resolve("/").toString().replaceAll("/$", ""))
                .header("Referer", from.toString())
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private HttpRequest.Builder request(URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html")
                .header("Accept-Language", language);
        String header = cookies.headerFor(uri);
        if (!header.isEmpty()) {
            request.header("Cookie", header);
        }
        return request;
    }

    private Page follow(HttpRequest first) {
        HttpRequest request = first;
        for (int i = 0; i < MAX_REDIRECTS; i++) {
            visited.add(request.uri());
            HttpResponse<String> response = send(request);
            cookies.take(response.headers().allValues("Set-Cookie"));
            Optional<String> location = response.headers().firstValue("Location");
            if (location.isEmpty()) {
                return new Page(this, response);
            }
            URI next = response.uri().resolve(location.get());
            if (next.toString().startsWith(clientUrl)) {
                visited.add(next);
                return Page.atRelyingParty(this, next);
            }
            request = request(next).GET().build();
        }
        throw new IllegalStateException("more than " + MAX_REDIRECTS + " redirects from " + first.uri());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
