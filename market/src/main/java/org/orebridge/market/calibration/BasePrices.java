package org.orebridge.market.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.orebridge.core.Form;
import org.orebridge.market.balance.Place;
import org.orebridge.market.balance.SymmetricSystem;
import org.orebridge.market.calibration.BaseYear.BaseArc;

/// Base prices of a form in all regions from where it is quoted and what it costs to ship.
///
/// Weighted least squares of `beta^L p_j - p_i = f_a` over the arcs in use, each weighed by its flow, with
/// the quoted prices held and a tiny pull towards them that sets the price where nothing else does. What a place
/// is known to pay above the world's price is taken off before and put back after: a walled market draws up
/// neither its suppliers' prices nor its neighbours'.
public final class BasePrices {

    /// Pull towards the quoted price, as a share of all that is traded.
    private static final double RIDGE = 1e-6;

    private final List<Place> places;
    private final List<BaseArc> arcs;
    private final Map<Integer, Double> quoted;
    private final Map<Place, Double> premiums;
    private final double beta;

    private BasePrices(
            List<Place> places,
            List<BaseArc> arcs,
            Map<Integer, Double> quoted,
            Map<Place, Double> premiums,
            double beta) {
        this.places = places;
        this.arcs = arcs;
        this.quoted = quoted;
        this.premiums = premiums;
        this.beta = beta;
    }

    /// @param places the nodes of the market
    /// @param arcs those in use, by index of the place
    /// @param quotations at least one a form; quotations of places without a market are left out
    /// @param premiums what a place pays above the world's price and freight, USD/t
    /// @param beta monthly discount factor: goods afloat cost capital
    /// @throws IllegalArgumentException if a form has no quotation, or a price comes out at or below zero
    public static FittedPrices fit(
            List<Place> places,
            List<BaseArc> arcs,
            List<Quotation> quotations,
            Map<Place, Double> premiums,
            double beta) {
        var quoted = new TreeMap<Integer, Double>();
        for (Quotation quotation : quotations) {
            int place = places.indexOf(new Place(quotation.form(), quotation.region()));
            if (place >= 0) {
                quoted.put(place, quotation.price() - premiums.getOrDefault(places.get(place), 0.0));
            }
        }
        return new BasePrices(places, arcs, quoted, premiums, beta).fit();
    }

    private FittedPrices fit() {
        var price = new double[places.size()];
        places.stream().map(Place::form).distinct().sorted().forEach(form -> fitForm(form, price));
        for (int n = 0; n < price.length; n++) {
            price[n] += premiums.getOrDefault(places.get(n), 0.0);
            if (!(price[n] > 0)) {
                throw new NoMarketAtRest(String.format(
                        Locale.ROOT,
                        "The base price of %s comes out at %.6g USD/t.%nMaybe the freight of a route to or from it is"
                                + " in another unit.",
                        places.get(n),
                        price[n]));
            }
        }
        return new FittedPrices(
                Arrays.stream(price).boxed().toList(),
                arcs.stream().map(a -> wedge(a, price)).toList());
    }

    private void fitForm(Form form, double[] price) {
        int[] nodes = IntStream.range(0, places.size())
                .filter(n -> places.get(n).form().equals(form))
                .toArray();
        double anchor = anchor(form, nodes);
        int[] position = new int[places.size()];
        Arrays.fill(position, -1);
        List<Integer> unknown = new ArrayList<>();
        for (int n : nodes) {
            if (quoted.containsKey(n)) {
                price[n] = quoted.get(n);
            } else {
                position[n] = unknown.size();
                unknown.add(n);
            }
        }
        double[] solution = solve(form, unknown.size(), position, price, anchor);
        for (int k = 0; k < solution.length; k++) {
            price[unknown.get(k)] = anchor + solution[k];
        }
    }

    /// The normal equations in deviations from the anchor.
    private double[] solve(Form form, int size, int[] position, double[] price, double anchor) {
        var matrix = new double[size][size];
        var right = new double[size];
        double traded = 0;
        for (BaseArc arc : arcs) {
            if (!places.get(arc.to()).form().equals(form)) {
                continue;
            }
            double b = Math.pow(beta, arc.lag());
            int j = position[arc.to()];
            int i = position[arc.from()];
            double residual =
                    arc.freight() - b * (j < 0 ? price[arc.to()] : anchor) + (i < 0 ? price[arc.from()] : anchor);
            traded += arc.flow();
            add(matrix, right, j, i, b, -1, arc.flow(), residual);
        }
        for (int k = 0; k < size; k++) {
            matrix[k][k] += RIDGE * Math.max(traded, 1e-9);
        }
        return SymmetricSystem.solve(matrix, right);
    }

    private static void add(
            double[][] matrix, double[] right, int j, int i, double aj, double ai, double weight, double residual) {
        if (j >= 0) {
            matrix[j][j] += weight * aj * aj;
            right[j] += weight * aj * residual;
        }
        if (i >= 0) {
            matrix[i][i] += weight * ai * ai;
            right[i] += weight * ai * residual;
        }
        if (i >= 0 && j >= 0) {
            matrix[i][j] += weight * ai * aj;
            matrix[j][i] += weight * ai * aj;
        }
    }

    private double anchor(Form form, int[] nodes) {
        return Arrays.stream(nodes)
                .filter(quoted::containsKey)
                .mapToDouble(quoted::get)
                .average()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s has no quoted price in any region that makes, trades or uses it (%s).%nMaybe its price is quoted in a region that the balance dropped."
                                .formatted(
                                        form,
                                        String.join(
                                                ", ",
                                                Arrays.stream(nodes)
                                                        .mapToObj(n -> places.get(n)
                                                                .region()
                                                                .code())
                                                        .toList()))));
    }

    private Wedge wedge(BaseArc arc, double[] price) {
        double amount = Math.pow(beta, arc.lag()) * price[arc.to()] - price[arc.from()] - arc.freight();
        return new Wedge(arc.from(), arc.to(), amount, amount / ((price[arc.from()] + price[arc.to()]) / 2));
    }
}
