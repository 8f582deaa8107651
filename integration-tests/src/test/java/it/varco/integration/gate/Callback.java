package it.varco.integration.gate;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import it.varco.integration.http.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** What the relying party was sent through the browser, in query or fragment. */
record Callback(Map<String, String> parameters) {

    static Callback of(Page page) {
        URI answer = page.answer();
        Map<String, String> parameters = new HashMap<>();
        Stream.of(answer.getRawQuery(), answer.getRawFragment())
                .filter(part -> part != null)
                .flatMap(part -> Stream.of(part.split("&")))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return new Callback(parameters);
    }

    String get(String name) {
        return parameters.getOrDefault(name, "");
    }

    String code() {
        assertThat(parameters).as("a code was expected").containsKey("code").doesNotContainKey("error");
        return get("code");
    }

    /** The error, with nothing in the answer that could be used. */
    String error() {
        assertThat(parameters).containsKey("error").doesNotContainKeys("code", "access_token", "id_token");
        return get("error");
    }
}
