package it.varco.mappers.enablements;

import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keycloak.OAuthErrorException;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.scheduled.ScheduledTaskRunner;

import org.jboss.logging.Logger;

import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.identity.CodiceFiscale;

/**
 * Reports by a line in the server log and by an event. The event is sent by a thread of its own: when the registry is
 * away the event store, often the same database, may be away as well, and must neither turn the answer into a 500 nor
 * add its own time-out to it.
 */
final class EventReport implements FailureReport {

    static final String REASON = "REGISTRY_UNAVAILABLE";

    private static final String EXECUTOR = "varco-events";
    /** Of a long outage only so many events wait for the store; the log line is always written. */
    private static final int MOST_WAITING = 256;

    private static final Logger logger = Logger.getLogger(EventReport.class);

    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    @Override
    public void registryAway(
            KeycloakSession session,
            EventType during,
            AuthenticatedClientSessionModel login,
            CodiceFiscale person,
            RegistryUnavailableException away) {
        String clientId = login.getClient().getClientId();
        String choice = FailureChoice.of(login.getClient()).id();
        logger.errorf(
                "The registry of enablements did not answer: realm=%s client=%s choice=%s cause=%s",
                login.getRealm().getName(), clientId, choice, withoutCode(rootOf(away), person));

        String realmId = login.getRealm().getId();
        String userId = login.getUserSession().getUser().getId();
        String sessionId = login.getUserSession().getId();
        KeycloakContext context = session.getContext();
        String address =
                context.getConnection() == null ? null : context.getConnection().getRemoteHost();
        Runnable sending = new ScheduledTaskRunner(session.getKeycloakSessionFactory(), later -> {
            RealmModel realm = later.realms().getRealm(realmId);
            later.getContext().setRealm(realm);
            new EventBuilder(realm, later)
                    .event(during)
                    .client(clientId)
                    .user(userId)
                    .session(sessionId)
                    .ipAddress(address)
                    .detail(Details.REASON, REASON)
                    .detail("choice", choice)
                    .storeImmediately(false)
                    .error(OAuthErrorException.TEMPORARILY_UNAVAILABLE);
        });
        if (waiting.tryAcquire()) {
            session.getProvider(ExecutorsProvider.class).getExecutor(EXECUTOR).execute(() -> {
                try {
                    sending.run();
                } finally {
                    waiting.release();
                }
            });
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    /** A store's message may quote what it was asked for. */
    private static String withoutCode(Throwable failure, CodiceFiscale person) {
        return Pattern.compile(Pattern.quote(person.value()), Pattern.CASE_INSENSITIVE)
                .matcher(failure.toString())
                .replaceAll(Matcher.quoteReplacement(person.masked()));
    }
}
