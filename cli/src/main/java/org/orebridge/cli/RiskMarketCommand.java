package org.orebridge.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.orebridge.indicators.market.MarketState;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.risk.MarketHistories;
import org.orebridge.workbench.risk.MarketPage;
import org.orebridge.workbench.risk.RiskStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Shows the state of each market month by month.
@Command(
        name = "market",
        mixinStandardHelpOptions = true,
        description = "Show the state of each market month by month: price, its level, volatility and trend, smelters'"
                + " margin, and all as one number by weights of your own.")
final class RiskMarketCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--mineral",
            paramLabel = "MINERAL",
            split = ",",
            description = "Minerals, such as copper (default: all with monthly prices).")
    private List<String> minerals = List.of();

    @Option(
            names = "--weights",
            paramLabel = "WEIGHTS",
            converter = WeightsConverter.class,
            description = "Weights of its parts, such as level=2,volatility=1,trend=1,margin=0 (default: 1 each).")
    private MarketState.Weights weights = MarketState.Weights.EQUAL;

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Override
    public Integer call() {
        MarketHistories found =
                RiskStudy.bundled(ReferenceDataset.bundled()).weighing(weights).markets(minerals);
        return result.tell(spec.commandLine(), found, words -> MarketPage.of(found, words));
    }
}
