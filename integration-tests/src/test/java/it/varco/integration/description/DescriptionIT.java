package it.varco.integration.description;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;

import static org.assertj.core.api.Assertions.assertThat;

/** The OpenAPI description as the server gives it. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DescriptionIT {

    private final JsonNode description;

    DescriptionIT(VarcoServer server) {
        description = server.admin()
                .get(VarcoServer.REALM + "/varco-openapi")
                .expect(200)
                .json();
    }

    @Test
    void itIsValidOpenApi() {
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(description.toString());
        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(parsed.getOpenAPI().getPaths()).isNotEmpty();
        assertThat(description.at("/servers/0/variables/realm/default").asText())
                .isEqualTo(VarcoServer.REALM);
    }

    @Test
    void everyReferenceLeadsSomewhereAndEverythingSharedIsUsed() {
        List<String> references =
                description.findValuesAsText("$ref").stream().distinct().toList();
        assertThat(references)
                .allSatisfy(reference -> assertThat(description.at(reference.substring(1)))
                        .as(reference)
                        .isNotEmpty());
        for (String section : List.of("schemas", "parameters", "responses")) {
            description
                    .at("/components/" + section)
                    .fieldNames()
                    .forEachRemaining(name -> assertThat(references).contains("#/components/" + section + "/" + name));
        }
    }

    @Test
    void everyExampleIsAsItsSchemaSays() {
        DescribedApi api = new DescribedApi(description);
        for (Map.Entry<String, JsonNode> schema :
                description.at("/components/schemas").properties()) {
            assertThat(schema.getValue().path("examples"))
                    .as("examples of %s", schema.getKey())
                    .isNotEmpty()
                    .allSatisfy(example -> assertThat(api.complaints(schema.getValue(), example))
                            .as("%s of %s", example, schema.getKey())
                            .isEmpty());
        }
    }

    @Test
    void everyOperationSaysWhoMayDoItAndWhatIsRefused() {
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            for (String method : List.of("get", "post", "put", "delete")) {
                JsonNode operation = path.getValue().path(method);
                if (operation.isMissingNode()) {
                    continue;
                }
                String name = method + " " + path.getKey();
                assertThat(operation.path("summary").asText()).as(name).isNotBlank();
                assertThat(operation.path("operationId").asText()).as(name).isNotBlank();
                assertThat(operation.at("/security/0/administrator")).as(name).isNotEmpty();
                assertThat(operation.path("responses").has("401")).as(name).isTrue();
                assertThat(operation.path("responses").has("403")).as(name).isTrue();
            }
        }
        assertThat(description.get("paths").findValuesAsText("operationId")).doesNotHaveDuplicates();
    }
}
