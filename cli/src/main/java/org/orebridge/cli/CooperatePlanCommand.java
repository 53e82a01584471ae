package org.orebridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.cooperation.plan.Holders;
import org.orebridge.workbench.cooperation.plan.HoldingFile;
import org.orebridge.workbench.cooperation.plan.JointRelease;
import org.orebridge.workbench.cooperation.plan.PlanStudy;
import org.orebridge.workbench.cooperation.plan.PlanTerms;
import org.orebridge.workbench.cooperation.plan.SecretParty;
import org.orebridge.workbench.cooperation.plan.report.ReleaseFiles;
import org.orebridge.workbench.cooperation.plan.report.ReleasePage;
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

/// Finds a joint plan of release of stocks whose levels their holders keep to themselves.
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Find when parties release their stocks together while none tells the others what it holds: each"
                + " is asked how much it would release at which prices.")
final class CooperatePlanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            description = "A bundled scenario's name (see: orebridge scenarios) or the path of your own file.")
    private String scenario;

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Option(
            names = "--holder",
            required = true,
            paramLabel = "PARTY=HOLDER",
            description = "A party's own file (see: orebridge new holding), or \"command:\" and a program that answers"
                    + " for it, e.g. \"JPN=command:ssh jpn orebridge holder file.yaml\"; once for each party.")
    private List<String> holders = new ArrayList<>();

    @Option(
            names = "--own",
            paramLabel = "PARTY=FILE",
            description = "Write what is asked of a party whose file is read here to a file for it alone.")
    private List<String> own = new ArrayList<>();

    @Option(
            names = "--narrowest",
            paramLabel = "SHARE",
            description = "Widen the published bands until no reader can tell what a party released within an interval"
                    + " narrower than this share of its upper end (default: ${DEFAULT-VALUE}).")
    private double narrowest = PlanTerms.USUAL_NARROWEST;

    @Option(
            names = "--gap",
            paramLabel = "SHARE",
            description = "Gap between offer and market at which the plan is agreed (default: ${DEFAULT-VALUE}).")
    private double gap = PlanTerms.USUAL_TOLERANCE;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Rounds of questions for a plan, at most (default: ${DEFAULT-VALUE}).")
    private int rounds = PlanTerms.USUAL_ROUNDS;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            description = "Longest wait for an answer of a holder's program (default: ${DEFAULT-VALUE}).")
    private int patience = 120;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Also write the public page and its JSON there; without it no file is written.")
    private @Nullable Path output;

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Override
    public Integer call() throws IOException {
        CommandLine line = spec.commandLine();
        Question asked = question.about(scenario, line);
        var terms = new PlanTerms(narrowest, gap, rounds);
        SortedMap<String, Path> reports = new TreeMap<>();
        named(own, "--own").forEach((party, file) -> reports.put(party, Path.of(file)));
        SortedMap<String, SecretParty> parties = new TreeMap<>();
        try (var cancel = new Cancel();
                ShownProgress progress = ShownProgress.on(line.getErr())) {
            named(holders, "--holder").forEach((party, holder) -> parties.put(party, opened(party, holder, line)));
            ReleaseFiles.checkOwn(reports, parties);
            JointRelease found =
                    new PlanStudy(new MarketStudy()).answer(asked, parties, terms, progress, cancel::asked);
            ReleaseFiles.own(reports, parties, result.words());
            if (output != null) {
                ReleaseFiles.published(output, found, result.words());
            }
            int code = result.tell(line, found, words -> ReleasePage.text(found, words));
            line.getOut().flush();
            return code;
        } finally {
            parties.values().forEach(SecretParty::close);
        }
    }

    private SecretParty opened(String party, String holder, CommandLine line) {
        if (!Holders.isCommand(holder) && HoldingFile.isOpenToOthers(Path.of(holder))) {
            line.getErr().printf("Others may read the file of %s. Maybe chmod 600 is right for it.%n", party);
        }
        var vocabulary = MarketStudy.vocabulary(ReferenceDataset.bundled());
        return Holders.open(party, holder, vocabulary, Duration.ofSeconds(patience));
    }

    private SortedMap<String, String> named(List<String> values, String option) {
        SortedMap<String, String> named = new TreeMap<>();
        for (String value : values) {
            int at = value.indexOf('=');
            if (at < 1 || at == value.length() - 1) {
                throw wrong("%s takes PARTY=%s.%nMaybe KOR=holding-kor.yaml was meant."
                        .formatted(option, option.equals("--own") ? "FILE" : "HOLDER"));
            }
            if (named.put(value.substring(0, at), value.substring(at + 1)) != null) {
                throw wrong("%s names %s twice.%nMaybe one of the two is another party's."
                        .formatted(option, value.substring(0, at)));
            }
        }
        return named;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
