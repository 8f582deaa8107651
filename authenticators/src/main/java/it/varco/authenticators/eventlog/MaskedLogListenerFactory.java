package it.varco.authenticators.eventlog;

import org.keycloak.Config;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Registers {@link MaskedLogListener}; in the realm template it stands where Keycloak's {@code jboss-logging} would. */
public final class MaskedLogListenerFactory implements EventListenerProviderFactory {

    public static final String PROVIDER_ID = "varco-masked-log";

    private static final String KEYCLOAKS_LOG = "jboss-logging";

    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new MaskedLogListener(session.getProvider(EventListenerProvider.class, KEYCLOAKS_LOG));
    }

    @Override
    public String getId() {
        return PROVIDER_ID;
    }

    @Override
    public void init(Config.Scope config) {
        // what is logged at which level is set on Keycloak's own listener
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
