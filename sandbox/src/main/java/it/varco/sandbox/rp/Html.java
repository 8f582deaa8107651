package it.varco.sandbox.rp;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The demo relying party's pages: plain HTML that works without scripts. */
final class Html {

    static final String STYLE = """
            body { font: 1.05rem/1.5 system-ui, sans-serif; max-width: 52rem; margin: 0 auto; padding: 1rem; color: #17324d; }
            h1 { font-size: 1.8rem; } h2 { font-size: 1.3rem; margin-top: 2rem; }
            label { display: block; margin: 1rem 0 .25rem; font-weight: 600; }
            select, button { font: inherit; padding: .6rem 1rem; min-height: 44px; max-width: 100%; }
            button { background: #0059b3; color: #fff; border: 0; margin: 1rem .5rem 0 0; }
            :focus-visible { outline: 3px solid #ff9900; outline-offset: 2px; }
            pre { background: #f0f4f8; padding: 1rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
            .refused { border-left: 6px solid #b3003b; padding-left: 1rem; }
            form { display: inline; }
            """;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LEVELS = List.of(
            "https://www.spid.gov.it/SpidL1",
            "https://www.spid.gov.it/SpidL2",
            "https://www.spid.gov.it/SpidL3",
            "urn:varco:acr:pin:ordinario",
            "urn:varco:acr:pin:dispositivo",
            "urn:varco:acr:cns");

    private Html() {}

    static String signedOut(String notice) {
        StringBuilder levels = new StringBuilder(option("", "none asked"));
        LEVELS.forEach(level -> levels.append(option(level, level)));
        return page(
                "Demo service",
                notice
                        + """
                        <p>A service that leaves the login to Varco. Sign in, and this page shows what it received.</p>
                        <form action="/login" method="get">
                        <label for="acr">Level asked for (acr_values)</label>
                        <select id="acr" name="acr">%s</select>
                        <label for="prompt">Prompt</label>
                        <select id="prompt" name="prompt">%s%s%s</select>
                        <div><button type="submit">Sign in</button></div>
                        </form>
                        """.formatted(
                                        levels,
                                        option("", "as usual"),
                                        option("login", "login: ask again even if signed in"),
                                        option("none", "none: show no page")));
    }

    static String signedIn(TokenSet tokens, Map<String, Object> userInfo, String notice) {
        return page(
                "Signed in",
                notice
                        + """
                        <form action="/refresh" method="post"><button type="submit">Refresh the tokens</button></form>
                        <form action="/logout" method="post"><button type="submit">Log out</button></form>
                        <p><a href="/login?action=varco-convert-pin">Ask for a PIN dispositivo</a> ·
                        <a href="/login?action=varco-revoke-pin">Revoke my PIN</a></p>
                        """
                        + section("ID token", tokens.idToken())
                        + section("Access token", tokens.accessTokenClaims())
                        + section("Userinfo", userInfo));
    }

    /** What a relying party learns of a refusal, word for word. */
    static String refused(String when, Refusal refusal) {
        return """
                <div class="refused"><h2>Refused %s</h2>
                <dl><dt>error</dt><dd><code>%s</code></dd>
                <dt>error_description</dt><dd><code>%s</code></dd></dl></div>
                """.formatted(escape(when), escape(refusal.error()), escape(refusal.description()));
    }

    static String violated(ProtocolViolation violation) {
        return "<div class=\"refused\"><h2>Answer not accepted</h2><p>" + escape(violation.getMessage()) + "</p></div>";
    }

    static String note(String text) {
        return "<p>" + escape(text) + "</p>";
    }

    private static String section(String title, Map<String, Object> claims) {
        return "<h2>" + escape(title) + "</h2><pre>" + escape(pretty(claims)) + "</pre>";
    }

    private static String pretty(Map<String, Object> claims) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(claims);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("claims that came as JSON go back to JSON", e);
        }
    }

    private static String option(String value, String text) {
        return "<option value=\"" + escape(value) + "\">" + escape(text) + "</option>";
    }

    private static String page(String title, String body) {
        return """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title><link rel="stylesheet" href="/style.css"></head>
                <body><main><h1>%s</h1>%s</main></body></html>
                """.formatted(escape(title), escape(title), body);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
