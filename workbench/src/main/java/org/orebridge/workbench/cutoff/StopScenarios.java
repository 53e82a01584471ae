package org.orebridge.workbench.cutoff;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.reference.ExportControls;
import org.orebridge.reference.MineralMark;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.report.Wording;
import org.orebridge.workbench.scenario.AskedParties;
import org.orebridge.workbench.scenario.InvalidScenario;
import org.orebridge.workbench.scenario.Nearest;
import org.orebridge.workbench.scenario.Scenario;

/// A scenario for every mineral that has a market, made from its trade: `stop-<mineral>`, in which the largest
/// exporter ships nothing and nobody knows for how long, `stop-<mineral>-<exporter>` of any other that ships
/// much, and `…-to-<party>` where it stops shipping to some alone.
public final class StopScenarios {

    /// Who ships less of a mineral has no scenario: part of what the world's countries ship to each other, by
    /// value.
    public static final double LEAST_SHARE = 0.05;

    private final BalancedNetworks networks;
    private final Map<String, Exporters> exporters = new ConcurrentHashMap<>();

    public StopScenarios(BalancedNetworks networks) {
        this.networks = networks;
    }

    /// Those of the figures inside this release.
    public static StopScenarios bundled() {
        return Bundled.SCENARIOS;
    }

    private static final class Bundled {

        static final StopScenarios SCENARIOS = new StopScenarios(new BalancedNetworks(ReferenceDataset.bundled()));
    }

    /// One of every mineral, in order of mineral; those of other exporters and of some buyers are found by
    /// their names.
    public List<String> names() {
        return minerals().stream()
                .map(mineral -> StopName.of(mineral, Optional.empty(), List.of()))
                .toList();
    }

    /// Those of a mineral, the largest exporter first, each stopping to all.
    public List<String> of(String mineral) {
        return exporters(mineral).from(LEAST_SHARE).stream()
                .map(exporter -> StopName.of(mineral, Optional.of(exporter.code()), List.of()))
                .toList();
    }

    /// Whether a name is meant for one of these, be it right or wrong.
    public static boolean looksLikeOne(String name) {
        return StopName.looksLikeOne(name);
    }

    /// The text of one of them.
    ///
    /// @throws InvalidScenario if there is none of this name, with what may have been meant
    public String text(String name) {
        return text(name, List.of());
    }

    /// The same as it is asked for some parties.
    ///
    /// @param parties by country code or group id; empty = the usual ones
    /// @throws InvalidScenario if there is none of this name, with what may have been meant
    public String text(String name, List<String> parties) {
        Stop stop = find(name, parties);
        return stop.cutOff().scenario(stop.name(), stop.reference(), stop.hit(), List.of(), List.of());
    }

    /// What a name stands for.
    ///
    /// @throws InvalidScenario if there is none of this name, with what may have been meant
    public Stop find(String name) {
        return find(name, List.of());
    }

    /// @param parties asked for, by country code or group id; empty = the usual ones
    public Stop find(String name, List<String> parties) {
        StopName said = StopName.of(name, minerals());
        requireMineral(name, said.mineral());
        MineralReference reference = networks.dataset().mineral(said.mineral());
        CutOff cutOff = said.exporter().isPresent()
                ? from(name, said.mineral(), said.exporter().get())
                : largest(said.mineral(), CutOff.USUAL_MONTHS, asking(name, parties, reference));
        List<Party> hit = hit(name, said.hit(), cutOff.exporter(), reference);
        String proper = StopName.of(
                said.mineral(),
                said.exporter().map(_ -> cutOff.exporter().code()),
                hit.stream().map(Party::id).toList());
        return new Stop(proper, reference, cutOff, hit);
    }

    /// One of them.
    ///
    /// @param name in lower case
    /// @param reference the mineral's compilation
    /// @param hit whom nothing is shipped to; empty = all
    public record Stop(String name, MineralReference reference, CutOff cutOff, List<Party> hit) {
        public Stop {
            hit = List.copyOf(hit);
        }

        /// How often it begins: controls on all buyers, or those aimed at the ones that are hit.
        public Hazard hazard(ExportControls register) {
            return hit.isEmpty()
                    ? Hazard.of(register, cutOff.mineral(), cutOff.exporter(), Stream.empty())
                    : Hazard.aimedAt(
                            register,
                            cutOff.mineral(),
                            cutOff.exporter(),
                            hit.stream().flatMap(party -> party.members().stream()));
        }
    }

