package it.varco.registry.standing;

import org.keycloak.provider.ProviderFactory;

/** Makes the {@link StandingProvider}. */
public interface StandingProviderFactory extends ProviderFactory<StandingProvider> {}
