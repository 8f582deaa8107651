package it.varco.registry.contact;

import org.keycloak.provider.ProviderFactory;

/** Makes the {@link ContactProvider}. */
public interface ContactProviderFactory extends ProviderFactory<ContactProvider> {}