    /// The exporter that ships most by value and is none of the parties asked for: a stop by oneself answers
    /// nobody's question.
    ///
    /// @param meanMonths how long it lasts in the mean
    /// @throws IllegalArgumentException if the mineral has no market
    public CutOff largest(String mineral, double meanMonths, List<Party> parties) {
        Exporters all = exporters(mineral);
        List<Region> order = all.from(0);
        List<Region> passed = order.stream()
                .takeWhile(exporter -> parties.stream().anyMatch(party -> party.contains(exporter)))
                .toList();
        if (passed.size() == order.size()) {
            throw new IllegalArgumentException(
                    "Nobody but the parties asked for ships %s.%nMaybe its trade is not at hand, or others were meant."
                            .formatted(mineral));
        }
        Region first = order.get(passed.size());
        return CutOff.of(mineral, first, all.share(first), meanMonths).passing(passed);
    }

    private static List<Party> asking(String name, List<String> parties, MineralReference reference) {
        return AskedParties.found(name, parties.isEmpty() ? Scenario.USUAL_PARTIES : parties, CutOff.start(reference));
    }

    /// The exporters that ship most by value and are no party, the largest first; as many as there are where they are
    /// fewer.
    ///
    /// @param meanMonths how long each stop lasts in the mean
    /// @throws IllegalArgumentException if the mineral has no market
    public List<CutOff> largest(String mineral, double meanMonths, List<Party> parties, int count) {
        Exporters all = exporters(mineral);
        CutOff first = largest(mineral, meanMonths, parties);
        return Stream.concat(
                        Stream.of(first),
                        all.from(LEAST_SHARE).stream()
                                .filter(exporter -> !exporter.equals(first.exporter()))
                                .filter(exporter -> parties.stream().noneMatch(party -> party.contains(exporter)))
                                .map(exporter -> CutOff.of(mineral, exporter, all.share(exporter), meanMonths)))
                .limit(count)
                .toList();
    }

    /// Who ships a mineral abroad.
    ///
    /// @throws IllegalArgumentException if it has no market
    public Exporters exporters(String mineral) {
        MineralReference reference = networks.dataset().mineral(mineral);
        return exporters.computeIfAbsent(
                mineral, _ -> Exporters.of(networks.of(reference).market()));
    }

    private Collection<String> minerals() {
        return networks.dataset().minerals().keySet();
    }

    private void requireMineral(String name, String mineral) {
        if (minerals().contains(mineral)) {
            return;
        }
        if (networks.dataset().indicators().containsKey(mineral)) {
            MineralMark mark = MineralMark.bundled().get(mineral);
            throw InvalidScenario.of(
                    name,
                    0,
                    Wording.of(
                            "finding.stop.no-market",
                            Wording.mineral(mineral),
                            Wording.fixed(mark == null ? "" : mark.reason())),
                    Wording.of("maybe.one-of", String.join(", ", names())));
        }
        throw InvalidScenario.of(name, 0, Wording.of("finding.not-bundled"), Nearest.maybe(name, names()));
    }

    private CutOff from(String name, String mineral, String exporter) {
        Exporters all = exporters(mineral);
        Optional<Region> found = all.shares().keySet().stream()
                .filter(each -> each.code().equalsIgnoreCase(exporter))
                .findFirst();
        double share = found.map(all::share).orElse(0.0);
        if (found.isEmpty() || share < LEAST_SHARE) {
            throw InvalidScenario.of(
                    name,
                    0,
                    Wording.of(
                            "finding.stop.ships-little",
                            exporter.toUpperCase(Locale.ROOT),
                            Wording.mineral(mineral),
                            Math.round(1000 * share) / 10.0,
                            Math.round(100 * LEAST_SHARE)),
                    Wording.of("maybe.one-of", String.join(", ", of(mineral))));
        }
        return CutOff.of(mineral, found.get(), share, CutOff.USUAL_MONTHS);
    }

    private static List<Party> hit(String name, List<String> ids, Region exporter, MineralReference reference) {
        List<Party> hit = AskedParties.found(name, ids, CutOff.start(reference));
        if (hit.stream().anyMatch(party -> party.members().stream().allMatch(exporter::equals))) {
            throw InvalidScenario.of(
                    name,
                    0,
                    Wording.of("finding.stop.itself", Wording.country(exporter.code())),
                    Wording.of(
                            "maybe.word", StopName.of(reference.mineral(), Optional.of(exporter.code()), List.of())));
        }
        return hit;
    }
}
