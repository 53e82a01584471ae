package org.orebridge.server.run;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.Map;
import org.orebridge.server.study.StudyKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Which study is asked for in the place of an answer, and what was chosen for it.
///
/// @param kind its name
/// @param options as JSON
record StudyInput(String kind, String options) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /// A list with a gap is not what anybody chose.
    private static final JsonMapper WHOLE = JSON.rebuild()
            .changeDefaultNullHandling(each -> each.withContentNulls(Nulls.FAIL))
            .build();

    /// @throws JacksonException if the kind does not have such options
    static StudyInput of(StudyKind<?> kind, Map<String, Object> options) {
        String sent = JSON.writeValueAsString(options);
        return new StudyInput(kind.name(), JSON.writeValueAsString(WHOLE.readValue(sent, kind.options())));
    }

    <O extends Record> O options(StudyKind<O> of) {
        return JSON.readValue(options, of.options());
    }

    /// What was chosen, by name.
    Map<String, Object> chosen() {
        return JSON.readValue(options, new TypeReference<>() {});
    }
}
