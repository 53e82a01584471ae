package org.orebridge.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orebridge.core.Finding.Severity;
import org.orebridge.workbench.observed.FindingsPage;
import org.orebridge.workbench.observed.KeptFindings;
import org.orebridge.workbench.observed.UserStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows what was found odd in the files that were imported, the gravest first.
@Command(
        name = "findings",
        mixinStandardHelpOptions = true,
        description = "Show what was found odd in the files that you imported, the gravest first.")
final class DataFindingsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Name of an imported file, or its import (default: all).")
    private @Nullable String file;

    @Option(
            names = "--severity",
            paramLabel = "WORD",
            description = "Only error (a row or figure was lost), warning or note (default: all).")
    private @Nullable Severity severity;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "20",
            description = "Most findings shown of a file (default: ${DEFAULT-VALUE}).")
    private int rows;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Override
    public Integer call() {
        KeptFindings.Files findings = KeptFindings.of(
                UserStore.in(HomeOption.of(spec.commandLine())),
                Optional.ofNullable(file),
                Optional.ofNullable(severity));
        spec.commandLine()
                .getOut()
                .print(json.print(findings, () -> FindingsPage.of(findings, language.words(), rows)));
        return ExitCode.OK.code();
    }
}
