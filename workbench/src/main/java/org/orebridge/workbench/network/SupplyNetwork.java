package org.orebridge.workbench.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.orebridge.core.Form;
import org.orebridge.market.balance.Balance;
import org.orebridge.market.balance.BalanceWeights;
import org.orebridge.market.balance.BalancedYear;
import org.orebridge.market.balance.BaseFigures;
import org.orebridge.market.balance.DrawnYears;
import org.orebridge.market.balance.Place;
import org.orebridge.market.calibration.BasePrices;
import org.orebridge.market.calibration.CalibratedMarket;
import org.orebridge.market.calibration.Calibration;
import org.orebridge.market.calibration.CurveParameters;
import org.orebridge.market.calibration.CurveParameters.Surplus;
import org.orebridge.market.calibration.FittedPrices;
import org.orebridge.market.calibration.Quotation;
import org.orebridge.market.calibration.Wedge;
import org.orebridge.market.program.InteriorPointSolver;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Parameters;
import org.orebridge.reference.Quantity;
import org.orebridge.reference.StandardConcentrate;

/// The balanced base year of a mineral, ready to be calibrated as often as parameters change.
///
/// Figures are balanced once, with the weights they had then; parameters drawn or set later change prices,
/// curves, stocks and surplus, not the balance. How uncertain the balance is, other years drawn from it tell.
public final class SupplyNetwork {

    private final FigureSelection figures;
    private final Grounds grounds;
    private final BalancedYear balance;
    private final DrawnYears years;
    private final RestingYear rest;
    private final List<Quotation> quotations;
    private final Map<Place, Double> premiums;
    private final SortedMap<Form, List<String>> priceFigures;

    private SupplyNetwork(FigureSelection figures, Parameters parameters) {
        this.figures = figures;
        var items = new ItemFigures(figures);
        this.grounds = items.grounds();
        BaseFigures base = items.baseFigures(grounds, parameters);
        this.balance = new Balance(new InteriorPointSolver(), BalanceWeights.USUAL).balance(base);
        this.years = new DrawnYears(new InteriorPointSolver(), base, balance);
        this.rest = new RestingYear(balance.quantitiesAtRest(), grounds, items, new RouteTerms(figures));
        this.quotations = new ArrayList<>();
        this.priceFigures = new TreeMap<>();
        this.premiums = items.byPlace(Quantity.PREMIUM);
        items.atPlaces(Quantity.PRICE).forEach((place, rows) -> {
            quotations.add(new Quotation(place.form(), place.region(), FigureSelection.sum(rows) / rows.size()));
            priceFigures.computeIfAbsent(place.form(), f -> new ArrayList<>()).addAll(FigureSelection.ids(rows));
        });
    }

    /// @param reference the compilation of a mineral
    /// @param year base year
    /// @param parameters weights of the balance, and the terms in which concentrate is priced
    /// @throws IllegalArgumentException if the year has no figures or they cannot be balanced
    public static SupplyNetwork of(MineralReference reference, int year, Parameters parameters) {
        return new SupplyNetwork(
                new FigureSelection(StandardConcentrate.priced(reference, parameters), year), parameters);
    }

    private SupplyNetwork(SupplyNetwork central, BalancedYear balance) {
        this.figures = central.figures;
        this.grounds = central.grounds;
        this.balance = balance;
        this.years = central.years;
        this.rest = central.rest.with(balance.quantitiesAtRest());
        this.quotations = central.quotations;
        this.premiums = central.premiums;
        this.priceFigures = central.priceFigures;
    }

    /// The same mineral in a year that its figures could be of as well: what is made, shipped and used is drawn
    /// within its uncertainty and adds up again; plants keep their share of capacity, quotations stay.
    ///
    /// @param seed the same seed gives the same year
    public SupplyNetwork drawn(long seed) {
        return new SupplyNetwork(this, drawnYear(seed));
    }

    /// What is made, shipped and used in that year, its figures in the order of the central one.
    BalancedYear drawnYear(long seed) {
        return years.draw(new SplittableRandom(seed));
    }

    /// The balanced year.
    public BalancedYear balance() {
        return balance;
    }

    /// What the balance made of the quantity that a figure is about, by the id of each figure that it started
    /// from.
    public SortedMap<String, Double> balancedFigures() {
        SortedMap<String, Double> balanced = new TreeMap<>();
        balance.adjustments()
                .forEach(adjustment ->
                        grounds.ids(adjustment.item()).forEach(figure -> balanced.put(figure, adjustment.balanced())));
        return balanced;
    }

    /// The figures behind each quantity of the balanced year.
    Grounds grounds() {
        return grounds;
    }

    /// The market at rest under these parameters, with surplus stock held willingly.
    public CalibratedNetwork calibrated(Parameters parameters) {
        return calibrated(parameters, Surplus.SHELF);
    }

    /// @param parameters class values of curves and stocks
    /// @param surplus how commercial stock beyond working needs is held
    /// @throws IllegalArgumentException if an activity runs at a loss at base prices or a parameter is out of
    ///   range
    public CalibratedNetwork calibrated(Parameters parameters, Surplus surplus) {
        CurveParameters curves = ReferenceCurves.of(figures.reference(), rest.sectors(), parameters, surplus);
        FittedPrices prices = BasePrices.fit(rest.places(), rest.arcs(), quotations, premiums, curves.beta());
        var findings = new ArrayList<>(findings());
        CalibratedMarket calibrated = Calibration.calibrate(rest.at(prices.price(), parameters, findings), curves);
        findings.addAll(calibrated.findings());
        prices.flagged(parameters.value("price.wedge_flag")).forEach(w -> findings.add(unexplained(w)));
        return new CalibratedNetwork(
                figures.reference().mineral(),
                figures.year(),
                calibrated,
                balance,
                prices.wedges(),
                grounds,
                priceFigures,
                findings);
    }

    private String unexplained(Wedge wedge) {
        return String.format(
                Locale.ROOT,
                "Prices further apart than freight explains (a barrier, another quality or a doubtful flow): from %s"
                        + " to %s %,.0f USD/t %s (%.0f %% of the mean price).",
                rest.places().get(wedge.from()),
                rest.places().get(wedge.to()),
                Math.abs(wedge.amount()),
                wedge.amount() < 0 ? "less" : "more",
                100 * Math.abs(wedge.share()));
    }

    /// What became of figures that are no part of the balanced year.
    private List<String> findings() {
        var findings = new ArrayList<>(figures.findings());
        balance.left()
                .forEach(o -> findings.add(String.format(
                        Locale.ROOT, "%s is too small to matter (%.3g t) and is left out.", o.item(), o.value())));
        balance.vanished().forEach(i -> findings.add("%s is balanced to nothing.".formatted(i)));
        balance.dropped().forEach(p -> findings.add("%s has neither supply nor use and is left out.".formatted(p)));
        return findings;
    }
}
