package it.varco.sandbox.rp;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The browsers that have visited, told apart by a cookie. */
final class Visitors {

    private static final int ID_BYTES = 24;

    private final Map<String, Visitor> known = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    Visitor of(Visit visit) {
        Visitor visitor = known.get(visit.cookie());
        if (visitor != null) {
            return visitor;
        }
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        visit.setCookie(id);
        Visitor created = new Visitor();
        known.put(id, created);
        return created;
    }
}
