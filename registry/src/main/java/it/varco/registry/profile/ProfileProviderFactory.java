package it.varco.registry.profile;

import org.keycloak.provider.ProviderFactory;

/** Makes the {@link ProfileProvider}. */
public interface ProfileProviderFactory extends ProviderFactory<ProfileProvider> {}
