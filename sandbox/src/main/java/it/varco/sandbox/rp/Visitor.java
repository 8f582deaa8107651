package it.varco.sandbox.rp;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One browser of the demo relying party: its logins under way and the tokens it holds. */
final class Visitor {

    private static final int MAX_ATTEMPTS = 20;

    private final Map<String, LoginAttempt> attempts = new ConcurrentHashMap<>();
    private volatile TokenSet tokens;

    /** Several tabs may be under way at once; past a handful the visitor starts again. */
    void began(LoginAttempt attempt) {
        if (attempts.size() >= MAX_ATTEMPTS) {
            attempts.clear();
        }
        attempts.put(attempt.state().getValue(), attempt);
    }

    /** Each attempt can be finished once. */
    Optional<LoginAttempt> finishing(String state) {
        return Optional.ofNullable(attempts.remove(state));
    }

    Optional<TokenSet> tokens() {
        return Optional.ofNullable(tokens);
    }

    void hold(TokenSet received) {
        tokens = received;
    }

    void forget() {
        tokens = null;
    }
}
