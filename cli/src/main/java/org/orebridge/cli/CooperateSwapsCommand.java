package org.orebridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orebridge.planning.swap.Terms;
import org.orebridge.workbench.cooperation.swaps.SwapFile;
import org.orebridge.workbench.cooperation.swaps.SwapQuestion;
import org.orebridge.workbench.cooperation.swaps.SwapStudy;
import org.orebridge.workbench.cooperation.swaps.SwapWords;
import org.orebridge.workbench.cooperation.swaps.Swaps;
import org.orebridge.workbench.cooperation.swaps.report.KeptSwaps;
import org.orebridge.workbench.cooperation.swaps.report.SwapPage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Searches for swaps that are physically usable and allowed, among two and more.
@Command(
        name = "swaps",
        mixinStandardHelpOptions = true,
        description = "Search for swaps over form, origin and time that are usable and allowed, among two and more"
                + " parties; say what encumbrances, plants and time keep out.")
final class CooperateSwapsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A file of swaps (see: orebridge new swaps).")
    private Path file;

    @Option(
            names = "--terms",
            paramLabel = "WORD",
            description = "How accounts are settled: barter, sale, claims or loan (default: the file's).")
    private @Nullable String terms;

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Override
    public Integer call() throws IOException {
        CommandLine line = spec.commandLine();
        folder.asked();
        SwapQuestion asked = on(SwapFile.read(file), line);
        Swaps found;
        Path place;
        try (ShownProgress progress = ShownProgress.on(line.getErr())) {
            found = SwapStudy.answer(asked, progress);
            progress.begin("writing the report", 0);
            place = new KeptSwaps(HomeOption.of(line)).keep(found, folder.asked(), language.words());
        }
        line.getOut().print(json.print(found, () -> SwapPage.text(found, language.words(), place.toString())));
        return ExitCode.OK.code();
    }

    private SwapQuestion on(SwapQuestion question, CommandLine line) {
        if (terms == null) {
            return question;
        }
        Terms.@Nullable Kind kind = SwapWords.TERMS.get(terms);
        if (kind == null) {
            throw new ParameterException(
                    line,
                    "There are no terms \"%s\".%nMaybe one of %s."
                            .formatted(terms, String.join(", ", SwapWords.TERMS.keySet())));
        }
        Terms was = question.terms();
        return question.on(new Terms(kind, was.within(), was.interest(), false));
    }
}
