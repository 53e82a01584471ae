package org.orebridge.core;

import java.util.Arrays;
import java.util.stream.Collectors;

/// A language in which answers are told.
public enum Language {
    ENGLISH("en", "English"),
    KOREAN("ko", "한국어"),
    JAPANESE("ja", "日本語");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /// By its ISO 639-1 code, e.g. `ko`.
    public static Language of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equalsIgnoreCase(code.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Answers are told in %s, found \"%s\".%nMaybe ko was meant for Korean, or ja for Japanese."
                                .formatted(codes(), code)));
    }

    private static String codes() {
        return Arrays.stream(values()).map(Language::code).collect(Collectors.joining(", "));
    }

    /// ISO 639-1 code.
    public String code() {
        return code;
    }

    /// What its speakers call it.
    public String ownName() {
        return ownName;
    }

    @Override
    public String toString() {
        return code;
    }
}
