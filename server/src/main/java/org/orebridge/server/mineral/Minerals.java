package org.orebridge.server.mineral;

import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.reference.ActivityRow;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Quantity;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.server.mineral.MineralView.FigureView;
import org.orebridge.server.mineral.MineralView.FormView;
import org.orebridge.server.mineral.MineralView.GroundsView;
import org.orebridge.server.mineral.MineralView.NetworkView;
import org.orebridge.server.mineral.MineralView.PriceView;
import org.orebridge.server.mineral.MineralView.SituationView;
import org.orebridge.workbench.network.CalibratedNetwork;
import org.orebridge.workbench.network.Grounds;
import org.orebridge.workbench.situation.Exposure;
import org.orebridge.workbench.situation.SupplyElement;
import org.orebridge.workbench.situation.SupplyElements;
import org.springframework.stereotype.Service;

/// Puts what is known of minerals into the shape in which pages show it.
@Service
class Minerals {

    private static final List<String> STEPS = List.of("mining", "refining", "conversion", "recycling");

    private final ReferenceDataset dataset;
    private final Networks networks;
    private final MineralRecords records;

    Minerals(ReferenceDataset dataset, Networks networks, MineralRecords records) {
        this.dataset = dataset;
        this.networks = networks;
        this.records = records;
    }

    List<MineralView> list() {
        return dataset.minerals().values().stream().map(Minerals::view).toList();
    }

    /// @param group ids of countries, and of country groups with the members that they had in the mineral's year
    List<SituationView> situation(List<String> group) {
        return dataset.minerals().values().stream()
                .map(mineral -> situation(mineral, members(group, YearMonth.of(mineral.baseYear(), Month.DECEMBER))))
                .toList();
    }

    private static List<Region> members(List<String> group, YearMonth month) {
        return group.stream()
                .flatMap(id -> Party.find(id, month).stream())
                .flatMap(party -> party.members().stream())
                .distinct()
                .toList();
    }

    NetworkView network(String mineral, int year) {
        MineralReference reference = networks.reference(mineral);
        CalibratedNetwork network = networks.of(mineral, year);
        List<SupplyElement> elements = SupplyElements.of(network, reference);
        var wanted = new TreeSet<String>();
        elements.forEach(element -> wanted.addAll(element.figures()));
        List<FigureView> figures = reference.figures().stream()
                .filter(figure -> wanted.contains(figure.id()))
                .map(this::figure)
                .toList();
        return new NetworkView(
                mineral, year, forms(reference), elements, figures, network.findings(), grounds(network));
    }

    private SituationView situation(MineralReference reference, List<Region> group) {
        CalibratedNetwork network = networks.of(reference.mineral(), reference.baseYear());
        var exposure = new Exposure(network, reference);
        return new SituationView(
                reference.mineral(),
                reference.baseYear(),
                STEPS.stream()
                        .flatMap(step -> exposure.concentration(step).stream())
                        .toList(),
                exposure.dependence(group),
                price(reference, network, group),
                records.history(reference.mineral()),
                records.controls(reference.mineral()),
                grounds(network));
    }

    /// Price where the group uses most, with the quotation it rests on.
    private Optional<PriceView> price(MineralReference reference, CalibratedNetwork network, List<Region> group) {
        Map<Integer, Double> use = new TreeMap<>();
        network.market().uses().stream()
                .filter(one ->
                        group.contains(network.market().nodes().get(one.node()).region()))
                .forEach(one -> use.merge(one.node(), one.baseUse(), Double::sum));
        return use.entrySet().stream().max(Map.Entry.comparingByValue()).map(most -> {
            var node = network.market().nodes().get(most.getKey());
            Optional<FigureRow> quoted = reference.used(Quantity.PRICE).stream()
                    .filter(figure -> figure.form().filter(node.form()::equals).isPresent()
                            && figure.year() == reference.baseYear())
                    .min(Comparator.comparing(FigureRow::treatment).thenComparing(FigureRow::id));
            return new PriceView(
                    node.form().id(),
                    node.basePrice(),
                    quoted.flatMap(FigureRow::from).map(Region::code),
                    quoted.map(FigureRow::id),
                    quoted.map(figure -> records.source(figure.source())));
        });
    }

    private static MineralView view(MineralReference mineral) {
        List<String> steps = mineral.activities().stream()
                .map(ActivityRow::kind)
                .map(Object::toString)
                .distinct()
                .toList();
        return new MineralView(mineral.mineral(), mineral.symbol(), mineral.baseYear(), forms(mineral), steps);
    }

    private static List<FormView> forms(MineralReference mineral) {
        return mineral.forms().stream()
                .map(form -> new FormView(form.form().id(), form.name(), form.order(), form.hsCodes()))
                .toList();
    }

    private FigureView figure(FigureRow row) {
        return new FigureView(
                row.id(),
                row.quantity().word(),
                row.year(),
                boxed(row.value()),
                row.unit(),
                boxed(row.low()),
                boxed(row.high()),
                row.said().word(),
                row.treatment().word(),
                row.reason(),
                records.source(row.source()),
                row.file(),
                row.row());
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private static GroundsView grounds(CalibratedNetwork network) {
        Grounds.Shares all = network.evidence().getOrDefault("all", new Grounds.Shares(0, 0, 0));
        return new GroundsView(all.stated(), all.derived(), all.assumed());
    }
}
