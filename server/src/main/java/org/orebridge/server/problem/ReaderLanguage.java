package org.orebridge.server.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orebridge.core.Language;
import org.orebridge.workbench.report.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.WebRequest;

/// The language that a request asks for: its parameter `language`, else the first of its Accept-Language that answers
/// are told in, else English.
public final class ReaderLanguage {

    private static final String PARAMETER = "language";

    private static final List<String> CODES =
            Arrays.stream(Language.values()).map(Language::code).toList();

    private ReaderLanguage() {}

    /// @param code ISO 639-1
    public static Words words(String code) {
        try {
            return Words.in(Language.of(code));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, String.valueOf(unknown.getMessage()), PARAMETER);
        }
    }

    public static Words words(WebRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER))
                .map(ReaderLanguage::words)
                .orElseGet(() -> Words.in(accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))));
    }

    private static Language accepted(@Nullable String header) {
        return Optional.ofNullable(header).flatMap(ReaderLanguage::known).orElse(Language.ENGLISH);
    }

    /// What is no list of languages asks for none.
    private static Optional<Language> known(String header) {
        try {
            return Optional.ofNullable(Locale.lookupTag(Locale.LanguageRange.parse(header), CODES))
                    .map(Language::of);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
