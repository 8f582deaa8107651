package it.varco.mappers.enablements;

import java.util.List;

import org.keycloak.provider.ProviderConfigProperty;

import it.varco.mappers.claim.MapperProperties;

/** The settings of the enablements mapper as the admin console shows them. */
final class EnablementsConfigProperties {

    private EnablementsConfigProperties() {}

    static List<ProviderConfigProperty> list() {
        return MapperProperties.of(EnablementsMapper.class, EnablementsConfig.CLAIM, cap());
    }

    private static ProviderConfigProperty cap() {
        return new ProviderConfigProperty(
                EnablementsConfig.CAP,
                "Size cap in bytes",
                "Largest list, in bytes of JSON, that access and ID tokens carry. A longer one is left out of them and"
                        + " the claim enablements_uri tells where it is: userinfo, and introspection, always have the"
                        + " whole list. Many proxies refuse a header over 8 KB, so a high cap makes calls fail for"
                        + " people with many enablements. At most " + EnablementsConfig.HARD_LIMIT + ".",
                ProviderConfigProperty.STRING_TYPE,
                String.valueOf(EnablementsConfig.DEFAULT_CAP));
    }
}
