package it.varco.mappers.claim;

import org.keycloak.protocol.ProtocolMapperConfigException;

/** Refusals of a mapper's settings, as the admin console and the admin API show them. */
public final class InvalidSetting {

    private InvalidSetting() {}

    /**
     * Always with a key: Keycloak looks the key up in the admin theme and fails on a refusal that has none.
     *
     * @param key message key, for a body that translates the admin theme
     * @param text English text for when the theme has no such key, with {@code {0}} and so on for the values
     */
    public static ProtocolMapperConfigException because(String key, String text, String... values) {
        return new ProtocolMapperConfigException(key, text, (Object[]) values);
    }
}
