package org.orebridge.workbench.result;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// An answer as JSON text and back; same answer, same bytes.
public final class JsonFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private static final JsonMapper LINE = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private JsonFile() {}

    public static String write(Answer answer) {
        return text(answer);
    }

    /// Any record of results as JSON text, its components in their order.
    public static String text(Record result) {
        return MAPPER.writeValueAsString(result).replace("\r\n", "\n") + "\n";
    }

    /// The same on one line, without its end.
    public static String line(Record message) {
        return LINE.writeValueAsString(message);
    }

    public static Answer read(String json) {
        return read(json, Answer.class, "an answer");
    }

    /// Any record of results back from its text.
    ///
    /// @param what it is, for the message, e.g. `an answer`
    /// @throws IllegalArgumentException if it is not that
    public static <T extends Record> T read(String json, Class<T> type, String what) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException bad) {
            throw new IllegalArgumentException(
                    "This is not the JSON of %s: %s%nMaybe the file is cut off, or was written by another version of the program."
                            .formatted(what, bad.getOriginalMessage()),
                    bad);
        }
    }
}
