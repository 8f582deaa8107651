package it.varco.mappers.enablements;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.keycloak.events.EventType;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserSessionModel;

import it.varco.mappers.claim.TokenSubject;
import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.enablement.EnablementProvider;
import it.varco.registry.enablement.GrantedService;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.DecisionClock;
import it.varco.registry.identity.LoginRecord;
import it.varco.registry.identity.TokenLogin;
import it.varco.registry.profile.ActiveProfile;

/**
 * What the registry said for one client session during one request. Keycloak calls a mapper once for each token type,
 * so the reading is kept with the request: one query, and at most one failure report, whatever the number of types.
 */
sealed interface EnablementsReading {

    /** The registry answered. */
    record Granted(EnablementsClaim claim) implements EnablementsReading {}

    /** The registry did not answer. */
    record Unavailable() implements EnablementsReading {}

    /**
     * Empty when there is nobody to ask about: no login record (the console's example tokens), no profile chosen, an
     * account that is not keyed by a codice fiscale.
     */
    static Optional<EnablementsReading> of(
            KeycloakSession session, AuthenticatedClientSessionModel login, EventType during, FailureReport report) {
        UserSessionModel userSession = login.getUserSession();
        Optional<CodiceFiscale> person = TokenSubject.of(userSession);
        Optional<ActiveProfile> profile = TokenLogin.of(session, login).flatMap(LoginRecord::profile);
        if (person.isEmpty() || profile.isEmpty()) {
            return Optional.empty();
        }
        String key = "varco.enablements/" + userSession.getId() + "/"
                + login.getClient().getId();
        EnablementsReading reading = session.getAttribute(key, EnablementsReading.class);
        if (reading == null) {
            reading = ask(
                    session,
                    login,
                    person.get(),
                    profile.get(),
                    away -> report.registryAway(session, during, login, person.get(), away));
            session.setAttribute(key, reading);
        }
        return Optional.of(reading);
    }

    private static EnablementsReading ask(
            KeycloakSession session,
            AuthenticatedClientSessionModel login,
            CodiceFiscale person,
            ActiveProfile profile,
            Consumer<RegistryUnavailableException> report) {
        ClientModel client = login.getClient();
        try {
            EnablementProvider registry = session.getProvider(EnablementProvider.class);
            if (registry == null) {
                throw new RegistryUnavailableException("No provider of enablements is installed", null);
            }
            List<GrantedService> granted = registry.grantedTo(
                    login.getRealm(),
                    person,
                    profile,
                    session.getProvider(DecisionClock.class).today(),
                    ServiceFilter.of(client));
            return new Granted(EnablementsClaim.of(granted));
        } catch (RegistryUnavailableException away) {
            report.accept(away);
            return new Unavailable();
        }
    }
}
