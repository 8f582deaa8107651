package it.varco.authenticators.picker;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

import it.varco.registry.identity.CredentialKind;

/**
 * Settings of the condition "credential picked".
 *
 * @param settings as stored, may be null when the execution has none
 */
record PickedConditionConfig(AuthenticatorConfigModel settings) {

    static final String CREDENTIAL = "credential";

    static final List<ProviderConfigProperty> PROPERTIES = ProviderConfigurationBuilder.create()
            .property()
            .name(CREDENTIAL)
            .type(ProviderConfigProperty.LIST_TYPE)
            .options(CredentialKind.PIN.id(), CredentialKind.CNS.id())
            .label("Credential")
            .helpText("The sub-flow runs when the person picks this credential; the picker offers it because of this "
                    + "setting.")
            .required(true)
            .add()
            .build();

    /** The credential the sub-flow is for; empty without or with an unknown setting. */
    Optional<CredentialKind> credential() {
        return Optional.ofNullable(settings)
                .map(AuthenticatorConfigModel::getConfig)
                .map((Map<String, String> values) -> values.get(CREDENTIAL))
                .flatMap(CredentialKind::ofId);
    }
}
