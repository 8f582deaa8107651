package it.varco.mappers.enablements;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.mappers.FakeLogin;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceFilterTest {

    @Test
    void codesAreSeparatedAsKeycloakDoes() {
        assertThat(filter("isee ## siuss##variazioni-anagrafiche"))
                .isEqualTo(Set.of("isee", "siuss", "variazioni-anagrafiche"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "##"})
    void noCodeMeansAllServices(String attribute) {
        assertThat(filter(attribute)).isEmpty();
    }

    private static Set<String> filter(String attribute) {
        return ServiceFilter.of(new FakeLogin("rp", "rssnna75c52z112j")
                .attribute(ServiceFilter.ATTRIBUTE, attribute)
                .clientSession()
                .getClient());
    }
}
