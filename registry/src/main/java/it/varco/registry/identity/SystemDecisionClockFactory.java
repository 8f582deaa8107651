package it.varco.registry.identity;

import java.time.Clock;
import java.time.LocalDate;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** The clock of the product: the system's. */
public final class SystemDecisionClockFactory implements DecisionClockFactory {

    public static final String PROVIDER_ID = "system";

    private final Clock clock;

    /** Called by Keycloak. */
    public SystemDecisionClockFactory() {
        this(Clock.systemUTC());
    }

    SystemDecisionClockFactory(Clock clock) {
        this.clock = clock.withZone(DecisionClock.ROME);
    }

    @Override
    public DecisionClock create(KeycloakSession session) {
        return () -> LocalDate.now(clock);
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

    @Override
    public String getId() {
        return PROVIDER_ID;
    }
}
