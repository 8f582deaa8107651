package it.varco.authenticators.cutoff;

import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What an administrator sends to change the policy.
 *
 * @param version the version they read
 * @param policy the new policy as JSON tree, null to restore the previous one
 */
record EditRequest(int version, JsonNode policy) {

    static EditRequest replacement(String body) {
        JsonNode request = StrictJson.object(body, Set.of("version", "policy"));
        if (!request.path("policy").isObject()) {
            throw InvalidPolicyException.ofPolicy("is missing: send {\"version\": n, \"policy\": {\"rules\": [...]}}");
        }
        return new EditRequest(version(request), request.get("policy"));
    }

    static EditRequest restoration(String body) {
        return new EditRequest(version(StrictJson.object(body, Set.of("version"))), null);
    }

    private static int version(JsonNode request) {
        JsonNode version = request.path("version");
        if (!version.isInt() || version.intValue() < 0) {
            throw new IllegalArgumentException("version is missing: send the one you read, 0 when there is no policy");
        }
        return version.intValue();
    }
}
