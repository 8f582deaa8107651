package it.varco.authenticators.cutoff.notice;

import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticator;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticatorFactory;

import it.varco.authenticators.flow.StepFactory;

/** Registers {@link CutoffCondition}. */
public final class CutoffConditionFactory extends StepFactory implements ConditionalAuthenticatorFactory {

    public static final String PROVIDER_ID = "varco-condition-cut-off";

    public CutoffConditionFactory() {
        super(
                PROVIDER_ID,
                "Condition - Varco cut-off",
                "Matches when the realm's cut-off policy denies this login for this client, when it proved less than the client "
                        + "demands, or when policy or registry cannot be read. What follows in the sub-flow then decides what the "
                        + "person sees.");
    }

    @Override
    public ConditionalAuthenticator getSingleton() {
        return new CutoffCondition();
    }

    @Override
    public String getReferenceCategory() {
        return "condition";
    }
}
