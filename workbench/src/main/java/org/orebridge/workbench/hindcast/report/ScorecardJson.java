package org.orebridge.workbench.hindcast.report;

import org.orebridge.workbench.hindcast.result.Scorecard;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A run of hindcasts as JSON text; same run, same bytes.
public final class ScorecardJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private ScorecardJson() {}

    public static String write(Scorecard card) {
        return MAPPER.writeValueAsString(card).replace("\r\n", "\n") + "\n";
    }
}
