package it.varco.authenticators.cutoff;

import java.util.Optional;
import java.util.function.Function;

import jakarta.ws.rs.NotFoundException;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.cache.CachedRealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

import it.varco.registry.lock.jpa.RealmRowLock;

/**
 * Changes a realm's policy, one administrator at a time. Keycloak would let two edits of a component overwrite each
 * other, so the version is compared under a lock in the database, which every node sees.
 */
final class PolicyEdits {

    private final KeycloakSessionFactory sessions;
    private final String realmId;

    PolicyEdits(KeycloakSessionFactory sessions, String realmId) {
        this.sessions = sessions;
        this.realmId = realmId;
    }

    /**
     * @param version the one the administrator read, 0 when the realm held no policy
     * @throws StaleVersionException when it is no longer that one
     * @throws UnreadablePolicyException when the realm holds two policies
     */
    PolicyComponent replace(int version, CutoffPolicy policy) {
        String json = CutoffPolicyJson.text(policy);
        return change(version, component -> json);
    }

    /**
     * Makes the previous policy the current one, under a new version; the one it replaces becomes the previous.
     *
     * @throws StaleVersionException when the version is no longer the current one
     * @throws InvalidPolicyException when there is no previous policy, or it cannot be read
     * @throws UnreadablePolicyException when the realm holds two policies
     */
    PolicyComponent restore(int version) {
        return change(
                version,
                component -> component
                        .previous()
                        .map(CutoffPolicyJson::parse)
                        .map(CutoffPolicyJson::text)
                        .orElseThrow(() -> InvalidPolicyException.ofPolicy("has no previous version to restore")));
    }

    private PolicyComponent change(int version, Function<PolicyComponent, String> policy) {
        return KeycloakModelUtils.runJobInTransactionWithResult(sessions, session -> change(session, version, policy));
    }

    private PolicyComponent change(KeycloakSession session, int version, Function<PolicyComponent, String> policy) {
        // First of all the lock: what was read before it could be what a change just waited for has overwritten.
        if (!new RealmRowLock(session).acquire(realmId)) {
            throw new NotFoundException("The realm no longer exists");
        }
        RealmModel realm = session.realms().getRealm(realmId);
        session.getContext().setRealm(realm);
        if (realm instanceof CachedRealmModel cached) {
            // Another transaction commits before it invalidates the cache, so under the lock only the database counts.
            cached.invalidate();
        }
        Optional<PolicyComponent> stored = PolicyComponent.of(realm);
        int current = stored.map(PolicyComponent::version).orElse(0);
        if (current != version) {
            throw new StaleVersionException(current);
        }
        PolicyComponent component = stored.orElseGet(() -> PolicyComponent.createdFor(realm));
        component.replace(policy.apply(component));
        if (stored.isPresent()) {
            realm.updateComponent(component.model());
        } else {
            realm.addComponentModel(component.model());
        }
        return component;
    }
}
