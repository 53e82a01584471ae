package org.orebridge.workbench.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Parameter;
import org.orebridge.reference.Parameters;
import org.orebridge.reference.Quantity;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.reference.SourceRow;
import org.orebridge.workbench.network.SupplyNetwork;
import org.orebridge.workbench.network.TinyMineral;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.scenario.ScenarioReader;

/// A market small enough to solve in milliseconds: ore from Chile is refined in China, whose metal Korea and Japan use;
/// Korea passes some of it on to Japan.
final class TinyStudy {

    /// China lets 30 % of its metal out for half a year; both importers hold some.
    static final String BAN = """
        name: tiny-ban
        title: China keeps its metal
        summary: China lets three tenths of its metal out for half a year.
        mineral: tinium
        base-year: 2024
        start: 2026-01
        months: 12
        parties: [KOR, JPN]
        mode: perfect-foresight
        measures:
          - {id: ban, type: export-ban, country: CHN, from: 2026-01, until: 2026-07, share: 0.3, assumed: Most.}
        stocks:
          - {party: KOR, days: 60, low-days: 0, high-days: 120, release-months: 3, assumed: Some.}
          - {party: JPN, days: 30, low-days: 0, high-days: 60, release-months: 3, assumed: Some.}
        release-rules: [none, full]
        """;

    private TinyStudy() {}

    /// @param changed parameters and their ranges in place of those of the tiny mineral: value, low, high
    static ReferenceDataset dataset(Map<String, double[]> changed) {
        SortedMap<String, Parameter> parameters =
                new TreeMap<>(TinyMineral.parameters().byKey());
        SortedMap<String, double[]> ranges = new TreeMap<>(Map.of(
                "market.front_loading", new double[] {1, 1, 1},
                "market.release_rate", new double[] {0.25, 0.25, 0.25},
                "market.reservation_value", new double[] {1, 1, 1},
                "belief.extension.0", new double[] {1, 1, 1}));
        ranges.putAll(changed);
        ranges.forEach((key, r) -> parameters.put(key, new Parameter(key, r[0], r[1], r[2], "1", "", "test")));
        SortedMap<String, MineralReference> minerals =
                new TreeMap<>(Map.of("tinium", TinyMineral.reference(figures())));
        SortedMap<String, SourceRow> sources =
                new TreeMap<>(Map.of("test", source("test"), "assumption", source("assumption")));
        return new ReferenceDataset(minerals, new Parameters(parameters), sources);
    }

    static ReferenceDataset dataset() {
        return dataset(Map.of());
    }

    /// The same without any figure of surplus stock.
    static ReferenceDataset withoutSurplus() {
        ReferenceDataset whole = dataset();
        var figures = new ArrayList<>(figures());
        figures.removeIf(figure -> figure.quantity() == Quantity.SURPLUS_STOCK);
        return new ReferenceDataset(
                new TreeMap<>(Map.of("tinium", TinyMineral.reference(figures))), whole.parameters(), whole.sources());
    }

    private static SourceRow source(String id) {
        return new SourceRow(id, "A test", "nobody", "2024", "", "", "", "");
    }

    private static List<FigureRow> figures() {
        var figures = new ArrayList<>(TinyMineral.figures());
        figures.removeIf(figure -> List.of(
                        "production-mining-CHL-2024", "production-refining-CHN-2024", "trade-ore", "trade-metal")
                .contains(figure.id()));
        figures.add(TinyMineral.production("mining", "ore", "CHL", TinyMineral.YEAR, 1430));
        figures.add(TinyMineral.production("refining", "ore", "CHN", TinyMineral.YEAR, 1380));
        figures.add(trade("ore", "CHL", "CHN", 1430));
        figures.add(trade("metal", "CHN", "KOR", 300));
        figures.add(trade("metal", "CHN", "JPN", 120));
        figures.add(trade("metal", "KOR", "JPN", 60));
        figures.add(TinyMineral.figure(
                "use-japan", Quantity.USE, null, "metal", null, "JPN", "alloys", TinyMineral.YEAR, 180));
        figures.add(TinyMineral.figure(
                "surplus", Quantity.SURPLUS_STOCK, null, "metal", "CHN", null, null, TinyMineral.YEAR, 60));
        return figures;
    }

    private static FigureRow trade(String form, String from, String to, double tonnes) {
        return TinyMineral.figure(
                "trade-%s-%s-%s".formatted(form, from, to),
                Quantity.TRADE,
                null,
                form,
                from,
                to,
                null,
                TinyMineral.YEAR,
                tonnes);
    }

    static StudySetup setup(ReferenceDataset dataset, String yaml) {
        Scenario scenario = new ScenarioReader(MarketStudy.vocabulary(dataset)).read("tiny.yaml", yaml);
        MineralReference reference = dataset.mineral("tinium");
        SupplyNetwork network = SupplyNetwork.of(reference, scenario.baseYear(), dataset.parameters());
        return new StudySetup(scenario, reference, network, dataset.parameters(), new TreeMap<>(), scenario.months());
    }

    static Answer answer(ReferenceDataset dataset, String yaml, int draws) {
        try {
            Path file = Files.createTempFile("tiny", ".yaml");
            try {
                Files.writeString(file, yaml);
                return new MarketStudy(dataset).answer(question(file, draws), Progress.SILENT);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Question question(Path file, int draws) {
        return new Question(
                file.toString(), List.of(), OptionalInt.empty(), OptionalInt.empty(), draws, 1, new TreeMap<>());
    }
}
