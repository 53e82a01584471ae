package org.orebridge.server.answer;

import org.orebridge.core.Language;
import org.orebridge.server.problem.Refusal;
import org.orebridge.workbench.report.Words;
import org.springframework.http.HttpStatus;

/// The words of the language that a reader asks for.
public final class SpokenWords {

    private SpokenWords() {}

    /// @param language code, as readers write it
    public static Words in(String language) {
        try {
            return Words.in(Language.of(language));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, String.valueOf(unknown.getMessage()), "language");
        }
    }
}
