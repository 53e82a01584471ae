package org.orebridge.cli;

import org.orebridge.core.Language;
import org.orebridge.workbench.report.Words;
import picocli.CommandLine.Option;

/// In which language a command tells what it found.
final class LanguageOption {

    @Option(
            names = "--language",
            paramLabel = "CODE",
            converter = LanguageConverter.class,
            description = "en, ko or ja: the language of text and pages (default: en).")
    private Language language = Language.ENGLISH;

    Words words() {
        return Words.in(language);
    }
}
