package it.varco.authenticators.picker;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.IdentityProviderStorageProvider.FetchMode;
import org.keycloak.models.RealmModel;

import it.varco.registry.identity.CredentialKind;
import it.varco.registry.identity.LoginRecord;
import it.varco.registry.identity.LoginRecordNotes;

/**
 * What a realm lets people sign in with: the credentials for which the browser flow holds a sub-flow, and the enabled
 * identity providers. What a realm does not have is never shown.
 *
 * @param local credentials checked by Varco itself, in the order of the flow
 * @param brokers identity providers, in the order the realm gives them
 */
public record OfferedCredentials(List<CredentialKind> local, List<IdentityProviderModel> brokers) {

    /** Read from the flow that is running and the realm; the login page is the only caller on a hot path. */
    public static OfferedCredentials of(AuthenticationFlowContext context) {
        RealmModel realm = context.getRealm();
        List<CredentialKind> local = subFlowCredentials(
                        realm, context.getTopLevelFlow().getId())
                .distinct()
                .toList();
        List<IdentityProviderModel> brokers = context.getSession()
                .identityProviders()
                .getForLogin(FetchMode.REALM_ONLY, null)
                .toList();
        return new OfferedCredentials(local, brokers);
    }

    /** Whether the person could try something else than the credential this login, or its session, rests on. */
    public boolean anyBesides(AuthenticationFlowContext context) {
        Optional<CredentialKind> used = LoginRecordNotes.read(context.getAuthenticationSession())
                .or(() -> Optional.ofNullable(context.getSession().getContext().getUserSession())
                        .flatMap(LoginRecordNotes::read))
                .map(LoginRecord::credential);
        return used.map(this::anyBesides).orElse(!local.isEmpty() || !brokers.isEmpty());
    }

    /** Whether the person could try something else than that credential. */
    public boolean anyBesides(CredentialKind used) {
        return local.stream().anyMatch(credential -> credential != used) || !brokers.isEmpty();
    }

    private static Stream<CredentialKind> subFlowCredentials(RealmModel realm, String flowId) {
        return realm.getAuthenticationExecutionsStream(flowId)
                .filter(execution -> execution.getRequirement() != Requirement.DISABLED)
                .flatMap(execution -> execution.isAuthenticatorFlow()
                        ? subFlowCredentials(realm, execution.getFlowId())
                        : credentialOf(realm, execution).stream());
    }

    private static Optional<CredentialKind> credentialOf(RealmModel realm, AuthenticationExecutionModel execution) {
        if (!PickedConditionFactory.PROVIDER_ID.equals(execution.getAuthenticator())) {
            return Optional.empty();
        }
        return Optional.ofNullable(execution.getAuthenticatorConfig())
                .map(realm::getAuthenticatorConfigById)
                .flatMap(settings -> new PickedConditionConfig(settings).credential());
    }
}
