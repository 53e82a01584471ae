package org.orebridge.workbench.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.orebridge.core.Form;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.core.Stage;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.Supply;
import org.orebridge.indicators.concentration.GovernanceWeightedConcentration;
import org.orebridge.indicators.concentration.LargestShares;
import org.orebridge.indicators.concentration.ProductionConcentration;
import org.orebridge.indicators.geopolrisk.GeoPolRisk;
import org.orebridge.reference.ImportRow;
import org.orebridge.reference.OutputRow;
import org.orebridge.reference.ValuedMaterial;
import org.orebridge.reference.YearlyImports;

/// The indices of what Korea, Japan or both as one bought of single customs codes, year by year, by value.
///
/// The source names the six largest sellers and some smaller ones. Where a list has six or more, the range
/// holds a tenth of all imports that it does not name: in 2024, the one year of which all sellers are at hand,
/// it was at most
/// 8.6 %.
final class ImportYears {

    /// Whose imports of many years are at hand.
    private static final Party AT_HAND =
            new Party("KOR+JPN", "Korea and Japan", new TreeSet<>(List.of(Region.of("KOR"), Region.of("JPN"))));

    /// Share of all imports that a list without its smaller sellers may leave out.
    static final double UNNAMED = 0.1;

    private static final int THREE = 3;
    private static final GovernanceWeightedConcentration GOVERNED = new GovernanceWeightedConcentration(0, 10);

    private final String mineral;
    private final Party party;
    private final RiskSources figuresAtHand;

    ImportYears(String mineral, Party party, RiskSources figuresAtHand) {
        this.mineral = mineral;
        this.party = party;
        this.figuresAtHand = figuresAtHand;
    }

    /// Whether there is anything to measure of a party.
    static boolean areAtHand(Party party) {
        return party.members().stream().allMatch(AT_HAND::contains);
    }

    /// Every index of every year; what cannot be measured once, with the reason; none for anybody else's
    /// imports.
    List<RiskFigure> list() {
        var figures = new ArrayList<RiskFigure>();
        if (areAtHand(party)) {
            figuresAtHand.imports().materials(mineral).forEach(material -> figures.addAll(of(material)));
        }
        return figures;
    }

    private List<RiskFigure> of(ValuedMaterial material) {
        if (!material.used()) {
            return List.of(RiskFigure.of(
                    Indicator.IMPORT_VALUE,
                    RiskFigure.ALL,
                    YearlyImports.LAST,
                    Score.undefined("the customs code at hand, %s, holds other goods too, or too little of it"
                            .formatted(material.code())),
                    List.of()));
        }
        SortedMap<Integer, List<ImportRow>> byYear = new TreeMap<>();
        figuresAtHand.imports().of(mineral).stream()
                .filter(row -> party.contains(row.importer())
                        && material.form().filter(row.form()::equals).isPresent())
                .forEach(row -> byYear.computeIfAbsent(row.year(), _ -> new ArrayList<>())
                        .add(row));
        var figures = new ArrayList<RiskFigure>();
        byYear.forEach((year, rows) -> {
            ImportYear bought = ImportYear.of(year, rows, party);
            if (bought.total() > 0) {
                figures.addAll(new OfYear(material, bought).list());
            }
        });
        return figures;
    }

    /// What was bought of one form in one year.
    private final class OfYear {

        private final ValuedMaterial material;
        private final String form;
        private final ImportYear bought;
        private final CountryGovernance governance;

        OfYear(ValuedMaterial material, ImportYear bought) {
            this.material = material;
            this.form = material.form().map(Form::id).orElseThrow();
            this.bought = bought;
            this.governance = CountryGovernance.notAfter(figuresAtHand.estimates(), bought.year());
        }

        List<RiskFigure> list() {
            return List.of(
                    figure(Indicator.IMPORT_VALUE, value(), Stream.empty()),
                    figure(
                            Indicator.IMPORT_VALUE_CONCENTRATION,
                            bought.score(ProductionConcentration::measure),
                            Stream.empty()),
                    figure(
                            Indicator.IMPORT_VALUE_LARGEST,
                            bought.score(supply -> LargestShares.measure(supply, 1)),
                            Stream.empty()),
                    figure(
                            Indicator.IMPORT_VALUE_LARGEST_THREE,
                            bought.score(supply -> LargestShares.measure(supply, THREE)),
                            Stream.empty()),
                    figure(
                            Indicator.IMPORT_VALUE_GOVERNED,
                            bought.score(supply -> GOVERNED.measure(supply, governance::euScale)),
                            Stream.of("world-bank-wgi")),
                    geopolrisk());
        }

        private Score value() {
            double most = bought.isWhole() ? bought.total() : bought.total() / (1 - UNNAMED);
            return new Score.Measured(bought.total(), bought.total(), most, new TreeSet<>());
        }

        private RiskFigure geopolrisk() {
            Outputs outputs = new Outputs(figuresAtHand.output().of(mineral), OutputRow.Measure.PRODUCTION);
            Optional<Stage> stage =
                    material.stage().filter(one -> outputs.years(one).contains(bought.year()));
            if (stage.isEmpty()) {
                return figure(
                        Indicator.GEOPOLRISK_BY_VALUE,
                        Score.undefined("no output of the form by country is at hand for the year"),
                        Stream.empty());
            }
            Supply world = outputs.chosen(stage.get(), bought.year());
            Stream<String> behind =
                    Stream.of(outputs.chosenSource(stage.get(), bought.year()).orElseThrow(), "world-bank-wgi");
            return figure(Indicator.GEOPOLRISK_BY_VALUE, geopolrisk(world), behind);
        }

        private Score geopolrisk(Supply world) {
            double made = world.known().entrySet().stream()
                    .filter(entry -> party.contains(entry.getKey()))
                    .mapToDouble(Map.Entry::getValue)
                    .sum();
            OptionalDouble price = figuresAtHand.relativePrices().of(mineral, form, bought.year());
            Optional<Score.Measured> hhi =
                    ProductionConcentration.measure(world).measured();
            if (hhi.isEmpty()) {
                return Score.undefined("nobody is known to make it");
            }
            if (world.leftOut().stream().anyMatch(party::contains)) {
                return Score.undefined("the party's own output is withheld or not available");
            }
            if (made > 0 && price.isEmpty()) {
                return Score.undefined(
                        "the party makes some, and no price tells what that is worth beside its imports");
            }
            double own = made > 0 ? made * price.orElseThrow() : 0;
            return bought.sellers(imports -> GeoPolRisk.measure(hhi.get().value(), own, imports, governance::stability)
                            .score())
                    .under(hhi.get());
        }

        private RiskFigure figure(Indicator indicator, Score score, Stream<String> more) {
            List<String> sources =
                    Stream.concat(bought.sources().stream(), more).toList();
            RiskFigure figure = RiskFigure.of(indicator, form, bought.year(), score, sources);
            if (score.measured().isEmpty()) {
                return figure;
            }
            return figure.noting((bought.isWhole()
                            ? "by value, customs code %s; all sellers"
                            : "by value, customs code %s; the largest sellers, up to a tenth may be others'")
                    .formatted(material.code()));
        }
    }
}
