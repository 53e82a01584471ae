package org.orebridge.cli;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.orebridge.core.ChosenParty;
import org.orebridge.core.Party;
import org.orebridge.indicators.market.MarketState;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.risk.RiskPage;
import org.orebridge.workbench.risk.RiskProfile;
import org.orebridge.workbench.risk.RiskStudy;
import org.orebridge.workbench.risk.SharedPage;
import org.orebridge.workbench.risk.SharedRisk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Measures a party's supply risk by the published indicators.
@Command(
        name = "risk",
        mixinStandardHelpOptions = true,
        description = "Show how risky a party's supply of each mineral is, by the published indicators, and whose mines"
                + " stand behind what it uses.")
final class RiskCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--party",
            required = true,
            paramLabel = "PARTY",
            converter = ChosenPartyConverter.class,
            description = "Country or group of countries, such as KOR, Japan or EU27, or several as one: KOR+JPN.")
    private String party;

    @Option(
            names = "--with",
            paramLabel = "PARTY",
            converter = ChosenPartyConverter.class,
            description = "Another party: show what both depend on, and where one could stand in for the other.")
    private @Nullable String other;

    @Option(
            names = "--mineral",
            paramLabel = "MINERAL",
            split = ",",
            description = "Minerals, such as cobalt (default: all).")
    private List<String> minerals = List.of();

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            description = "Month as of which a group's members are taken (default: today's).")
    private @Nullable YearMonth month;

    @Option(
            names = "--weights",
            paramLabel = "WEIGHTS",
            converter = WeightsConverter.class,
            description = "Weights of the state of a market, such as level=2,volatility=1,trend=1,margin=0 (default: 1"
                    + " each).")
    private MarketState.Weights weights = MarketState.Weights.EQUAL;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Override
    public Integer call() {
        Optional<Party> with = Optional.ofNullable(other).map(this::party);
        RiskProfile profile;
        Optional<SharedRisk> shared;
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            RiskStudy study = RiskStudy.bundled(ReferenceDataset.bundled()).weighing(weights);
            Consumer<String> begun = name -> progress.begin("measuring " + name, 0);
            profile = study.profile(party(party), minerals, begun);
            shared = with.map(second -> SharedRisk.of(profile, study.profile(second, minerals, begun)));
        }
        spec.commandLine()
                .getOut()
                .print(
                        shared.isPresent()
                                ? json.print(shared.get(), () -> SharedPage.of(shared.get(), language.words()))
                                : json.print(profile, () -> RiskPage.of(profile, language.words())));
        return ExitCode.OK.code();
    }

    private Party party(String id) {
        return ChosenParty.at(id, month == null ? YearMonth.now(ZoneOffset.UTC) : month)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "The group %s had no members in that month.%nMaybe another --month was meant.".formatted(id)));
    }
}
