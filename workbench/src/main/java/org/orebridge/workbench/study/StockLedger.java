package org.orebridge.workbench.study;

import static org.orebridge.workbench.study.ReportedMonths.plus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Form;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.Node;
import org.orebridge.market.Quantity;
import org.orebridge.market.Stockpile;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.RegionResult;

/// What business and government of a party hold at the end of each month.
final class StockLedger {

    /// A government stock or a release of less than this share of what there was is nothing: the solver's rounding.
    private static final double ROUNDING = 1e-7;

    private static final double DAYS_PER_MONTH = 365.25 / 12;

    private final Course course;
    private final Market market;
    private final ReportedMonths months;

    StockLedger(Course course, ReportedMonths months) {
        this.course = course;
        this.market = course.market();
        this.months = months;
    }

    List<MonthlySeries> of(Party party) {
        var series = new ArrayList<MonthlySeries>();
        commercial(party, series);
        government(party, series);
        if (party.isGroup()) {
            party.members().forEach(member -> government(member, series));
        }
        return series;
    }

    private void commercial(Party party, List<MonthlySeries> series) {
        SortedMap<Form, MonthlySeries> byForm = new TreeMap<>();
        for (int s = 0; s < market.storages().size(); s++) {
            Node node = market.nodes().get(market.storages().get(s).node());
            if (party.contains(node.region())) {
                int index = s;
                double[] stock = months.mean(k -> course.at(Quantity.STOCK, index, k));
                MonthlySeries own = MonthlySeries.of(
                                Measure.COMMERCIAL_STOCK, node.form().id(), stock)
                        .withBase(market.storages().get(s).baseStock());
                byForm.merge(node.form(), own, MonthlySeries::plus);
            }
        }
        series.addAll(byForm.values());
        MonthlySeries nothing = MonthlySeries.of(Measure.COMMERCIAL_STOCK, RegionResult.ALL, months.nothing())
                .withBase(0);
        MonthlySeries all = byForm.values().stream().reduce(nothing, MonthlySeries::plus);
        series.add(all);
        days(party, all, series);
    }

    /// The same in days of use at rest, where anything is used.
    private void days(Party party, MonthlySeries stock, List<MonthlySeries> series) {
        double daily = UsesBySector.of(market, party).atRest(market) / DAYS_PER_MONTH;
        if (daily > 0) {
            double[] days = stock.values().stream()
                    .mapToDouble(t -> t.orElse(0) / daily)
                    .toArray();
            series.add(MonthlySeries.of(Measure.COMMERCIAL_STOCK_DAYS, RegionResult.ALL, days)
                    .withBase(stock.base().orElse(0) / daily));
        }
    }

    /// The stock of one member of a group, where it has one.
    private void government(Region member, List<MonthlySeries> series) {
        if (market.stockpiles().stream().anyMatch(pile -> pile.owner().equals(member))) {
            var own = new ArrayList<MonthlySeries>();
            government(Party.of(member), own);
            own.forEach(one -> series.add(one.about(member.code())));
        }
    }

    private void government(Party party, List<MonthlySeries> series) {
        double[] held = months.nothing();
        double[] released = months.nothing();
        double[] bought = months.nothing();
        double first = 0;
        double fullest = 0;
        boolean refilled = false;
        for (int g = 0; g < market.stockpiles().size(); g++) {
            Stockpile pile = market.stockpiles().get(g);
            if (party.contains(pile.owner())) {
                int index = g;
                held = plus(held, months.mean(k -> course.at(Quantity.STOCKPILE, index, k)));
                released = plus(released, released(g, pile));
                bought = plus(bought, months.mean(k -> course.at(Quantity.PURCHASE, index, k)));
                first += pile.initial();
                fullest += pile.fullest();
                refilled |= pile.refill().isPresent();
            }
        }
        series.add(MonthlySeries.of(Measure.GOVERNMENT_STOCK, RegionResult.ALL, settled(held, fullest))
                .withBase(first));
        series.add(MonthlySeries.of(Measure.RELEASE, RegionResult.ALL, settled(released, fullest))
                .withBase(0));
        if (refilled) {
            series.add(MonthlySeries.of(Measure.PURCHASE, RegionResult.ALL, settled(bought, fullest))
                    .withBase(0));
        }
    }

    private double[] released(int index, Stockpile pile) {
        double[] released = months.nothing();
        for (int j = 0; j < pile.access().size(); j++) {
            int access = course.access(index, j);
            released = plus(released, months.mean(k -> course.at(Quantity.RELEASE, access, k)));
        }
        return released;
    }

    private static double[] settled(double[] values, double scale) {
        return Arrays.stream(values)
                .map(v -> Math.abs(v) <= ROUNDING * scale ? 0 : v)
                .toArray();
    }
}
