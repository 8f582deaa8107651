package it.varco.mappers.enablements;

import java.util.Locale;

import org.keycloak.models.ClientModel;

/** What a client gets when the registry does not answer: its own choice, since only it knows what it can do without. */
enum FailureChoice {
    /** No token: 503 with {@code Retry-After}. */
    FAIL,
    /** The token without the list, and {@code enablements_status}. */
    MARK;

    static final String ATTRIBUTE = "varco.enablements.failure";

    /** Anything but {@code mark} fails: a typing error must not turn into a silent loss of the list. */
    static FailureChoice of(ClientModel client) {
        return MARK.id().equals(client.getAttribute(ATTRIBUTE)) ? MARK : FAIL;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
