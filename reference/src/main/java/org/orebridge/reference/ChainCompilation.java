package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// A mineral whose chain is told by tables alone: which statistic is which activity, which customs code which form.
///
/// @param mineral its identity, which is also the name of its folder
/// @param baseYear the year by whose trade countries are told apart
record ChainCompilation(String mineral, int baseYear) implements MineralCompilation {

    /// Share of the world's trade in a form below which a flow, or a use, is below the rounding of the rest.
    private static final double SMALLEST = 0.0005;

    @Override
    public List<FigureRow> figures(RawFiles raw, Tables tables, Remarks remarks) {
        List<FigureRow> assumptions = Assumptions.of(mineral, tables);
        ProductionFigures production =
                ProductionFigures.read(raw, tables, mineral).with(assumptions);
        List<ChainTrade> trades = ChainTrade.read(tables, mineral);
        if (trades.isEmpty()) {
            return withQuotations(production.figures(region -> region), raw, tables, trades);
        }
        List<TracedTrade> traced = trades.stream()
                .flatMap(trade -> trade.years().stream()
                        .map(year -> TracedTrade.of(
                                trade,
                                year,
                                trade.shipments(raw, year),
                                makers(production, trade.form(), year),
                                remarks)))
                .toList();
        NamedRegions regions = regions(tables, production, traced);
        List<FigureRow> figures = new ArrayList<>(production.figures(regions::place));
        traced.forEach(trade -> figures.addAll(rule(trades, trade.form())
                .figures(trade, regions, SMALLEST * trade.chosen().total(), remarks)));
        figures.addAll(assumptions);
        uses(figures, trades, traced, regions, tables, remarks);
        Carriage carriage = Carriage.read(tables, regions);
        trades.forEach(
                trade -> figures.addAll(carriage.figures(trade.form(), trade.carriage(), trade.content(), baseYear)));
        figures.addAll(
                MineralLists.read(tables).targets(new StockpileTargets(raw), mineral, finished(tables), baseYear));
        return withQuotations(figures, raw, tables, trades);
    }

    private void uses(
            List<FigureRow> figures,
            List<ChainTrade> trades,
            List<TracedTrade> traced,
            NamedRegions regions,
            Tables tables,
            Remarks remarks) {
        Split split = Split.of(mineral, tables);
        ApparentUse use = new ApparentUse(
                TableReader.activities(tables, mineral), split, RegionExceptions.read(tables, mineral), mineral);
        List<FigureRow> uses = new ArrayList<>();
        for (TracedTrade trade : traced) {
            if (split.knows(trade.form())) {
                double smallest = SMALLEST
                        * trade.chosen().total()
                        * rule(trades, trade.form())
                                .factor(Region.REST_OF_WORLD)
                                .value();
                uses.addAll(use.figures(figures, trade.form(), regions, trade.year(), smallest, remarks));
            }
        }
        figures.addAll(uses);
    }

    /// Output of a form by country, whatever activity it comes from.
    private NavigableMap<Region, Double> makers(ProductionFigures production, Form form, int year) {
        NavigableMap<Region, Double> makers = new TreeMap<>();
        production.activities().stream()
                .filter(activity -> activity.outputs().containsKey(form))
                .forEach(activity -> production
                        .made(activity.activity(), year)
                        .forEach((region, tonnes) ->
                                makers.merge(region, activity.outputTonnes(form, tonnes), Double::sum)));
        return makers;
    }

    private NamedRegions regions(Tables tables, ProductionFigures production, List<TracedTrade> traced) {
        List<FormMarket> markets = TableReader.forms(tables, mineral).stream()
                .map(FormRow::form)
                .map(form -> new FormMarket(
                        form,
                        makers(production, form, baseYear),
                        traced.stream()
                                .filter(trade -> trade.form().equals(form) && trade.year() == baseYear)
                                .map(TracedTrade::chosen)
                                .findFirst()))
                .toList();
        return RegionRule.read(tables, RegionExceptions.read(tables, mineral)).regions(markets);
    }

    private static ChainTrade rule(List<ChainTrade> trades, Form form) {
        return trades.stream()
                .filter(trade -> trade.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    /// The form nearest the user, in which a government keeps its stock.
    private Form finished(Tables tables) {
        return TableReader.forms(tables, mineral).getLast().form();
    }

    private List<FigureRow> withQuotations(
            List<FigureRow> figures, RawFiles raw, Tables tables, List<ChainTrade> trades) {
        List<FigureRow> all = new ArrayList<>(figures);
        for (QuotationRule rule : QuotationRule.read(tables, mineral)) {
            for (int year : List.of(2023, 2024)) {
                rule.figures(raw, year, trades).forEach(all::add);
            }
        }
        return all;
    }
}
