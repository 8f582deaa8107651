package it.varco.registry.enablement;

import org.keycloak.provider.ProviderFactory;

/** Makes the {@link EnablementProvider}. */
public interface EnablementProviderFactory extends ProviderFactory<EnablementProvider> {}
