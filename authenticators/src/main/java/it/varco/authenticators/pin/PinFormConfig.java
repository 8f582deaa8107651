package it.varco.authenticators.pin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

/**
 * Settings of the PIN form.
 *
 * @param settings as stored, may be null when the execution has none
 */
public record PinFormConfig(AuthenticatorConfigModel settings) {

    static final String ADDRESS_LIMIT = "addressLimit";
    static final String ADDRESS_WINDOW = "addressWindowSeconds";

    private static final int DEFAULT_LIMIT = 100;
    private static final int DEFAULT_WINDOW = 600;

    /** As the console shows them. */
    public static final List<ProviderConfigProperty> PROPERTIES = ProviderConfigurationBuilder.create()
            .property()
            .name(ADDRESS_LIMIT)
            .type(ProviderConfigProperty.INTEGER_TYPE)
            .label("Wrong attempts per address")
            .helpText("After this many wrong attempts from one network address nobody can try a PIN from there until "
                    + "the window ends. An office of many people shares one address: set it above what they mistype.")
            .defaultValue(DEFAULT_LIMIT)
            .add()
            .property()
            .name(ADDRESS_WINDOW)
            .type(ProviderConfigProperty.INTEGER_TYPE)
            .label("Window per address, in seconds")
            .helpText("Wrong attempts are counted from the first one for this long, and then forgotten.")
            .defaultValue(DEFAULT_WINDOW)
            .add()
            .build();

    /** Wrong attempts allowed within {@link #addressWindow}; what is not a positive number counts as the default. */
    int addressLimit() {
        return positive(ADDRESS_LIMIT, DEFAULT_LIMIT);
    }

    Duration addressWindow() {
        return Duration.ofSeconds(positive(ADDRESS_WINDOW, DEFAULT_WINDOW));
    }

    private int positive(String name, int otherwise) {
        return Optional.ofNullable(settings)
                .map(AuthenticatorConfigModel::getConfig)
                .map((Map<String, String> values) -> values.get(name))
                .map(String::strip)
                .filter(text -> text.matches("[1-9][0-9]{0,8}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }
}
