package it.varco.registry.admin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

import jakarta.ws.rs.WebApplicationException;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;

/**
 * Reads what an administrator sends, taking nothing for granted: of bounded size, one JSON object, no field that is not
 * expected or comes twice, no number where a text belongs, dates as {@code yyyy-mm-dd} only. Every refusal is a 400 that
 * names the field. Fields of the record that are not sent are null; whether they may be is the caller's to check.
 */
public final class JsonBody {

    /** Largest body of a request about one thing, in bytes. */
    public static final int SMALL = 16 * 1024;

    private static final String NOT_JSON = "The body is not valid JSON";
    private static final int NAME_SHOWN = 40;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .withCoercionConfig(
                    LogicalType.Textual,
                    config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .addModule(new SimpleModule("varco-dates").addDeserializer(LocalDate.class, new StrictDate()))
            .build();

    private JsonBody() {}

    /**
     * Reads a body of at most {@link #SMALL} bytes.
     *
     * @see #read(InputStream, Class, int)
     */
    public static <T extends Record> T read(InputStream body, Class<T> type) {
        return read(body, type, SMALL);
    }

    /**
     * Reads the whole body.
     *
     * @param body may be null or empty, which is refused
     * @param largest in bytes
     * @return never null
     * @throws WebApplicationException 400 with what is wrong and where
     */
    public static <T extends Record> T read(InputStream body, Class<T> type, int largest) {
        byte[] bytes = bytes(body, largest);
        if (bytes.length == 0) {
            throw AdminError.badRequest("The body is missing: send a JSON object");
        }
        try {
            T value = MAPPER.readValue(bytes, type);
            if (value == null) {
                throw AdminError.badRequest("The body is null: send a JSON object");
            }
            return value;
        } catch (UnrecognizedPropertyException unknown) {
            throw AdminError.badRequest("Unknown field " + path(unknown) + "; the fields here are "
                    + sorted(unknown.getKnownPropertyIds()));
        } catch (JsonMappingException mismatch) {
            throw AdminError.badRequest(complaint(mismatch));
        } catch (JsonProcessingException malformed) {
            throw AdminError.badRequest(NOT_JSON + place(malformed));
        } catch (IOException unreadable) {
            throw AdminError.badRequest("The body is not readable as JSON in UTF-8");
        }
    }

    /**
     * The body as text, for a resource that reads it by rules of its own.
     *
     * @param largest in bytes
     * @return empty for a missing body
     * @throws WebApplicationException 400 when it is larger
     */
    public static String text(InputStream body, int largest) {
        return new String(bytes(body, largest), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(InputStream body, int largest) {
        if (body == null) {
            return new byte[0];
        }
        byte[] bytes;
        try {
            bytes = body.readNBytes(largest + 1);
        } catch (IOException interrupted) {
            throw AdminError.badRequest("The body could not be read to its end");
        }
        if (bytes.length > largest) {
            throw AdminError.badRequest("The body is too large: send at most " + largest + " bytes");
        }
        return bytes;
    }

    private static String complaint(JsonMappingException mismatch) {
        if (mismatch.getCause() instanceof JsonParseException malformed) {
            return NOT_JSON + place(malformed);
        }
        if (mismatch.getPath().isEmpty()) {
            return "The body must be one JSON object";
        }
        return path(mismatch) + ": "
                + (mismatch instanceof WrongDateException ? mismatch.getOriginalMessage() : "is of the wrong type");
    }

    private static String path(JsonMappingException mismatch) {
        String path = mismatch.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
        return path.length() <= NAME_SHOWN ? path : path.substring(0, NAME_SHOWN) + "…";
    }

    private static String sorted(Collection<Object> names) {
        return names == null
                ? "none"
                : names.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String place(JsonProcessingException malformed) {
        return malformed.getLocation() == null
                ? ""
                : " (line " + malformed.getLocation().getLineNr() + ", column "
                        + malformed.getLocation().getColumnNr() + ")";
    }

    private static final class WrongDateException extends JsonMappingException {

        private static final long serialVersionUID = 1L;

        WrongDateException(JsonParser parser) {
            super(parser, AdminInput.DAY_WANTED);
        }
    }

    /** Jackson's own reader also takes arrays, day numbers and dates with a time. */
    private static final class StrictDate extends StdDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        StrictDate() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return AdminInput.day(parser.getValueAsString()).orElseThrow(() -> new WrongDateException(parser));
        }
    }
}
