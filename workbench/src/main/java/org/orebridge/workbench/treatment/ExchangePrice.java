package org.orebridge.workbench.treatment;

import java.util.List;
import java.util.stream.IntStream;
import org.orebridge.core.Form;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.Quantity;
import org.orebridge.market.Use;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralReference;

/// The quoted price of a refined metal, on which concentrate is priced everywhere.
///
/// At rest it is the quotation; from there it moves as the metal's prices do in the mean of the world, weighted by use
/// at rest. What a region's price is above or below it is that region's premium: an exporter's is below, because it
/// bears the freight to its buyers.
///
/// @param atRest USD/t
/// @param nodes of the metal
/// @param weights of the nodes, adding to one
public record ExchangePrice(double atRest, List<Integer> nodes, List<Double> weights) {

    public ExchangePrice {
        nodes = List.copyOf(nodes);
        weights = List.copyOf(weights);
    }

    /// @param reference says where the metal is quoted; where it does not, the mean of the world at rest is taken
    public static ExchangePrice of(Market market, MineralReference reference, Form metal) {
        List<Integer> nodes = IntStream.range(0, market.nodes().size())
                .filter(n -> market.nodes().get(n).form().equals(metal))
                .boxed()
                .toList();
        double all = nodes.stream().mapToDouble(n -> use(market, n)).sum();
        List<Double> weights = nodes.stream()
                .map(n -> all > 0 ? use(market, n) / all : 1.0 / nodes.size())
                .toList();
        double mean = IntStream.range(0, nodes.size())
                .mapToDouble(i -> weights.get(i) * base(market, nodes.get(i)))
                .sum();
        double quoted = nodes.stream()
                .filter(n -> isQuoted(reference, market, n))
                .mapToDouble(n -> base(market, n))
                .average()
                .orElse(mean);
        return new ExchangePrice(quoted, nodes, weights);
    }

    private static boolean isQuoted(MineralReference reference, Market market, int node) {
        return reference.used(org.orebridge.reference.Quantity.PRICE).stream()
                .anyMatch(figure -> isOf(figure, market, node));
    }

    private static boolean isOf(FigureRow figure, Market market, int node) {
        return figure.form().filter(market.nodes().get(node).form()::equals).isPresent()
                && figure.from()
                        .filter(market.nodes().get(node).region()::equals)
                        .isPresent();
    }

    private static double base(Market market, int node) {
        return market.nodes().get(node).basePrice();
    }

    private static double use(Market market, int node) {
        return market.uses().stream()
                .filter(use -> use.node() == node)
                .mapToDouble(Use::baseUse)
                .sum();
    }

    /// USD/t in a cell of a course.
    public double at(Course course, int cell) {
        double index = 0;
        for (int i = 0; i < nodes.size(); i++) {
            int n = nodes.get(i);
            index += weights.get(i) * course.at(Quantity.PRICE, n, cell) / base(course.market(), n);
        }
        return atRest * index;
    }
}
