package it.varco.authenticators.pin.reset;

import java.util.Locale;

import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

import it.varco.registry.identity.CodiceFiscale;

/**
 * A person asks for a new code in place of a forgotten PIN. Whoever asks is not signed in, so the answer is the same
 * for everybody and takes the same time: all that depends on the person happens after it, in another thread.
 */
public final class PinReset {

    /** Name of the pool of threads, as in {@code --spi-executors--default--varco-pin-reset--max}. */
    static final String EXECUTOR = "varco-pin-reset";

    private PinReset() {}

    /**
     * Takes the request and returns at once.
     *
     * @param address where it comes from, for the event
     * @param language of the page, for the mails
     */
    public static void request(
            KeycloakSession session, RealmModel realm, CodiceFiscale person, String address, Locale language) {
        ResetJob job = new ResetJob(session.getKeycloakSessionFactory(), realm.getId(), person, address, language);
        session.getProvider(ExecutorsProvider.class).getExecutor(EXECUTOR).execute(job);
    }
}
