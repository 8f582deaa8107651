package it.varco.authenticators.picker;

import java.net.URI;
import java.util.Optional;

import jakarta.ws.rs.core.Response;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.ClientModel;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.Urls;
import org.keycloak.services.managers.ClientSessionCode;
import org.keycloak.sessions.AuthenticationSessionModel;

import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalEvent;
import it.varco.authenticators.cutoff.decision.RefusalReason;
import it.varco.authenticators.cutoff.notice.ClientAnswer;
import it.varco.authenticators.cutoff.notice.LoginInProgress;
import it.varco.registry.identity.CredentialKind;

/** The page where a person picks a credential; plain buttons, so it works without scripts. */
final class PickerAuthenticator implements Authenticator {

    private static final String CREDENTIAL = "credential";
    private static final String CANCEL = "cancel";
    private static final String BROKER_PREFIX = "broker:";

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        LoginInProgress.forget(context.getAuthenticationSession());
        context.challenge(page(context, null));
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        var form = context.getHttpRequest().getDecodedFormParameters();
        String picked = form.getFirst(CREDENTIAL);
        if (form.containsKey(CANCEL)) {
            Refusal cancelled = Refusal.of(RefusalReason.CANCELLED);
            RefusalEvent.send(context.getEvent(), cancelled);
            context.forceChallenge(ClientAnswer.refused(context, cancelled.toRelyingParty()));
        } else if (picked != null && picked.startsWith(BROKER_PREFIX)) {
            goToBroker(context, picked.substring(BROKER_PREFIX.length()));
        } else {
            pick(context, CredentialKind.ofId(picked));
        }
    }

    private static void pick(AuthenticationFlowContext context, Optional<CredentialKind> picked) {
        Optional<CredentialKind> usable =
                picked.filter(credential -> PickerChoice.of(context, OfferedCredentials.of(context)).stream()
                        .anyMatch(choice -> choice.credential() == credential && choice.available()));
        if (usable.isEmpty()) {
            context.challenge(page(context, "varco.picker.error.choose"));
            return;
        }
        PickedCredential.set(context.getAuthenticationSession(), usable.get());
        context.success();
    }

    private static void goToBroker(AuthenticationFlowContext context, String alias) {
        boolean offered = OfferedCredentials.of(context).brokers().stream()
                .map(IdentityProviderModel::getAlias)
                .anyMatch(alias::equals);
        if (!offered) {
            context.challenge(page(context, "varco.picker.error.choose"));
            return;
        }
        KeycloakSession session = context.getSession();
        AuthenticationSessionModel login = context.getAuthenticationSession();
        ClientModel client = login.getClient();
        URI authnRequest = Urls.identityProviderAuthnRequest(
                context.getUriInfo().getBaseUri(),
                alias,
                context.getRealm().getName(),
                new ClientSessionCode<>(session, context.getRealm(), login).getOrGenerateCode(),
                client.getClientId(),
                login.getTabId(),
                AuthenticationProcessor.getClientData(session, login),
                null);
        context.forceChallenge(Response.seeOther(authnRequest).build());
    }

    private static Response page(AuthenticationFlowContext context, String errorKey) {
        OfferedCredentials offered = OfferedCredentials.of(context);
        var form = context.form()
                .setAttribute(
                        "choices",
                        PickerChoice.of(context, offered).stream()
                                .map(PickerChoice::model)
                                .toList())
                .setAttribute(
                        "brokers",
                        offered.brokers().stream().map(PickerChoice::model).toList());
        if (errorKey != null) {
            form.setError(errorKey);
        }
        return form.createForm("varco-picker.ftl");
    }

    @Override
    public boolean requiresUser() {
        return false;
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
