package it.varco.registry.succession;

import org.keycloak.provider.ProviderFactory;

/** Makes the {@link SuccessionProvider}. */
public interface SuccessionProviderFactory extends ProviderFactory<SuccessionProvider> {}
