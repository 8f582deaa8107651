package it.varco.authenticators.pin.reset;

import java.util.Locale;
import java.util.function.BiFunction;

import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

import org.jboss.logging.Logger;

import it.varco.authenticators.cutoff.decision.RefusalEvent;
import it.varco.authenticators.pin.InvalidPinSettingException;
import it.varco.authenticators.pin.PinChangedMeanwhileException;
import it.varco.authenticators.pin.PinCredentialModel;
import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.SupersededPersonException;
import it.varco.registry.identity.CodiceFiscale;

/**
 * One request, worked off in a thread and a transaction of its own.
 *
 * @param address where it came from
 * @param language for the mails
 */
record ResetJob(KeycloakSessionFactory sessions, String realmId, CodiceFiscale person, String address, Locale language)
        implements Runnable {

    private static final Logger logger = Logger.getLogger(ResetJob.class);

    /** Seconds after which a claim ends whose node has died. */
    private static final long IN_PROGRESS = 600;

    @Override
    public void run() {
        if (!KeycloakModelUtils.runJobInTransactionWithResult(sessions, this::claim)) {
            KeycloakModelUtils.runJobInTransaction(
                    sessions, session -> work(session, (reset, user) -> Reset.ended(ResetOutcome.Result.TOO_SOON)));
            return;
        }
        try {
            KeycloakModelUtils.runJobInTransaction(sessions, session -> work(session, Reset::of));
        } catch (PinChangedMeanwhileException | SupersededPersonException overtaken) {
            logger.infof("A reset for %s was overtaken: what was mailed is worth nothing", person);
        } catch (RegistryUnavailableException | InvalidPinSettingException impossible) {
            logger.warnf("A reset for %s was not possible: %s", person, impossible.getMessage());
        } finally {
            KeycloakModelUtils.runJobInTransaction(
                    sessions, session -> session.singleUseObjects().remove(claimKey()));
        }
    }

    private void work(KeycloakSession session, BiFunction<Reset, UserModel, ResetOutcome> answer) {
        RealmModel realm = session.realms().getRealm(realmId);
        if (realm == null) {
            return;
        }
        session.getContext().setRealm(realm);
        UserModel user = session.users().getUserByUsername(realm, person.username());
        ResetOutcome outcome = answer.apply(new Reset(session, realm, person, language), user);
        EventBuilder event = new EventBuilder(realm, session)
                .event(EventType.UPDATE_CREDENTIAL)
                .ipAddress(address)
                .user(user)
                .detail(Details.CREDENTIAL_TYPE, PinCredentialModel.TYPE)
                .detail("operation", "reset");
        if (outcome.refusal() != null) {
            RefusalEvent.send(event, outcome.refusal());
            return;
        }
        event.detail(RefusalEvent.REFERENCE, outcome.reference())
                .detail(Details.REASON, outcome.result().name());
        if (outcome.result().success()) {
            event.success();
        } else {
            event.error(Errors.NOT_ALLOWED);
        }
    }

    /** Of all nodes, one works for a person at a time. */
    private boolean claim(KeycloakSession session) {
        return session.singleUseObjects().putIfAbsent(claimKey(), IN_PROGRESS);
    }

    private String claimKey() {
        return "varco-pin-reset:" + realmId + ":" + person.username();
    }
}
