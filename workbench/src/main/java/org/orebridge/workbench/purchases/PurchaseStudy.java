package org.orebridge.workbench.purchases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.orebridge.core.Language;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.importers.purchases.Purchase.Money;
import org.orebridge.importers.purchases.PurchaseReader;
import org.orebridge.importers.purchases.PurchaseTable;
import org.orebridge.importers.purchases.RefusedTable;
import org.orebridge.reference.BoughtMaterial;
import org.orebridge.reference.GovernanceEstimates;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.PriceHistory;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.reference.ReportedOutput;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.network.CalibratedNetwork;
import org.orebridge.workbench.purchases.PurchaseReport.CountryShare;
import org.orebridge.workbench.purchases.PurchaseReport.MineralPurchases;
import org.orebridge.workbench.purchases.PurchaseReport.Part;
import org.orebridge.workbench.purchases.PurchaseReport.ScenarioHit;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.risk.CountryGovernance;
import org.orebridge.workbench.risk.RelativePrices;
import org.orebridge.workbench.situation.SupplyElement;
import org.orebridge.workbench.situation.SupplyElements;

/// Measures what a company's purchases expose it to.
public final class PurchaseStudy {

    /// Largest file that is read.
    public static final int MOST_BYTES = PurchaseReader.MOST_BYTES;

    /// Producers without a known capacity that are named.
    private static final int PRODUCERS = 5;

    /// A country behind less than a thousandth of the purchases is not listed; the list would be the whole world.
    private static final double LISTED = 1e-3;

    private final BalancedNetworks networks;
    private final CountryGovernance governance;
    private final RelativePrices prices = new RelativePrices(PriceHistory.bundled());
    private final ReportedOutput output = ReportedOutput.bundled();
    private final MaterialFinder finder = new MaterialFinder(BoughtMaterial.bundled());
    private final ScenarioHits scenarios;

    /// @param networks balanced years, which are kept from one table to the next; no table is
    public PurchaseStudy(BalancedNetworks networks) {
        this.networks = networks;
        this.scenarios = new ScenarioHits(networks.dataset());
        int latest = dataset().minerals().values().stream()
                .mapToInt(MineralReference::baseYear)
                .max()
                .orElseThrow();
        this.governance = CountryGovernance.notAfter(GovernanceEstimates.bundled(), latest);
    }

    /// How a table is looked at.
    ///
    /// @param party where the company is; empty where nobody said: no price is told, nothing is bought at home
    /// @param minerals ids; all where empty
    /// @param prices whether prices in the scenarios are computed, which takes seconds each
    /// @param words of the reader's language
    public record Terms(Optional<Party> party, Collection<String> minerals, boolean prices, Words words) {}

    /// @param file bytes of a CSV or XLSX file
    /// @throws UnusableTable where the file as a whole cannot be read
    public PurchaseReport report(byte[] file, Terms terms) {
        PurchaseTable table;
        try {
            table = PurchaseReader.read(file);
        } catch (RefusedTable refused) {
            throw new UnusableTable(refused);
        }
        return report(table, terms, _ -> {});
    }

    /// @param begun told what is done
    public PurchaseReport report(PurchaseTable table, Terms terms, Consumer<String> begun) {
        terms.minerals().forEach(this::requireKnown);
        var sorted = new SortedRows(table, finder, this::world, terms);
        var minerals = new ArrayList<MineralPurchases>();
        var hits = new ArrayList<ScenarioHit>();
        sorted.byMineral().forEach((mineral, lines) -> {
            begun.accept(terms.words().mineral(mineral, mineral));
            List<ScenarioHits.Hit> own = scenarios.of(mineral, lines, terms, begun);
            own.forEach(hit -> hits.add(hit.shown()));
            minerals.add(mineral(mineral, lines, own, terms));
        });
        minerals.sort(Comparator.comparingDouble((MineralPurchases one) -> -largest(one.values()))
                .thenComparing(
                        Comparator.comparingDouble(MineralPurchases::tonnes).reversed())
                .thenComparing(MineralPurchases::mineral));
        hits.sort(Comparator.comparingDouble(ScenarioHit::whole).reversed().thenComparing(ScenarioHit::scenario));
        return new PurchaseReport(
                terms.party().map(Party::id),
                governance.year(),
                table.layout(),
                sorted.rows(),
                sorted.unused(),
                sorted.remarks(),
                Amounts.sum(sorted.used()),
                minerals,
                hits);
    }

    private static double largest(List<Money> values) {
        return values.stream().mapToDouble(Money::amount).max().orElse(0);
    }

    private ReferenceDataset dataset() {
        return networks.dataset();
    }

    /// An unknown mineral is refused with the nearest known one.
    private void requireKnown(String mineral) {
        if (!dataset().indicators().containsKey(mineral)) {
            dataset().mineral(mineral);
        }
    }

    private Optional<CalibratedNetwork> network(String mineral) {
        return Optional.ofNullable(dataset().minerals().get(mineral)).map(networks::of);
    }

    private List<SupplyElement> elements(String mineral) {
        return network(mineral)
                .map(network -> SupplyElements.of(network, dataset().mineral(mineral)))
                .orElse(List.of());
    }

