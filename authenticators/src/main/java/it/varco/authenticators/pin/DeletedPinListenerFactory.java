package it.varco.authenticators.pin;

import org.keycloak.Config;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Registers {@link DeletedPinListener} for every realm: no setting of a realm can forget it. */
public final class DeletedPinListenerFactory implements EventListenerProviderFactory {

    public static final String PROVIDER_ID = "varco-deleted-pin";

    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new DeletedPinListener(session);
    }

    @Override
    public boolean isGlobal() {
        return true;
    }

    @Override
    public String getId() {
        return PROVIDER_ID;
    }

    @Override
    public void init(Config.Scope config) {
        // no settings
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // nothing to prepare
    }

    @Override
    public void close() {
        // nothing held
    }
}
