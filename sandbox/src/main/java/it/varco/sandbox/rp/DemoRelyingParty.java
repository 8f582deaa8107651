package it.varco.sandbox.rp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.net.ssl.SSLContext;

import com.nimbusds.oauth2.sdk.id.State;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import it.varco.sandbox.server.LaunchException;

/** A small real relying party for the demo: sign in, see the tokens or the refusal, refresh, log out. Loopback only. */
public final class DemoRelyingParty implements AutoCloseable {

    private final HttpsServer server;
    private final ExecutorService threads;
    private final OidcClient client;
    private final URI home;
    private final Visitors visitors = new Visitors();

    private DemoRelyingParty(HttpsServer server, ExecutorService threads, OidcClient client, URI home) {
        this.server = server;
        this.threads = threads;
        this.client = client;
        this.home = home;
    }

    /**
     * Starts it.
     *
     * @param client registered with the redirect URI {@code <home>callback} and the post-logout URI {@code <home>}
     * @param home where it answers
     * @throws LaunchException when the port cannot be had
     */
    public static DemoRelyingParty start(OidcClient client, URI home, SSLContext tls) {
        try {
            HttpsServer server =
                    HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), home.getPort()), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(tls));
            ExecutorService threads = Executors.newFixedThreadPool(4);
            server.setExecutor(threads);
            DemoRelyingParty party = new DemoRelyingParty(server, threads, client, home);
            server.createContext("/", exchange -> party.answer(new Visit(exchange)));
            server.start();
            return party;
        } catch (IOException e) {
            throw new LaunchException(
                    "The demo relying party cannot listen on port " + home.getPort() + ": " + e.getMessage(), e);
        }
    }

    private void answer(Visit visit) throws IOException {
        Visitor visitor = visitors.of(visit);
        switch (visit.route()) {
            case "GET /" -> visit.page(frontPage(visitor, ""));
            case "GET /style.css" -> visit.style(Html.STYLE);
            case "GET /login" -> login(visit, visitor);
            case "GET /callback" -> visit.page(received(visit, visitor));
            case "POST /refresh" -> visit.page(refreshed(visitor));
            case "POST /logout" -> logout(visit, visitor);
            default -> visit.notFound(Html.signedOut(Html.note("There is no such page here.")));
        }
    }

    private void login(Visit visit, Visitor visitor) throws IOException {
        LoginWish wish = LoginWish.plain().prompt(visit.parameter("prompt")).action(visit.parameter("action"));
        String acr = visit.parameter("acr");
        LoginAttempt attempt = client.begin(acr.isEmpty() ? wish : wish.acr(acr));
        visitor.began(attempt);
        visit.redirect(attempt.uri());
    }

    private String received(Visit visit, Visitor visitor) {
        Optional<LoginAttempt> attempt = visitor.finishing(visit.parameter("state"));
        if (attempt.isEmpty()) {
            return frontPage(visitor, Html.note("This answer belongs to no login begun here. Sign in again."));
        }
        try {
            visitor.hold(client.finish(attempt.get(), home.resolve(visit.uri())));
            return frontPage(visitor, "");
        } catch (Refusal e) {
            return frontPage(visitor, Html.refused("at login", e));
        } catch (ProtocolViolation e) {
            return frontPage(visitor, Html.violated(e));
        }
    }

    private String refreshed(Visitor visitor) {
        Optional<TokenSet> held = visitor.tokens();
        if (held.isEmpty()) {
            return frontPage(visitor, Html.note("Nobody is signed in."));
        }
        try {
            visitor.hold(client.refresh(held.get()));
            return frontPage(visitor, Html.note("The tokens are new."));
        } catch (Refusal e) {
            visitor.forget();
            return frontPage(visitor, Html.refused("at refresh", e));
        } catch (ProtocolViolation e) {
            return frontPage(visitor, Html.violated(e));
        }
    }

    private void logout(Visit visit, Visitor visitor) throws IOException {
        Optional<TokenSet> held = visitor.tokens();
        visitor.forget();
        visit.redirect(
                held.map(tokens -> client.logout(tokens, home, new State())).orElse(home));
    }

    private String frontPage(Visitor visitor, String notice) {
        Optional<TokenSet> held = visitor.tokens();
        if (held.isEmpty()) {
            return Html.signedOut(notice);
        }
        try {
            return Html.signedIn(held.get(), client.userInfo(held.get()), notice);
        } catch (Refusal e) {
            return Html.signedIn(held.get(), Map.of(), notice + Html.refused("at userinfo", e));
        } catch (ProtocolViolation e) {
            return Html.signedIn(held.get(), Map.of(), notice + Html.violated(e));
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
