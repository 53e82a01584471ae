package org.orebridge.server.mineral;

import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.situation.Exposure;
import org.orebridge.workbench.situation.SupplyElement;

/// A mineral as a list shows it.
///
/// @param id e.g. `cobalt`
/// @param symbol chemical symbol
/// @param baseYear the year taken as rest
/// @param forms nearest the mine first
/// @param steps what its activities do: mining, refining, conversion, recycling
public record MineralView(String id, String symbol, int baseYear, List<FormView> forms, List<String> steps) {

    /// @param id e.g. `cobalt-metal`
    /// @param name in words
    /// @param order place in the chain, 1 = nearest the mine
    /// @param hsCodes customs codes
    public record FormView(String id, String name, int order, List<String> hsCodes) {}

    /// How a mineral stands for a group of countries.
    ///
    /// @param mineral id
    /// @param year calendar year
    /// @param concentrations one a step of the chain that anybody takes
    /// @param dependence of the group
    /// @param price of the form that the group uses most
    /// @param history what the mineral cost in the last years, by one quotation; none where nobody publishes any
    /// @param controls on its exports, the newest first
    /// @param grounds share of stated, derived and assumed figures
    public record SituationView(
            String mineral,
            int year,
            List<Exposure.Concentration> concentrations,
            Exposure.Dependence dependence,
            Optional<PriceView> price,
            Optional<HistoryView> history,
            List<ControlView> controls,
            GroundsView grounds) {}

    /// @param form whose price it is
    /// @param usdPerTonne contained, at rest
    /// @param quoted region of the quotation it rests on
    /// @param figure id of that figure
    /// @param source in words, with edition
    public record PriceView(
            String form,
            double usdPerTonne,
            Optional<String> quoted,
            Optional<String> figure,
            Optional<String> source) {}

    /// What a mineral cost, by one quotation.
    ///
    /// @param form that is quoted
    /// @param quotation in words
    /// @param source in words, with edition
    /// @param monthly whether periods are months; else years
    /// @param points oldest first
    public record HistoryView(String form, String quotation, String source, boolean monthly, List<PointView> points) {}

    /// @param period e.g. `2026-05` or `2026`
    /// @param usdPerTonne mean, contained
    /// @param said stated or estimated
    public record PointView(String period, double usdPerTonne, String said) {}

    /// A control on exports.
    ///
    /// @param by country that imposes it
    /// @param measure in the source's words
    /// @param announced day, where it is known
    /// @param effective day or year from which on it is in force
    /// @param target the one country that it is aimed at; none = all
    /// @param detail what it covers, in the source's words
    /// @param doubt what is not certain about it; empty where nothing is
    /// @param url where it can be read; empty where only a notice's number is known
    /// @param source in words, with edition
    public record ControlView(
            String by,
            String measure,
            Optional<String> announced,
            String effective,
            Optional<String> target,
            String detail,
            String doubt,
            String url,
            String source) {}

    /// @param stated share taken as sources give it
    /// @param derived share computed from such figures
    /// @param assumed share that is assumed, with a range
    public record GroundsView(double stated, double derived, double assumed) {}

    /// A mineral's balanced year, element by element.
    ///
    /// @param mineral id
    /// @param year calendar year
    /// @param forms nearest the mine first
    /// @param elements the largest first
    /// @param figures those behind the elements, by id
    /// @param findings what a reader should know about how figures became a network
    /// @param grounds share of stated, derived and assumed figures
    public record NetworkView(
            String mineral,
            int year,
            List<FormView> forms,
            List<SupplyElement> elements,
            List<FigureView> figures,
            List<String> findings,
            GroundsView grounds) {}

    /// One figure behind an element.
    ///
    /// @param id unique
    /// @param quantity what it measures
    /// @param year calendar year
    /// @param value in the unit
    /// @param unit of the value, low and high
    /// @param low low end, for assumed figures
    /// @param high high end, for assumed figures
    /// @param said stated, estimated, withheld or not-available
    /// @param treatment as-given, derived or assumed
    /// @param reason how or why
    /// @param source in words, with edition
    /// @param file of the source
    /// @param row line or lines of it
    public record FigureView(
            String id,
            String quantity,
            int year,
            Optional<Double> value,
            String unit,
            Optional<Double> low,
            Optional<Double> high,
            String said,
            String treatment,
            String reason,
            String source,
            String file,
            String row) {}
}
