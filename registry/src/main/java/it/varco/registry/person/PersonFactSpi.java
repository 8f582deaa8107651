package it.varco.registry.person;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Lets a body replace the store of person facts; see {@link PersonFactProvider}. */
public final class PersonFactSpi implements Spi {

    public static final String NAME = "varco-person-fact";

    @Override
    public boolean isInternal() {
        return false;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public Class<? extends Provider> getProviderClass() {
        return PersonFactProvider.class;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class<? extends ProviderFactory> getProviderFactoryClass() {
        return PersonFactProviderFactory.class;
    }
}
