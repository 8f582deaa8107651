package it.varco.integration.description;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import it.varco.sandbox.admin.Exchange;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** That the check which all whole-server tests rely on notices what differs. */
class DescribedApiTest {

    private static final String DESCRIPTION = """
            {"paths": {
              "/varco-things": {
                "get": {
                  "parameters": [{"$ref": "#/components/parameters/max"}],
                  "responses": {"200": {"content": {"application/json": {"schema": {
                    "type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}}}}},
                "post": {
                  "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                  "responses": {"201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                                "400": {"$ref": "#/components/responses/Bad"}}}},
              "/varco-things/{id}": {"delete": {"responses": {"204": {}}}}},
             "components": {
              "parameters": {"max": {"name": "max", "in": "query", "schema": {"type": "integer", "maximum": 100}}},
              "responses": {"Bad": {"content": {"application/json": {"schema": {
                "type": "object", "required": ["errorMessage"], "properties": {"errorMessage": {"type": "string"}}}}}}},
              "schemas": {"Thing": {"type": "object", "required": ["day"], "properties": {
                "day": {"type": "string", "format": "date"}, "kind": {"enum": ["a", "b"]}}}}}}
            """;

    private static final String THING = "{\"day\":\"2021-09-30\",\"kind\":\"a\"}";

    private final DescribedApi api = new DescribedApi(parse(DESCRIPTION));

    @Test
    void whatIsAsDescribedPasses() {
        assertPasses("GET", "realm/varco-things?max=5", null, 200, "[" + THING + "]");
        assertPasses("POST", "realm/varco-things", THING, 201, THING);
        assertPasses("POST", "realm/varco-things", "{\"wrong\":1}", 400, "{\"errorMessage\":\"day: is missing\"}");
        assertPasses("GET", "realm/varco-nothing", null, 404, "{}");
        assertPasses("GET", "realm/users?whatever=1", null, 200, "anything");
        assertThatCode(() -> api.check(new Exchange("DELETE", "realm/varco-things/1", null, 204, "", "")))
                .doesNotThrowAnyException();
    }

    @Test
    void anUndescribedStatusIsNoticed() {
        assertNoticed("POST", "realm/varco-things", THING, 409, "{\"errorMessage\":\"x\"}", "statuses");
        assertNoticed("GET", "realm/varco-things", null, 500, "{}", "statuses");
    }

    @Test
    void anAnswerThatDiffersIsNoticed() {
        assertNoticed("POST", "realm/varco-things", THING, 201, "{\"kind\":\"a\"}", "day");
        assertNoticed("POST", "realm/varco-things", THING, 201, "{\"day\":1}", "day");
        assertNoticed("POST", "realm/varco-things", THING, 201, "{\"day\":\"30-9-2021\"}", "day");
        assertNoticed("POST", "realm/varco-things", THING, 201, "{\"day\":\"2021-09-30\",\"kind\":\"c\"}", "kind");
        assertNoticed("POST", "realm/varco-things", THING, 201, "{\"day\":\"2021-09-30\",\"more\":1}", "more");
        assertNoticed("GET", "realm/varco-things", null, 200, "[{}]", "day");
        assertNoticed("POST", "realm/varco-things", "{}", 400, "{}", "errorMessage");
        assertNoticed("POST", "realm/varco-things", THING, 201, "<html>", "not JSON");
        assertThatThrownBy(() -> api.check(new Exchange("GET", "realm/varco-things", null, 200, "text/html", "[]")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("text/html");
        assertNoticed("DELETE", "realm/varco-things/1", null, 204, "{}", "not described");
    }

    @Test
    void aRequestThatShouldNotHaveSucceededIsNoticed() {
        assertNoticed("GET", "realm/varco-things?min=5", null, 200, "[]", "min");
        assertNoticed("GET", "realm/varco-things?max=101", null, 200, "[]", "max");
        assertNoticed("POST", "realm/varco-things", "{\"day\":\"2021-09-30\",\"more\":1}", 201, THING, "more");
        assertNoticed("POST", "realm/varco-things", null, 201, THING, "without the body");
    }

    @Test
    void whatIsNotDescribedAtAllIsNoticed() {
        assertNoticed("GET", "realm/varco-secrets", null, 200, "{}", "is not described");
        assertNoticed("PUT", "realm/varco-things", THING, 200, THING, "is not described");
        assertNoticed("GET", "realm/varco-things/1/more", null, 200, "{}", "is not described");
    }

    private void assertPasses(String method, String path, String sent, int status, String answered) {
        assertThatCode(() -> api.check(new Exchange(method, path, sent, status, "application/json", answered)))
                .as("%s %s %d", method, path, status)
                .doesNotThrowAnyException();
    }

    private void assertNoticed(String method, String path, String sent, int status, String answered, String complaint) {
        assertThatThrownBy(() ->
                        api.check(new Exchange(method, path, sent, status, "application/json;charset=UTF-8", answered)))
                .as("%s %s %d %s", method, path, status, answered)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(complaint);
    }

    private static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
