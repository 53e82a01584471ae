package org.orebridge.workbench.observed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.orebridge.market.Outcome;
import org.orebridge.reference.AbsentYears;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.network.CalibratedNetwork;
import org.orebridge.workbench.network.Standstill;
import org.orebridge.workbench.network.SupplyNetwork;
import org.orebridge.workbench.study.Progress;

/// Which minerals and years have figures that add up to a market at rest, and why the others have none.
///
/// @param baselines by mineral and year
/// @param indicatorsOnly minerals whose public figures make no market
public record Baselines(List<Baseline> baselines, List<String> indicatorsOnly) {

    /// Months over which nothing must happen.
    private static final int MONTHS = 12;

    public Baselines {
        baselines = List.copyOf(baselines);
        indicatorsOnly = List.copyOf(indicatorsOnly);
    }

    /// The market of one mineral and year.
    ///
    /// @param built whether figures add up to a market that stays at rest where nothing happens to it
    /// @param strays largest relative distance from the base over a year; -1 where there is no market
    /// @param why there is none; empty where there is
    public record Baseline(String mineral, int year, boolean built, double strays, String why) {}

    /// The years that baselines are wanted for, and the one that each compilation takes as rest.
    public static Baselines build(ReferenceDataset dataset, Progress progress) {
        List<Baseline> baselines = new ArrayList<>();
        AbsentYears absent = AbsentYears.bundled();
        progress.begin(
                "baselines",
                dataset.minerals().values().stream()
                        .mapToInt(mineral -> years(mineral).size())
                        .sum());
        for (MineralReference mineral : dataset.minerals().values()) {
            for (int year : years(mineral)) {
                baselines.add(absent.reason(mineral.mineral(), year)
                        .map(why -> new Baseline(mineral.mineral(), year, false, -1, why))
                        .orElseGet(() -> build(mineral, year, dataset)));
                progress.advance();
            }
        }
        return new Baselines(baselines, List.copyOf(dataset.indicators().keySet()));
    }

    private static List<Integer> years(MineralReference mineral) {
        return Stream.concat(Gaps.YEARS.stream(), Stream.of(mineral.baseYear()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Baseline build(MineralReference mineral, int year, ReferenceDataset dataset) {
        try {
            CalibratedNetwork network =
                    SupplyNetwork.of(mineral, year, dataset.parameters()).calibrated(dataset.parameters());
            Standstill standstill = Standstill.measure(network, MONTHS);
            return new Baseline(
                    mineral.mineral(),
                    year,
                    standstill.holds(),
                    standstill.largest(),
                    standstill.holds() ? "" : standstill.where());
        } catch (IllegalArgumentException | Outcome.FailedSolve noMarket) {
            String why =
                    String.valueOf(noMarket.getMessage()).lines().findFirst().orElse("");
            return new Baseline(mineral.mineral(), year, false, -1, why);
        }
    }
}
