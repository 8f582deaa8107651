package it.varco.authenticators.cutoff.notice;

import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;

import it.varco.authenticators.flow.StepFactory;

/** Registers {@link NoticeAuthenticator}. */
public final class NoticeAuthenticatorFactory extends StepFactory {

    public static final String PROVIDER_ID = "varco-cut-off-notice";

    public NoticeAuthenticatorFactory() {
        super(
                PROVIDER_ID,
                "Varco: cut-off notice",
                "Tells a refused person why, since when, by which act and what to do, with status 403; going back to the service "
                        + "answers it with access_denied. Put it after the cut-off condition, in a conditional sub-flow.");
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return new NoticeAuthenticator();
    }
}
