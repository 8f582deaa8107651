package it.varco.registry.attempt;

import org.keycloak.provider.ProviderFactory;

/** Makes the {@link PinAttemptProvider}. */
public interface PinAttemptProviderFactory extends ProviderFactory<PinAttemptProvider> {}
