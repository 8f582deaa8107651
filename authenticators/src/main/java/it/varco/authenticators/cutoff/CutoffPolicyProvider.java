package it.varco.authenticators.cutoff;

import org.keycloak.provider.Provider;

/**
 * A realm's cut-off policy as a component: exported with the realm, cached and invalidated on every node by Keycloak. The
 * name of this interface is the component's type.
 */
public interface CutoffPolicyProvider extends Provider {

    /**
     * @throws InvalidPolicyException when the component's policy cannot be read
     */
    CutoffPolicy policy();

    @Override
    default void close() {
        // nothing held
    }
}
