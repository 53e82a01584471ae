package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.RegionResult;

/// Reads from a course what is reported of each party and region, month by month.
///
/// Of a group masses and amounts are those of its members together, prices are weighed by use.
/// Where the end is unknown each figure is the mean over the branches, weighted by their probability. Amounts in USD
/// add up from month 1 and are discounted to it.
final class Ledger {

    private final Market market;
    private final PriceLedger prices;
    private final UseLedger uses;
    private final SupplyLedger supply;
    private final StockLedger stocks;
    private final LossLedger losses;
    private final TreatmentCharges charges;

    Ledger(StudyCase studyCase, Replay.Completed run, Baseline baseline) {
        Course course = run.course();
        this.market = course.market();
        var months = new ReportedMonths(course.tree(), studyCase.setup().monthsReported(), market.beta());
        this.prices = new PriceLedger(course, months);
        this.uses = new UseLedger(course, months);
        this.supply = new SupplyLedger(course, months);
        this.stocks = new StockLedger(course, months);
        this.losses = new LossLedger(course, months, baseline);
        this.charges = new TreatmentCharges(studyCase, run, months);
    }

    /// All series of a party.
    RegionResult party(Party party) {
        List<MonthlySeries> series = physical(party);
        series.addAll(stocks.of(party));
        series.addAll(losses.of(party));
        series.addAll(charges.of(party));
        return result(party, series);
    }

    /// What matters of a region that is no party.
    RegionResult other(Region region) {
        Party alone = Party.of(region);
        List<MonthlySeries> series = physical(alone);
        series.addAll(charges.outside(region));
        return result(alone, series);
    }

    /// All regions together.
    RegionResult world() {
        List<MonthlySeries> series = uses.of(UsesBySector.ofWorld(market));
        return new RegionResult("WORLD", "World", sorted(series), Optional.of(losses.worldTotals()));
    }

    private List<MonthlySeries> physical(Party party) {
        var series = new ArrayList<>(prices.of(party));
        series.addAll(uses.of(UsesBySector.of(market, party)));
        series.addAll(supply.of(party));
        return series;
    }

    private RegionResult result(Party party, List<MonthlySeries> series) {
        return new RegionResult(party.id(), party.name(), sorted(series), Optional.of(losses.totals(party)));
    }

    private static List<MonthlySeries> sorted(List<MonthlySeries> series) {
        return series.stream()
                .sorted(Comparator.comparing(MonthlySeries::measure))
                .toList();
    }
}
