package it.varco.registry.pin;

import org.keycloak.provider.ProviderFactory;

/** Makes the {@link PinJournalProvider}. */
public interface PinJournalProviderFactory extends ProviderFactory<PinJournalProvider> {}
