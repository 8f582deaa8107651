package it.varco.registry.identity;

import org.keycloak.provider.ProviderFactory;

/** Makes the {@link DecisionClock}; the product ships only the system clock. */
public interface DecisionClockFactory extends ProviderFactory<DecisionClock> {}
