package it.varco.authenticators;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import org.keycloak.services.resources.admin.ext.AdminRealmResourceProviderFactory;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import it.varco.registry.openapi.ApiDescription;
import it.varco.registry.openapi.DescribedResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The OpenAPI description names what our admin resources answer to, no more and no less. */
class ApiDescriptionTest {

    private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");

    private final List<AdminRealmResourceProviderFactory> resources =
            ServiceLoader.load(AdminRealmResourceProviderFactory.class).stream()
                    .filter(provider -> provider.type().getName().startsWith("it.varco."))
                    .map(ServiceLoader.Provider::get)
                    .toList();

    @Test
    void everyResourceHasItsPart() {
        assertThat(resources).as("those of the registry and of this jar").hasSizeGreaterThan(6);
        assertThat(resources)
                .as("a resource that cannot be looked up is one nobody can use without reading the code")
                .allMatch(DescribedResource.class::isInstance);
    }

    @Test
    void everyMethodIsDescribedAndEveryDescriptionHasAMethod() throws ClassNotFoundException {
        List<String> answered = new ArrayList<>();
        for (AdminRealmResourceProviderFactory factory : resources) {
            for (Method method : resourceOf(factory).getMethods()) {
                verb(method).ifPresent(verb -> answered.add(verb + " /" + factory.getId() + subPath(method)));
            }
        }
        List<String> described = new ArrayList<>();
        JsonNode paths = ApiDescription.of(resources.stream().map(DescribedResource.class::cast))
                .get("paths");
        paths.properties()
                .forEach(path -> METHODS.stream()
                        .filter(path.getValue()::has)
                        .forEach(method -> described.add(method + " " + path.getKey())));
        assertThat(described).containsExactlyInAnyOrderElementsOf(answered);
    }

    @Test
    void theVariablesOfAPathAreDescribed() {
        JsonNode paths = ApiDescription.of(resources.stream().map(DescribedResource.class::cast))
                .get("paths");
        paths.properties()
                .forEach(path -> assertThat(path.getValue().path("parameters").size())
                        .as(path.getKey())
                        .isEqualTo((int)
                                path.getKey().chars().filter(c -> c == '{').count()));
    }

    /** The class that answers is named like its factory, in the same package. */
    private static Class<?> resourceOf(AdminRealmResourceProviderFactory factory) throws ClassNotFoundException {
        return Class.forName(factory.getClass().getName().replaceFirst("(Provider)?Factory$", ""));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(verb -> verb.value().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static String subPath(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path == null ? "" : "/" + path.value();
    }
}
