package it.varco.authenticators.pin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserLoginFailureModel;

/**
 * Slows down guessing from one network address. The count is kept in Keycloak's own cluster-wide login failures, under a
 * key that can be no user's, so every node sees it and it goes away by itself.
 */
public final class AddressLimit {

    private static final String KEY_PREFIX = "varco-address:";

    private final KeycloakSession session;
    private final RealmModel realm;
    private final String key;
    private final int limit;
    private final Duration window;

    public AddressLimit(KeycloakSession session, RealmModel realm, String address, PinFormConfig config) {
        this.session = session;
        this.realm = realm;
        this.key = KEY_PREFIX + address;
        this.limit = config.addressLimit();
        this.window = config.addressWindow();
    }

    /** When attempts from the address are looked at again; empty when they are now. */
    public Optional<Instant> closedUntil(Instant now) {
        UserLoginFailureModel counted = session.loginFailures().getUserLoginFailure(realm, key);
        if (counted == null || counted.getNumFailures() < limit) {
            return Optional.empty();
        }
        return Optional.of(end(counted)).filter(now::isBefore);
    }

    /** Counts one wrong attempt; the first after the window's end begins a new one. */
    public void count(Instant now) {
        UserLoginFailureModel counted = session.loginFailures().getUserLoginFailure(realm, key);
        if (counted == null) {
            counted = session.loginFailures().addUserLoginFailure(realm, key);
        }
        if (counted.getNumFailures() == 0 || !now.isBefore(end(counted))) {
            counted.clearFailures();
            counted.setFailedLoginNotBefore((int) now.getEpochSecond());
        }
        counted.incrementFailures();
        counted.setLastFailure(now.toEpochMilli());
    }

    /** The model has one field for a time in seconds; it holds the start of the window. */
    private Instant end(UserLoginFailureModel counted) {
        return Instant.ofEpochSecond(counted.getFailedLoginNotBefore()).plus(window);
    }
}
