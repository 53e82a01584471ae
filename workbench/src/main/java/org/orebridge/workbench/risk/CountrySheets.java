package org.orebridge.workbench.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.orebridge.core.GovernanceDimension;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.core.Stage;
import org.orebridge.indicators.Supply;
import org.orebridge.indicators.concentration.LargestShares;
import org.orebridge.indicators.origin.SupplyChain.Place;
import org.orebridge.reference.ExportControls;
import org.orebridge.reference.GovernanceEstimates;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.OutputRow;
import org.orebridge.reference.ReportedOutput;
import org.orebridge.workbench.risk.CountrySheet.CountryControl;
import org.orebridge.workbench.risk.CountrySheet.CountryMineral;
import org.orebridge.workbench.risk.CountrySheet.CountryOutput;
import org.orebridge.workbench.risk.CountrySheet.GovernanceYear;

/// Draws up what one country is to the supply of all minerals.
final class CountrySheets {

    private final MineralChains chains;
    private final ReportedOutput output;
    private final GovernanceEstimates governance;
    private final ExportControls controls;

    CountrySheets(
            MineralChains chains, ReportedOutput output, GovernanceEstimates governance, ExportControls controls) {
        this.chains = chains;
        this.output = output;
        this.governance = governance;
        this.controls = controls;
    }

    /// @param users whose use is followed to the country
    CountrySheet of(Region country, List<Party> users) {
        List<CountryMineral> minerals = chains.wanted(List.of()).stream()
                .map(reference -> mineral(country, reference, users))
                .filter(mineral -> !mineral.output().isEmpty()
                        || !mineral.sales().isEmpty()
                        || mineral.passage().filter(share -> share.value() > 0).isPresent())
                .toList();
        return new CountrySheet(country.code(), governance(country), minerals);
    }

    private CountryMineral mineral(Region country, MineralReference reference, List<Party> users) {
        Optional<MineralChain> chain =
                chains.isModelled(reference) ? Optional.of(chains.of(reference)) : Optional.empty();
        var made = new ArrayList<CountryOutput>();
        for (OutputRow.Measure measure : OutputRow.Measure.values()) {
            made.addAll(output(country, measure, new Outputs(output.of(reference.mineral()), measure)));
        }
        SortedMap<String, Ranged> ofUsers = new TreeMap<>();
        chain.ifPresent(one -> users.forEach(user -> {
            if (!one.central().supply(user).use().isEmpty() && !user.contains(country)) {
                ofUsers.put(user.id(), passage(one, year -> year.supply(user).use(), country));
            }
        }));
        return new CountryMineral(
                reference.mineral(),
                reference.name(),
                chain.map(one -> one.network().year()),
                made,
                chain.map(one -> CountrySales.of(one, country)).orElse(List.of()),
                chain.map(one -> passage(one, ChainYear::worldUse, country)),
                ofUsers,
                controls(country, reference));
    }

    private static Ranged passage(
            MineralChain chain, Function<ChainYear, SortedMap<Place, Double>> use, Region country) {
        ToDoubleFunction<ChainYear> passed =
                year -> year.origin().passedThrough(use.apply(year)).getOrDefault(country, 0.0);
        return Ranged.over(passed.applyAsDouble(chain.central()), chain.drawn(), passed);
    }

    private static List<CountryOutput> output(Region country, OutputRow.Measure measure, Outputs outputs) {
        var made = new ArrayList<CountryOutput>();
        for (Stage stage : outputs.stages()) {
            for (int year : outputs.years(stage)) {
                SortedMap<String, Supply> sources = outputs.supplies(stage, year);
                String source = sources.lastKey();
                Supply supply = Optional.ofNullable(sources.get(source)).orElseThrow();
                if (supply.byCountry().containsKey(country)) {
                    List<Region> ranked = LargestShares.ranked(supply).stream()
                            .map(Map.Entry::getKey)
                            .toList();
                    Optional<Integer> rank =
                            Optional.of(ranked.indexOf(country) + 1).filter(place -> place > 0);
                    made.add(new CountryOutput(
                            stage.word(),
                            measure.name().toLowerCase(Locale.ROOT),
                            year,
                            supply.byCountry().get(country).known(),
                            share(country, supply, sources.values()),
                            rank,
                            source));
                }
            }
        }
        return made;
    }

    private static Optional<Ranged> share(Region country, Supply chosen, Collection<Supply> sources) {
        double[] others = sources.stream()
                .flatMapToDouble(supply ->
                        Stream.ofNullable(supply.shares().get(country)).mapToDouble(Double::doubleValue))
                .toArray();
        return Optional.ofNullable(chosen.shares().get(country)).map(share -> Ranged.among(share, others));
    }

    private List<CountryControl> controls(Region country, MineralReference reference) {
        return controls.of(reference.mineral()).stream()
                .filter(control -> control.by().equals(country))
                .map(control -> new CountryControl(
                        control.measure(),
                        control.effective(),
                        control.target().map(Region::code),
                        control.detail(),
                        control.source()))
                .toList();
    }

    private List<GovernanceYear> governance(Region country) {
        return governance.byYear().entrySet().stream()
                .filter(year -> year.getValue().containsKey(country))
                .map(year -> {
                    SortedMap<String, Double> estimates = year.getValue().getOrDefault(country, new TreeMap<>());
                    boolean all = estimates.size() == GovernanceDimension.values().length;
                    return new GovernanceYear(
                            year.getKey(),
                            estimates,
                            all
                                    ? Optional.of(estimates.values().stream()
                                            .mapToDouble(Double::doubleValue)
                                            .average()
                                            .orElseThrow())
                                    : Optional.empty());
                })
                .sorted(Comparator.comparingInt(GovernanceYear::year))
                .toList();
    }
}
