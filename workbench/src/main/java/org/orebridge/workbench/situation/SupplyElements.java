package org.orebridge.workbench.situation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.orebridge.core.Form;
import org.orebridge.market.balance.Adjustment;
import org.orebridge.market.balance.BalancedYear;
import org.orebridge.market.balance.Item;
import org.orebridge.reference.ActivityRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.workbench.network.CalibratedNetwork;

/// Names every element of a balanced year: productions, shipments and uses, the largest first.
public final class SupplyElements {

    private final CalibratedNetwork network;
    private final MineralReference reference;

    private SupplyElements(CalibratedNetwork network, MineralReference reference) {
        this.network = network;
        this.reference = reference;
    }

    /// @param network at rest
    /// @param reference the compilation that it comes from
    public static List<SupplyElement> of(CalibratedNetwork network, MineralReference reference) {
        return of(network, reference, List.of()).central();
    }

    /// The elements of the year itself, and the same ones in each of other years of the same figures.
    ///
    /// @param central those of the network, the largest first
    /// @param drawn the same of each other year, in the same order, with what was given and its sources as they
    ///   are
    public record InEachYear(List<SupplyElement> central, List<List<SupplyElement>> drawn) {
        public InEachYear {
            central = List.copyOf(central);
            drawn = List.copyOf(drawn);
        }
    }

    /// @param others years with their quantities in the order of the network's own
    public static InEachYear of(CalibratedNetwork network, MineralReference reference, List<BalancedYear> others) {
        var elements = new SupplyElements(network, reference);
        List<Adjustment> adjustments = network.balance().adjustments();
        List<Integer> largestFirst = IntStream.range(0, adjustments.size())
                .boxed()
                .filter(at -> adjustments.get(at).atRest() > 0)
                .sorted(Comparator.comparingDouble(
                        at -> -elements.element(adjustments.get(at)).tonnes()))
                .toList();
        List<SupplyElement> central = largestFirst.stream()
                .map(at -> elements.element(adjustments.get(at)))
                .toList();
        return new InEachYear(
                central,
                others.stream()
                        .map(year -> IntStream.range(0, central.size())
                                .mapToObj(nth -> {
                                    int at = largestFirst.get(nth);
                                    double share = year.adjustments().get(at).atRest()
                                            / adjustments.get(at).atRest();
                                    return central.get(nth).scaled(share);
                                })
                                .toList())
                        .toList());
    }

    private SupplyElement element(Adjustment adjustment) {
        return switch (adjustment.item()) {
            case Item.Level level -> production(adjustment, level);
            case Item.Shipment shipment ->
                new SupplyElement(
                        "trade",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        shipment.form().id(),
                        Optional.of(shipment.from().code()),
                        Optional.of(shipment.to().code()),
                        Optional.empty(),
                        adjustment.given(),
                        adjustment.atRest(),
                        adjustment.movedShare(),
                        adjustment.flagged(),
                        network.grounds().ids(shipment));
            case Item.Consumption use ->
                new SupplyElement(
                        "use",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        use.place().form().id(),
                        Optional.empty(),
                        Optional.of(use.place().region().code()),
                        Optional.of(use.sector()),
                        adjustment.given(),
                        adjustment.atRest(),
                        adjustment.movedShare(),
                        adjustment.flagged(),
                        network.grounds().ids(use));
        };
    }

    /// A level is counted in what its activity is fed with; shown is what comes out of it.
    private SupplyElement production(Adjustment adjustment, Item.Level level) {
        String name = level.activity().substring(0, level.activity().indexOf(':'));
        String region = level.activity().substring(name.length() + 1);
        ActivityRow activity = reference.activity(name).orElseThrow();
        Map.Entry<Form, Double> output = largest(activity.outputs()).orElseThrow();
        return new SupplyElement(
                "production",
                Optional.of(name),
                Optional.of(activity.kind().toString()),
                largest(activity.inputs()).map(input -> input.getKey().id()),
                output.getKey().id(),
                Optional.of(region),
                Optional.empty(),
                Optional.empty(),
                adjustment.given() * output.getValue(),
                adjustment.atRest() * output.getValue(),
                adjustment.movedShare(),
                adjustment.flagged(),
                network.grounds().ids(level));
    }

    private static Optional<Map.Entry<Form, Double>> largest(Map<Form, Double> forms) {
        return forms.entrySet().stream().max(Map.Entry.comparingByValue());
    }
}
