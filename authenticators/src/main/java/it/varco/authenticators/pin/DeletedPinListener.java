package it.varco.authenticators.pin;

import java.util.Map;
import java.util.Set;

import org.keycloak.events.Details;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

import it.varco.registry.attempt.PinAttemptProvider;

/**
 * Forgets the wrong attempts on a PIN or a code that an administrator deletes in the console. Keycloak's admin REST
 * interface deletes past the credential provider and tells of it by an event alone.
 */
final class DeletedPinListener implements EventListenerProvider {

    private static final Set<String> TYPES = Set.of(PinCredentialModel.TYPE, PinCodeModel.TYPE);

    private final KeycloakSession session;

    DeletedPinListener(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void onEvent(Event event) {
        // people delete no PIN by events of their own
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {
        Map<String, String> details = event.getDetails() == null ? Map.of() : event.getDetails();
        if (TYPES.contains(details.getOrDefault(Details.CREDENTIAL_TYPE, ""))) {
            RealmModel realm = session.realms().getRealm(event.getRealmId());
            session.getProvider(PinAttemptProvider.class).clear(realm, details.get(Details.CREDENTIAL_ID));
        }
    }

    @Override
    public void close() {
        // nothing held
    }
}