    private WorldOutput world(String mineral) {
        return new WorldOutput(
                elements(mineral),
                network(mineral).map(CalibratedNetwork::year).orElse(0),
                WorldOutput.production(output.of(mineral)));
    }

    private MineralPurchases mineral(String mineral, List<Bought> lines, List<ScenarioHits.Hit> hits, Terms terms) {
        BoughtChain chain = BoughtChain.of(elements(mineral), lines);
        var mines = new TreeMap<>(chain.mines());
        var passage = new TreeMap<>(chain.passage());
        double followed = chain.followedShare() + oreAlone(lines, mines, passage);
        WorldOutput world = world(mineral);
        var spare = new SpareCapacity(reference(mineral));
        SortedSet<String> known = spare.countries();
        Optional<ScenarioHits.Hit> worst =
                hits.stream().max(Comparator.comparingDouble(hit -> hit.shown().whole()));
        return new MineralPurchases(
                mineral,
                terms.words().mineral(mineral, mineral),
                lines.size(),
                sum(lines, line -> line.purchase().tonnes()),
                sum(lines, Bought::tonnes),
                sum(lines, Bought::low),
                sum(lines, Bought::high),
                Amounts.sum(lines),
                parts(lines, terms.words()),
                countries(lines, mines, passage),
                followed,
                new CompanyFigures(governance, world, terms.party(), prices).list(lines, mines, followed),
                spare.list((form, country) ->
                        worst.map(hit -> hit.lost(form, country, terms.party())).orElse(0.0)),
                world.producers(lines.stream().allMatch(line -> line.material().isOre())).stream()
                        .filter(producer -> !known.contains(producer.country()))
                        .limit(PRODUCERS)
                        .toList());
    }

    private MineralReference reference(String mineral) {
        MineralReference found = dataset().indicators().get(mineral);
        return found == null ? dataset().mineral(mineral) : found;
    }

    /// Ore that no balanced year holds still comes out of the ground of the country that it originates in.
    ///
    /// @return share of the tonnes
    private static double oreAlone(
            List<Bought> lines, SortedMap<Region, Double> mines, SortedMap<Region, Double> passage) {
        double all = sum(lines, Bought::tonnes);
        double share = 0;
        for (Bought line : lines) {
            if (line.material().isOre() && line.material().form().isEmpty()) {
                mines.merge(line.origin(), line.tonnes() / all, Double::sum);
                passage.merge(line.origin(), line.tonnes() / all, Double::sum);
                share += line.tonnes() / all;
            }
        }
        return share;
    }

    /// What cannot be followed has passed through its seller at least.
    private static List<CountryShare> countries(
            List<Bought> lines, SortedMap<Region, Double> mines, SortedMap<Region, Double> passage) {
        double all = sum(lines, Bought::tonnes);
        SortedMap<Region, Double> bought = new TreeMap<>();
        lines.forEach(line -> bought.merge(line.origin(), line.tonnes(), Double::sum));
        SortedSet<Region> countries = new TreeSet<>(bought.keySet());
        countries.addAll(mines.keySet());
        countries.addAll(passage.keySet());
        return countries.stream()
                .map(country -> {
                    double tonnes = bought.getOrDefault(country, 0.0);
                    return new CountryShare(
                            country.code(),
                            tonnes,
                            tonnes / all,
                            mines.getOrDefault(country, 0.0),
                            Math.max(tonnes / all, passage.getOrDefault(country, 0.0)));
                })
                .filter(line -> line.passage() >= LISTED || line.tonnes() > 0)
                .sorted(Comparator.comparingDouble(CountryShare::seller)
                        .thenComparingDouble(CountryShare::passage)
                        .reversed()
                        .thenComparing(CountryShare::country))
                .toList();
    }

    private static List<Part> parts(List<Bought> lines, Words words) {
        SortedMap<String, List<Bought>> byMaterial = new TreeMap<>();
        lines.forEach(line -> byMaterial
                .computeIfAbsent(line.material().material(), _ -> new ArrayList<>())
                .add(line));
        return byMaterial.values().stream()
                .map(own -> {
                    BoughtMaterial material = own.getFirst().material();
                    double tonnes = sum(own, Bought::tonnes);
                    return new Part(
                            material.material(),
                            name(material, words),
                            own.size(),
                            tonnes,
                            tonnes / sum(own, line -> line.purchase().tonnes()),
                            material.reason());
                })
                .sorted(Comparator.comparingDouble(Part::tonnes).reversed().thenComparing(Part::material))
                .toList();
    }

    /// A material in the reader's language; what a code alone names, by the code.
    static String name(BoughtMaterial material, Words words) {
        return material.name(Language.of(words.language()))
                .orElseGet(() -> words.of("purchases.of-code", material.codes().getFirst()));
    }

    private static double sum(List<Bought> lines, ToDoubleFunction<Bought> amount) {
        return lines.stream().mapToDouble(amount).sum();
    }

    /// The minerals of a table by their rows.
    static Map<String, List<Bought>> grouped(List<Bought> used) {
        var byMineral = new TreeMap<String, List<Bought>>();
        used.forEach(line -> byMineral
                .computeIfAbsent(line.mineral(), _ -> new ArrayList<>())
                .add(line));
        return byMineral;
    }
}
