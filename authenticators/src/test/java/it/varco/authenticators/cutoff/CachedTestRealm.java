package it.varco.authenticators.cutoff;

import java.util.concurrent.ConcurrentHashMap;

import org.keycloak.models.RealmModel;
import org.keycloak.models.cache.CachedRealmModel;

/** A realm as Keycloak's cache hands it out; the map outlives a change made in the same request, as the real one does. */
final class CachedTestRealm extends TestRealm implements CachedRealmModel {

    private final ConcurrentHashMap<Object, Object> cachedWith = new ConcurrentHashMap<>();

    @Override
    public RealmModel getDelegateForUpdate() {
        return this;
    }

    @Override
    public void invalidate() {
        // the map stays
    }

    @Override
    public long getCacheTimestamp() {
        return 0;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public ConcurrentHashMap getCachedWith() {
        return cachedWith;
    }
}
