package it.varco.registry.person;

import org.keycloak.provider.ProviderFactory;

/** Makes the {@link PersonFactProvider}. */
public interface PersonFactProviderFactory extends ProviderFactory<PersonFactProvider> {}
