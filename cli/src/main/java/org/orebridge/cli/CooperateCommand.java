package org.orebridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orebridge.workbench.cooperation.Cooperation;
import org.orebridge.workbench.cooperation.CooperationStudy;
import org.orebridge.workbench.cooperation.report.CooperationPage;
import org.orebridge.workbench.cooperation.report.KeptCooperations;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.Question;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Works out what every group of the parties gains by acting together, and how the gain can be shared.
@Command(
        name = "cooperate",
        mixinStandardHelpOptions = true,
        description = "Work out what each group of parties gains by acting together in a shock, and how to share it:"
                + " Shapley value, core, nucleolus, Owen point, transfers.")
final class CooperateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            description = "A bundled scenario's name (see: orebridge scenarios) or the path of your own file.")
    private String scenario;

    @Option(
            names = "--parties",
            paramLabel = "COUNTRY",
            split = ",",
            converter = PartyConverter.class,
            description = "Two to ten countries, or groups as one, e.g. KOR,JPN,USA,EU27 (default: the scenario's).")
    private List<String> parties = new ArrayList<>();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "Calendar year taken as rest (default: the scenario's).")
    private @Nullable Integer year;

    @Option(
            names = "--months",
            paramLabel = "N",
            description = "Months of the scenario that count, and a year more (default: the scenario's).")
    private @Nullable Integer months;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Set a parameter of the reference dataset; may be repeated.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--free-trade-only",
            description = "Leave out the game in which those who do not act together restrict exports to each other.")
    private boolean freeTradeOnly;

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Override
    public Integer call() throws IOException {
        CommandLine line = spec.commandLine();
        Question question = question();
        folder.asked();
        Cooperation found;
        Path place;
        try (ShownProgress progress = ShownProgress.on(line.getErr())) {
            found = new CooperationStudy(new MarketStudy()).answer(question, !freeTradeOnly, progress);
            progress.begin("writing the report", 0);
            place = new KeptCooperations(HomeOption.of(line)).keep(found, folder.asked(), language.words());
        }
        line.getOut().print(json.print(found, () -> CooperationPage.text(found, language.words(), place.toString())));
        return ExitCode.OK.code();
    }

    private Question question() {
        CommandLine line = spec.commandLine();
        try {
            return new Question(
                    scenario,
                    parties,
                    year == null ? OptionalInt.empty() : OptionalInt.of(year),
                    months == null ? OptionalInt.empty() : OptionalInt.of(months),
                    0,
                    0,
                    Settings.parse(settings, line));
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(line, String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
