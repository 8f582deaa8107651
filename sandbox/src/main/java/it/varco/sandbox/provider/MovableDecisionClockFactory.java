package it.varco.sandbox.provider;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

import org.jboss.logging.Logger;

import it.varco.registry.identity.DecisionClock;
import it.varco.registry.identity.DecisionClockFactory;

/**
 * A decision clock that stands still on the day given as {@code --spi-varco-decision-clock--movable--date}, or runs with
 * the system's when none is given. The demo chooses it when the server is built, so that the day itself is a matter of the
 * start alone. Only the sandbox jar has it.
 */
public final class MovableDecisionClockFactory implements DecisionClockFactory {

    public static final String PROVIDER_ID = "movable";

    private static final Logger LOG = Logger.getLogger(MovableDecisionClockFactory.class);

    private final Clock system;
    private LocalDate fixed;

    /** Called by Keycloak. */
    public MovableDecisionClockFactory() {
        this(Clock.system(DecisionClock.ROME));
    }

    MovableDecisionClockFactory(Clock system) {
        this.system = system;
    }

    @Override
    public DecisionClock create(KeycloakSession session) {
        return () -> fixed == null ? LocalDate.now(system) : fixed;
    }

    /** @throws IllegalArgumentException when the date does not exist: a server must not run on a day nobody asked for */
    @Override
    public void init(Config.Scope config) {
        String date = config.get("date");
        if (date == null || date.isBlank()) {
            return;
        }
        try {
            fixed = LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Decision date " + date + " does not exist; write it as 2024-08-31", e);
        }
        LOG.warnf("SANDBOX: every decision is taken as if today were %s. Never deploy this jar.", fixed);
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
