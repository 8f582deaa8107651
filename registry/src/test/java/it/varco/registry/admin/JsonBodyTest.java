package it.varco.registry.admin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.WebApplicationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class JsonBodyTest {

    record Inner(String code) {}

    record Sample(String text, Integer number, LocalDate day, Inner inner, List<String> many) {}

    @Test
    void everyFieldIsReadAndMissingOnesAreNull() {
        assertThat(
                        read(
                                "{\"text\":\"à\",\"number\":7,\"day\":\"2024-02-29\",\"inner\":{\"code\":\"x\"},\"many\":[\"a\"]}"))
                .isEqualTo(new Sample("à", 7, LocalDate.of(2024, 2, 29), new Inner("x"), List.of("a")));
        assertThat(read("{\"text\":null}")).isEqualTo(new Sample(null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "                        | The body is missing: send a JSON object",
                "null                    | The body is null: send a JSON object",
                "[]                      | The body must be one JSON object",
                "7                       | The body must be one JSON object",
                "\"{}\"                  | The body must be one JSON object",
                "{                       | The body is not valid JSON (line 1, column 2)",
                "{\"text\":'x'}          | The body is not valid JSON (line 1, column 9)",
                "{} {}                   | The body must be one JSON object",
                "{\"text\":\"a\",\"text\":\"b\"} | The body is not valid JSON (line 1, column 19)",
                "{\"text\":1}            | text: is of the wrong type",
                "{\"text\":true}         | text: is of the wrong type",
                "{\"text\":[\"x\"]}      | text: is of the wrong type",
                "{\"number\":\"1\"}      | number: is of the wrong type",
                "{\"number\":1.0}        | number: is of the wrong type",
                "{\"number\":1e99}       | number: is of the wrong type",
                "{\"number\":2147483648} | number: is of the wrong type",
                "{\"inner\":[]}          | inner: is of the wrong type",
                "{\"inner\":{\"code\":{}}} | inner.code: is of the wrong type",
                "{\"many\":\"x\"}        | many: is of the wrong type",
                "{\"many\":[[]]}         | many.[0]: is of the wrong type",
                "{\"day\":\"2021-02-30\"} | day: write a date that exists as yyyy-mm-dd, such as 2021-09-30",
                "{\"day\":\"30/09/2021\"} | day: write a date that exists as yyyy-mm-dd, such as 2021-09-30",
                "{\"day\":\"2021-9-30\"} | day: write a date that exists as yyyy-mm-dd, such as 2021-09-30",
                "{\"day\":\"0021-09-30\"} | day: write a date that exists as yyyy-mm-dd, such as 2021-09-30",
                "{\"day\":\"2021-09-30T00:00:00\"} | day: write a date that exists as yyyy-mm-dd, such as 2021-09-30",
                "{\"day\":[2021,9,30]}   | day: write a date that exists as yyyy-mm-dd, such as 2021-09-30",
                "{\"day\":18900}         | day: write a date that exists as yyyy-mm-dd, such as 2021-09-30",
                "{\"inner\":{\"codes\":\"x\"}} | Unknown field inner.codes; the fields here are code"
            })
    void whatIsWrongIsSaidWithTheField(String body, String message) {
        assertThat(refusal(body == null ? "" : body)).isEqualTo(message);
    }

    @Test
    void anUnknownFieldIsAnsweredWithTheKnownOnesAndItsNameIsCutShort() {
        assertThat(refusal("{\"" + "x".repeat(500) + "\":1}"))
                .hasSizeLessThan(150)
                .startsWith("Unknown field xxx")
                .endsWith("…; the fields here are day, inner, many, number, text");
    }

    @Test
    void aBodyOfExactlyTheLimitIsReadAndOneByteMoreIsRefused() {
        String empty = "{}" + " ".repeat(JsonBody.SMALL - 2);

        assertThat(read(empty)).isNotNull();
        assertThat(refusal(empty + " ")).isEqualTo("The body is too large: send at most 16384 bytes");
    }

    @Test
    void nestingAsDeepAsTheLimitAllowsIsRefusedAndNotFollowed() {
        assertThat(refusal("{\"text\":" + "[".repeat(16_000))).isNotBlank();
        assertThat(refusal("[".repeat(16_000))).isNotBlank();
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] broken = "{\"text\":\"?\"}".getBytes(StandardCharsets.ISO_8859_1);
        broken[9] = (byte) 0xff;

        assertThat(refusal(new ByteArrayInputStream(broken))).startsWith("The body is not valid JSON");
    }

    @Test
    void aConnectionThatBreaksAndABodyThatIsNotThereAreRefused() {
        InputStream breaking = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset by peer");
            }
        };

        assertThat(refusal(breaking)).isEqualTo("The body could not be read to its end");
        assertThat(refusal((InputStream) null)).isEqualTo("The body is missing: send a JSON object");
    }

    private static Sample read(String body) {
        return JsonBody.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), Sample.class);
    }

    private static String refusal(String body) {
        return refusal(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String refusal(InputStream body) {
        WebApplicationException refused =
                catchThrowableOfType(WebApplicationException.class, () -> JsonBody.read(body, Sample.class));
        assertThat(refused.getResponse().getStatus()).isEqualTo(400);
        return ((AdminError.Body) refused.getResponse().getEntity()).errorMessage();
    }
}
