package org.orebridge.workbench.purchases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Region;
import org.orebridge.core.Stage;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.Supply;
import org.orebridge.indicators.concentration.ProductionConcentration;
import org.orebridge.reference.BoughtMaterial;
import org.orebridge.reference.OutputRow;
import org.orebridge.workbench.risk.Outputs;
import org.orebridge.workbench.situation.SupplyElement;

/// What the world makes of one mineral: form by form where a balanced year tells forms apart, else as sources report
/// it, ore at the mine and all else at the last stage that is counted.
final class WorldOutput {

    private final List<SupplyElement> elements;
    private final int year;
    private final Outputs reported;

    /// @param elements of the balanced year; none where there is none
    /// @param year of it
    /// @param reported output by country as sources give it
    WorldOutput(List<SupplyElement> elements, int year, Outputs reported) {
        this.elements = List.copyOf(elements);
        this.year = year;
        this.reported = reported;
    }

    /// The world's output that a purchase is a part of.
    ///
    /// @param of form or stage
    /// @param year calendar year
    /// @param concentration Herfindahl-Hirschman index, 0 to 1, with its range
    /// @param tonnes t/y of the whole world
    /// @param source id
    record Basis(String of, int year, Score.Measured concentration, double tonnes, String source) {}

    Optional<Basis> of(BoughtMaterial material) {
        return material.form().flatMap(form -> balanced(form.id())).or(() -> reported(material.isOre()));
    }

    private Optional<Basis> balanced(String form) {
        SortedMap<Region, Double> made = new TreeMap<>();
        elements.stream()
                .filter(element ->
                        element.kind().equals("production") && element.form().equals(form))
                .forEach(element -> made.merge(Region.of(element.from().orElseThrow()), element.tonnes(), Double::sum));
        return basis(Supply.of(made, Region.REST_OF_WORLD), form, year, "balanced-year");
    }

    private Optional<Basis> reported(boolean isOre) {
        List<Stage> stages = reported.stages();
        if (stages.isEmpty()) {
            return Optional.empty();
        }
        Stage stage = isOre ? stages.getFirst() : stages.getLast();
        int latest = reported.years(stage).last();
        Map.Entry<String, Supply> chosen = reported.supplies(stage, latest).lastEntry();
        return basis(chosen.getValue(), stage.word(), latest, chosen.getKey());
    }

    private static Optional<Basis> basis(Supply supply, String of, int year, String source) {
        return ProductionConcentration.measure(supply)
                .measured()
                .map(hhi -> new Basis(of, year, hhi, supply.total(), source));
    }

    /// Who makes it at the stage that sources report, in the latest year, the largest first.
    List<PurchaseReport.Producer> producers(boolean ofOre) {
        List<Stage> stages = reported.stages();
        if (stages.isEmpty()) {
            return List.of();
        }
        Stage stage = ofOre ? stages.getFirst() : stages.getLast();
        int latest = reported.years(stage).last();
        Map.Entry<String, Supply> chosen = reported.supplies(stage, latest).lastEntry();
        return chosen.getValue().known().entrySet().stream()
                .sorted(Map.Entry.<Region, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new PurchaseReport.Producer(
                        entry.getKey().code(), stage.word(), latest, entry.getValue(), chosen.getKey()))
                .toList();
    }

    static Outputs production(List<OutputRow> rows) {
        return new Outputs(rows, OutputRow.Measure.PRODUCTION);
    }
}
