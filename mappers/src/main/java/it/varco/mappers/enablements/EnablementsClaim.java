package it.varco.mappers.enablements;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.keycloak.util.JsonSerialization;

import it.varco.registry.enablement.GrantedService;

/**
 * The list as a token prints it.
 *
 * @param entries one object per enablement, parts that are not known left out
 * @param bytes size of the list as JSON in UTF-8
 */
record EnablementsClaim(List<Map<String, String>> entries, int bytes) {

    static EnablementsClaim of(List<GrantedService> services) {
        List<Map<String, String>> entries =
                services.stream().map(EnablementsClaim::entry).toList();
        try {
            return new EnablementsClaim(entries, JsonSerialization.writeValueAsBytes(entries).length);
        } catch (IOException impossible) {
            throw new IllegalStateException("A list of texts cannot be written as JSON", impossible);
        }
    }

    private static Map<String, String> entry(GrantedService granted) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("service", granted.service());
        if (granted.organization() != null) {
            entry.put("organization", granted.organization());
        }
        if (granted.profileType() != null) {
            entry.put("profile", granted.profileType());
        }
        if (granted.until() != null) {
            entry.put("until", granted.until().toString());
        }
        return entry;
    }
}
