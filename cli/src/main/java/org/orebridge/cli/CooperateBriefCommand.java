package org.orebridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.cooperation.brief.BriefQuestion;
import org.orebridge.workbench.cooperation.brief.BriefStudy;
import org.orebridge.workbench.cooperation.brief.report.BriefPage;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.scenario.Vocabulary;
import org.orebridge.workbench.study.NamedScenario;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Puts what is kept on a mineral into one document to print.
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = "Put what is kept of a mineral's studies into one brief to print: how much to hold, when to"
                + " release, what each agreement is worth, how to share it, whom to invite. Of each study the newest; what"
                + " is not kept is named with the command that makes it.")
final class CooperateBriefCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MINERAL", description = "A mineral, such as gallium.")
    private String mineral;

    @Option(
            names = "--parties",
            paramLabel = "COUNTRY",
            split = ",",
            converter = PartyConverter.class,
            description = "For whom: two to ten countries, or a group as one (default: KOR,JPN).")
    private List<String> parties = List.of("KOR", "JPN");

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            description =
                    "Take results of this scenario alone, by its name or the path of its file (default: the newest"
                            + " of each study, of any).")
    private @Nullable String scenario;

    @Option(
            names = "--run",
            description = "Make what is not kept, as its command would without options, and keep it; takes minutes.")
    private boolean run;

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Override
    public Integer call() throws IOException {
        CommandLine line = spec.commandLine();
        BriefQuestion asked = asked(line);
        var study = new BriefStudy(new BalancedNetworks(ReferenceDataset.bundled()), HomeOption.of(line));
        return result.keep(
                line,
                BriefPage.KEPT,
                folder.asked(),
                progress -> run ? study.complete(asked, source(), result.words(), progress) : study.answer(asked));
    }

    /// The user's own file, if that is what was named.
    private Optional<String> source() {
        return Optional.ofNullable(scenario).filter(named -> Files.isRegularFile(Path.of(named)));
    }

    private BriefQuestion asked(CommandLine line) {
        try {
            Optional<String> own = source().map(
                            file -> NamedScenario.read(file, Vocabulary.ANY).name());
            return new BriefQuestion(mineral, parties, own.or(() -> Optional.ofNullable(scenario)));
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(line, String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
