package it.varco.integration.login;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

import com.fasterxml.jackson.databind.JsonNode;

import it.varco.integration.events.LoginEvents;
import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.oidc.RelyingParty;
import it.varco.integration.realm.PinRealm;

/** A forgotten PIN, in single steps; what follows the answer is waited for. */
final class ResetSteps {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long PAUSE = 50;

    private ResetSteps() {}

    /** The page that asks whose PIN it is. */
    static Page form(HttpBrowser browser, RelyingParty relyingParty) {
        return PinSteps.form(browser, relyingParty)
                .formWith("button[name=reset]")
                .press("reset", "true");
    }

    static Page send(Page form, String fiscalCode) {
        return form.formWith("#varco-pin-reset-form")
                .set("fiscalCode", fiscalCode)
                .submit();
    }

    /** Asks for a reset in a browser of its own. */
    static Page ask(PinRealm realm, String fiscalCode) {
        return send(form(realm.browser(), realm.relyingParty()), fiscalCode);
    }

    /** The first event of a reset with that reason about the user, null for nobody, waiting until it is there. */
    static JsonNode event(PinRealm realm, String userId, String reason) {
        waitFor(() -> !events(realm, userId, reason).isEmpty());
        List<JsonNode> events = events(realm, userId, reason);
        if (events.isEmpty()) {
            throw new AssertionError(
                    "no event " + reason + " in " + new LoginEvents(realm.admin(), realm.name()).all());
        }
        return events.get(0);
    }

    private static List<JsonNode> events(PinRealm realm, String userId, String reason) {
        return new LoginEvents(realm.admin(), realm.name())
                .all().stream()
                        .filter(event -> event.at("/details/operation").asText().equals("reset"))
                        .filter(event -> event.at("/details/reason").asText().equals(reason))
                        .filter(event -> userId == null
                                ? event.path("userId").asText("").isEmpty()
                                : event.path("userId").asText().equals(userId))
                        .toList();
    }

    private static void waitFor(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
