package it.varco.authenticators.picker;

import java.util.List;

import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticator;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticatorFactory;
import org.keycloak.provider.ProviderConfigProperty;

import it.varco.authenticators.flow.StepFactory;

/** Registers {@link PickedCondition}. */
public final class PickedConditionFactory extends StepFactory implements ConditionalAuthenticatorFactory {

    public static final String PROVIDER_ID = "varco-condition-picked";

    public PickedConditionFactory() {
        super(
                PROVIDER_ID,
                "Condition - Varco credential picked",
                "Matches when the person picked the credential named in the settings; its sub-flow then asks for that credential. "
                        + "Without a setting it never matches.");
    }

    @Override
    public ConditionalAuthenticator getSingleton() {
        return new PickedCondition();
    }

    @Override
    public String getReferenceCategory() {
        return "condition";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return PickedConditionConfig.PROPERTIES;
    }
}
