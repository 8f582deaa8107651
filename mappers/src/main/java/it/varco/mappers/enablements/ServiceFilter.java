package it.varco.mappers.enablements;

import java.util.Set;
import java.util.stream.Collectors;

import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;

/** The service codes a client is told about, from its attribute in Keycloak's own form for lists. */
final class ServiceFilter {

    static final String ATTRIBUTE = "varco.enablements.services";

    private ServiceFilter() {}

    /** Empty means all services. */
    static Set<String> of(ClientModel client) {
        String codes = client.getAttribute(ATTRIBUTE);
        if (codes == null) {
            return Set.of();
        }
        return Constants.CFG_DELIMITER_PATTERN
                .splitAsStream(codes)
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
