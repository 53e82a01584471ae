package org.orebridge.workbench.cooperation.brief;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orebridge.workbench.cooperation.Cooperation;
import org.orebridge.workbench.cooperation.brief.CooperationBrief.Missing;
import org.orebridge.workbench.cooperation.brief.CooperationBrief.Origin;
import org.orebridge.workbench.cooperation.brief.CooperationBrief.Unread;
import org.orebridge.workbench.cooperation.invite.Invitation;
import org.orebridge.workbench.cooperation.invite.report.InvitePage;
import org.orebridge.workbench.cooperation.pacts.Pacts;
import org.orebridge.workbench.cooperation.pacts.report.PactsPage;
import org.orebridge.workbench.cooperation.report.CooperationPage;
import org.orebridge.workbench.cooperation.swaps.Swaps;
import org.orebridge.workbench.cooperation.swaps.report.SwapPage;
import org.orebridge.workbench.report.Kept;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.stockpile.KeptStockpiles;
import org.orebridge.workbench.stockpile.StockpileResult;
import org.orebridge.workbench.stockpile.StockpileResult.MineralStock;

/// Looks for what the studies of a question left in the user's home: of each the newest.
final class KeptFindings {

    private final BriefQuestion asked;
    private final String name;
    private final Set<String> others;
    private final Path home;

    private final Matching matching;
    private final List<Origin> origins = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    /// @param name of the mineral in English
    /// @param minerals all that there are
    /// @param home the user's folder
    KeptFindings(BriefQuestion asked, String name, Set<String> minerals, Path home) {
        this.asked = asked;
        this.name = name;
        this.others = minerals.stream()
                .filter(mineral -> !mineral.equals(asked.mineral()))
                .collect(Collectors.toUnmodifiableSet());
        this.home = home;
        this.matching = new Matching(asked);
    }

    CooperationBrief find() throws IOException {
        Optional<StockpileResult> stockpile = newest(
                new KeptResults<>(
                        Topic.STOCKPILE,
                        home.resolve(KeptStockpiles.FOLDER),
                        KeptStockpiles.JSON,
                        StockpileResult.class),
                matching::suits,
                _ -> List.of(),
                Commands::of);
        Optional<Pacts> pacts = newest(
                kept(Topic.PACTS, PactsPage.KEPT, Pacts.class),
                matching::suits,
                found -> found.cases().stream().map(Pacts.Case::scenario).toList(),
                (found, parties) -> Commands.of(
                        Topic.PACTS,
                        found.cases().stream().map(Pacts.Case::scenario).toList(),
                        parties));
        Optional<Swaps> swaps = newest(
                kept(Topic.SWAPS, SwapPage.KEPT, Swaps.class),
                matching::suits,
                found -> List.of(found.name()),
                Commands::of);
        Optional<Cooperation> cooperation = newest(
                kept(Topic.COOPERATION, CooperationPage.KEPT, Cooperation.class),
                matching::suits,
                found -> List.of(found.scenario()),
                (found, parties) -> Commands.of(Topic.COOPERATION, List.of(found.scenario()), parties));
        Optional<Invitation> invitation = newest(
                kept(Topic.INVITE, InvitePage.KEPT, Invitation.class),
                matching::suits,
                found -> found.cases().stream().map(Invitation.Case::scenario).toList(),
                Commands::of);
        return new CooperationBrief(
                asked.id(),
                asked.mineral(),
                name,
                asked.parties(),
                origins,
                missing(),
                unread.stream().filter(this::mayMatter).toList(),
                stockpile,
                pacts,
                swaps,
                cooperation,
                invitation);
    }

    private <R extends Record> KeptResults<R> kept(Topic topic, Kept<R> kept, Class<R> type) {
        return new KeptResults<>(topic, home.resolve(kept.folder()), kept.json(), type);
    }

    private <R extends Record> Optional<R> newest(
            KeptResults<R> results,
            Predicate<R> suits,
            Function<R, List<String>> scenarios,
            BiFunction<R, List<String>, String> command)
            throws IOException {
        Optional<Finding<R>> newest = results.newest(suits, unread);
        newest.ifPresent(found -> {
            List<String> about = scenarios.apply(found.result());
            origins.add(new Origin(
                    results.topic(),
                    results.name(found.folder()),
                    found.finished(),
                    about,
                    baseYear(found.result(), about),
                    command.apply(found.result(), asked.parties())));
        });
        return newest.map(Finding::result);
    }

    // ------------------------------------------------------------ where it is from, and what is not there

    private OptionalInt baseYear(Record found, List<String> scenarios) {
        if (found instanceof StockpileResult stocks) {
            return stocks.minerals().stream()
                    .filter(stock -> stock.mineral().equals(asked.mineral()))
                    .mapToInt(MineralStock::baseYear)
                    .findFirst();
        }
        var years = new HashSet<Integer>();
        for (String one : scenarios) {
            years.add(Matching.scenario(one).map(Scenario::baseYear).orElse(0));
        }
        return years.size() == 1 && !years.contains(0)
                ? OptionalInt.of(years.iterator().next())
                : OptionalInt.empty();
    }

    /// Folders are named after minerals and scenarios, and most scenarios after their mineral.
    private boolean mayMatter(Unread result) {
        return others.stream().noneMatch(result.folder()::contains);
    }

    private List<Missing> missing() {
        Set<Topic> there = origins.stream().map(Origin::topic).collect(Collectors.toSet());
        return Stream.of(Topic.values())
                .filter(topic -> !there.contains(topic))
                .map(this::missing)
                .toList();
    }

    private Missing missing(Topic topic) {
        Optional<String> scenario = topic == Topic.STOCKPILE ? Optional.empty() : Optional.of(usualScenario());
        return new Missing(
                topic, scenario, Commands.of(topic, List.of(scenario.orElse(asked.mineral())), asked.parties()));
    }

    /// The one asked for, else that of the newest result, else the one made for the mineral.
    private String usualScenario() {
        return asked.scenario()
                .or(() -> origins.stream()
                        .filter(origin -> !origin.scenarios().isEmpty())
                        .max(Comparator.comparing(Origin::finished))
                        .map(origin -> origin.scenarios().getFirst()))
                .orElse("stop-" + asked.mineral());
    }
}
