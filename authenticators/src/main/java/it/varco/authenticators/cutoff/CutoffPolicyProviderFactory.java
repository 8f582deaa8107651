package it.varco.authenticators.cutoff;

import org.keycloak.component.ComponentFactory;

/** Makes the {@link CutoffPolicyProvider} of a component and checks what is saved. */
public interface CutoffPolicyProviderFactory extends ComponentFactory<CutoffPolicyProvider, CutoffPolicyProvider> {}
