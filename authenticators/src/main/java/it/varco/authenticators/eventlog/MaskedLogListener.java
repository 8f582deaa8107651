package it.varco.authenticators.eventlog;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.admin.AdminEvent;

/**
 * Keycloak's event log without codici fiscali: usernames are codici fiscali here, and a log file is read by more people
 * than the registry. The user id stays, so an administrator can still find the person.
 */
final class MaskedLogListener implements EventListenerProvider {

    private static final Pattern FISCAL_CODE = Pattern.compile(
            "(?i)(?<![A-Z0-9])([A-Z]{3})(?:[A-Z]{3}[0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z])"
                    + "(?![A-Z0-9])|(?<![A-Z0-9])([0-9]{3})[0-9]{8}(?![A-Z0-9])");
    private static final String MASK = "$1$2***";

    private final EventListenerProvider log;

    /** @param log Keycloak's own listener, which does the writing */
    MaskedLogListener(EventListenerProvider log) {
        this.log = log;
    }

    @Override
    public void onEvent(Event event) {
        Event masked = event.clone();
        if (event.getDetails() != null) {
            Map<String, String> details = new HashMap<>(event.getDetails());
            details.replaceAll((name, value) -> masked(value));
            masked.setDetails(details);
        }
        log.onEvent(masked);
    }

    /** The representation is left out whatever the realm says: it may hold a person's data. */
    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {
        AdminEvent masked = new AdminEvent(event);
        masked.setResourcePath(masked(event.getResourcePath()));
        log.onEvent(masked, false);
    }

    static String masked(String text) {
        return text == null ? null : FISCAL_CODE.matcher(text).replaceAll(MASK);
    }

    @Override
    public void close() {
        log.close();
    }
}
