package it.varco.authenticators.cutoff;

import java.util.Map;
import java.util.Optional;

import org.keycloak.models.RealmModel;
import org.keycloak.models.cache.CachedRealmModel;

/** Reads the policy a realm holds. */
public final class RealmCutoffPolicy {

    private static final String CACHED = RealmCutoffPolicy.class.getName();

    private RealmCutoffPolicy() {}

    /**
     * @return empty when the realm holds no policy: it is none of Varco's business
     * @throws UnreadablePolicyException when it holds one that cannot be read, or more than one: refuse everything
     */
    public static Optional<CutoffPolicy> of(RealmModel realm) {
        return PolicyComponent.of(realm).map(component -> parsed(realm, component.policy()));
    }

    private static CutoffPolicy parsed(RealmModel realm, String json) {
        if (!(realm instanceof CachedRealmModel cachedRealm)) {
            return parse(json);
        }
        // A realm that this very request has changed still answers with the map of its old cache entry, so the text the
        // policy was parsed from decides whether the parsed one still holds.
        @SuppressWarnings("unchecked")
        Map<Object, Object> cachedWith = cachedRealm.getCachedWith();
        if (cachedWith.get(CACHED) instanceof Parsed parsed && parsed.json().equals(json)) {
            return parsed.policy();
        }
        CutoffPolicy policy = parse(json);
        cachedWith.put(CACHED, new Parsed(json, policy));
        return policy;
    }

    private static CutoffPolicy parse(String json) {
        try {
            return CutoffPolicyJson.parse(json);
        } catch (InvalidPolicyException e) {
            throw new UnreadablePolicyException(e);
        }
    }

    private record Parsed(String json, CutoffPolicy policy) {}
}
