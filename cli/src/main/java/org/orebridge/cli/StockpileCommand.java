package org.orebridge.cli;

import java.io.IOException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orebridge.core.Party;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.report.Kept;
import org.orebridge.workbench.stockpile.KeptStockpiles;
import org.orebridge.workbench.stockpile.StockpileResult;
import org.orebridge.workbench.stockpile.StockpileStudy;
import org.orebridge.workbench.stockpile.StockpileTerms;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Works out how much of a mineral governments should hold, alone and together.
@Command(
        name = "stockpile",
        mixinStandardHelpOptions = true,
        description = {
            "Work out how much of a mineral each party should hold, alone and together, against its largest exporter"
                    + " stopping for nobody knows how long, and what each way of releasing it is worth.",
            "Sizes are tried in the market: traders, substitution and other countries answer to them."
        })
final class StockpileCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MINERAL", arity = "1..*", description = "Minerals, such as cobalt gallium.")
    private List<String> minerals = List.of();

    @Option(
            names = "--parties",
            paramLabel = "PARTY",
            split = ",",
            converter = PartyConverter.class,
            description = "Countries or groups that hold stocks (default: KOR,JPN).")
    private List<String> parties = List.of("KOR", "JPN");

    @Option(
            names = "--hazard",
            paramLabel = "RATE",
            description = "Disruptions a year, e.g. 0.1 (default: counted in the register of export controls).")
    private @Nullable Double hazard;

    @Option(
            names = "--length",
            paramLabel = "MONTHS",
            defaultValue = "" + StockpileTerms.USUAL_MONTHS,
            description = "How long one lasts in the mean (default: ${DEFAULT-VALUE}).")
    private double length;

    @Option(
            names = "--selective",
            paramLabel = "SHARE",
            defaultValue = "" + StockpileTerms.USUAL_SELECTIVE,
            description = "How likely it strikes one of the parties alone (default: ${DEFAULT-VALUE}).")
    private double selective;

    @Option(
            names = "--days",
            paramLabel = "DAYS",
            split = ",",
            description = "Sizes tried, in days of use (default: 15,30,60,100,180).")
    private List<Double> days = StockpileTerms.USUAL_DAYS;

    @Option(
            names = "--budget",
            paramLabel = "USD",
            description = "Most that is spent on all minerals together; also, over five years, to build stocks up.")
    private @Nullable Double budget;

    @Option(
            names = "--exporters",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "How many of the largest exporters may stop, one at a time (default: ${DEFAULT-VALUE}).")
    private int exporters;

    @Option(names = "--uneven", description = "Look for sizes together that need not be the same days for all.")
    private boolean uneven;

    @Mixin
    private DrawOptions draws = new DrawOptions();

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Override
    public Integer call() throws IOException {
        CommandLine line = spec.commandLine();
        StockpileTerms terms = terms(draws.draws(0, line));
        Kept<StockpileResult> kept = KeptStockpiles.of(terms);
        return result.keepCentralFirst(
                line,
                kept,
                kept,
                Optional.empty(),
                (progress, central) -> new StockpileStudy(new BalancedNetworks(ReferenceDataset.bundled()))
                        .answer(terms, progress, central));
    }

    private StockpileTerms terms(int sets) {
        try {
            return new StockpileTerms(
                    minerals,
                    parties.stream().map(this::party).toList(),
                    optional(hazard),
                    length,
                    selective,
                    days,
                    optional(budget),
                    exporters,
                    uneven,
                    sets,
                    draws.seed());
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private Party party(String id) {
        return Party.find(id, YearMonth.now(ZoneOffset.UTC))
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), "The group %s has no members today.".formatted(id)));
    }
}
