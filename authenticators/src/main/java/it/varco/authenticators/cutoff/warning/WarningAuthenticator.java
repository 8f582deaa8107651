package it.varco.authenticators.cutoff.warning;

import java.util.Locale;
import java.util.Optional;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * The last page of a login whose credential ends soon. It counts as read once the person goes on from it, so a page that
 * got lost is shown again.
 */
final class WarningAuthenticator implements Authenticator {

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        Optional<DueWarning> due = DueWarning.in(context);
        if (due.isEmpty()) {
            context.success();
            return;
        }
        Locale locale = context.getSession().getContext().resolveLocale(context.getUser());
        context.challenge(context.form()
                .setAttribute("warning", new WarningPage(due.get(), locale).model())
                .createForm("varco-cut-off-warning.ftl"));
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        DueWarning.in(context)
                .ifPresent(read -> GivenWarnings.of(context.getUser())
                        .with(
                                read.login().credential(),
                                read.end().lastDay(),
                                read.threshold(),
                                read.check().today())
                        .keepWith(context.getUser()));
        context.success();
    }

    @Override
    public boolean requiresUser() {
        return true;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
        // the person has nothing to set up
    }

    @Override
    public void close() {
        // nothing held
    }
}
