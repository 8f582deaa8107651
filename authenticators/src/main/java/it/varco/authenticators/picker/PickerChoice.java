package it.varco.authenticators.picker;

import java.util.List;
import java.util.Map;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.IdentityProviderModel;

import it.varco.authenticators.assurance.LevelOfAuthentication;
import it.varco.authenticators.cutoff.RealmCutoffPolicy;
import it.varco.authenticators.cutoff.UnreadablePolicyException;
import it.varco.registry.identity.Assurance;
import it.varco.registry.identity.CredentialKind;
import it.varco.registry.identity.DecisionClock;

/**
 * One credential on the picker. What would not be accepted for this service stays visible and says so, since a missing
 * button explains nothing.
 *
 * @param credential what is offered
 * @param available whether picking it can lead to a login
 * @param explanationKey why not; empty when available
 */
record PickerChoice(CredentialKind credential, boolean available, String explanationKey) {

    static List<PickerChoice> of(AuthenticationFlowContext context, OfferedCredentials offered) {
        return offered.local().stream()
                .map(credential -> of(context, credential))
                .toList();
    }

    Map<String, Object> model() {
        return Map.of("id", credential.id(), "available", available, "explanationKey", explanationKey);
    }

    static Map<String, Object> model(IdentityProviderModel broker) {
        String name = broker.getDisplayName();
        return Map.of(
                "alias", broker.getAlias(), "displayName", name == null || name.isBlank() ? broker.getAlias() : name);
    }

    private static PickerChoice of(AuthenticationFlowContext context, CredentialKind credential) {
        if (highestRank(credential) < LevelOfAuthentication.requested(context.getAuthenticationSession())) {
            return new PickerChoice(credential, false, "varco.picker.level");
        }
        if (!someoneMayUse(context, credential)) {
            return new PickerChoice(credential, false, "varco.picker.ended");
        }
        return new PickerChoice(credential, true, "");
    }

    private static int highestRank(CredentialKind credential) {
        return switch (credential) {
            case PIN -> Assurance.PIN_DISPOSITIVO.rank();
            case SPID, CIE -> Assurance.LEVEL_3.rank();
            case CNS -> Assurance.CNS.rank();
        };
    }

    /** An unreadable policy closes nothing here: the notice after the login explains it, with a reference number. */
    private static boolean someoneMayUse(AuthenticationFlowContext context, CredentialKind credential) {
        try {
            return RealmCutoffPolicy.of(context.getRealm())
                    .map(policy -> policy.someoneMayUse(
                            credential,
                            context.getAuthenticationSession().getClient().getClientId(),
                            context.getSession()
                                    .getProvider(DecisionClock.class)
                                    .today()))
                    .orElse(true);
        } catch (UnreadablePolicyException unreadable) {
            return true;
        }
    }
}
