package org.orebridge.workbench.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/// A way of answering a shock; its name and label are words of the messages file.
public enum Way {
    /// No government stock is used (regime R0).
    NO_STOCKS("a"),
    /// Each by its own interest, partners trading freely (R1).
    ALONE("b"),
    /// Each by its own interest, partners restricting exports to each other (R1 with restrictions).
    ALONE_RESTRICTING("b'"),
    /// Shared stocks, no restrictions between partners (R2 with R6).
    TOGETHER("c"),
    /// Shared stocks alone.
    SHARED_STOCKS("R2"),
    /// No restrictions between partners alone.
    STANDSTILL("R6");

    private final String code;

    Way(String code) {
        this.code = code;
    }

    /// What stands for it in keys, files and tables.
    @JsonValue
    public String code() {
        return code;
    }

    public static Optional<Way> find(String code) {
        return Arrays.stream(values()).filter(way -> way.code.equals(code)).findFirst();
    }

    @JsonCreator
    public static Way parse(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No way of answering has the code \"%s\".%nMaybe one of a, b, b', c, R2, R6 was meant."
                                .formatted(code)));
    }
}
