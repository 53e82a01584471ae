package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Region;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.Outcome;
import org.orebridge.market.Quantity;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.Stockpile;
import org.orebridge.planning.release.Player;
import org.orebridge.planning.release.ReleaseGame;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Game;
import org.orebridge.workbench.result.Omission;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Run;
import org.orebridge.workbench.result.Shock;
import org.orebridge.workbench.result.SolveRecord;
import org.orebridge.workbench.result.Status;
import org.orebridge.workbench.result.Tornado;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;
import org.orebridge.workbench.scenario.Scenario;

/// Gathers runs, draws and what they rest on into one answer.
final class AnswerAssembly {

    private static final String VERSION = "0.1.0";

    /// Cases of one kind that are named before the rest is counted.
    private static final int SHOWN_CASES = 3;

    private final ReferenceDataset dataset;
    private final Question question;
    private final StudyCase central;
    private final StudySetup setup;
    private final Baseline baseline;
    private final SortedMap<Way, WayRun> runs;
    private final Draws draws;

    AnswerAssembly(
            ReferenceDataset dataset,
            Question question,
            StudyCase central,
            Baseline baseline,
            SortedMap<Way, WayRun> runs,
            Draws draws) {
        this.dataset = dataset;
        this.question = question;
        this.central = central;
        this.setup = central.setup();
        this.baseline = baseline;
        this.runs = runs;
        this.draws = draws;
    }

    Answer answer(String runId, Optional<Tornado> tornado) {
        List<WayResult> ways = runs.values().stream().map(this::way).toList();
        var basis = new Basis(dataset, central);
        return new Answer(
                Answer.SCHEMA,
                run(runId),
                shock(),
                ways,
                new Comparison(central, draws, ways).together(),
                tornado,
                basis.evidence(),
                basis.adjustments(),
                basis.inputs(),
                basis.assumptions(question.draws() > 0),
                basis.baseNetwork(),
                solves(),
                omissions());
    }

    private Run run(String id) {
        var options = new TreeMap<String, String>();
        options.put(
                "parties",
                String.join(",", setup.parties().stream().map(Region::code).toList()));
        options.put("year", Integer.toString(central.network().year()));
        options.put("months", Integer.toString(setup.monthsReported()));
        options.put("draws", Integer.toString(question.draws()));
        options.put("shelf", setup.scenario().shelf().toString().toLowerCase(Locale.ROOT));
        var settings = question.settings().entrySet().stream()
                .map(s -> new Run.Setting(
                        s.getKey(),
                        s.getValue(),
                        dataset.parameters().parameter(s.getKey()).value()))
                .toList();
        return new Run(
                id,
                VERSION,
                mode(),
                question.seed(),
                draws.asked(),
                draws.done(),
                draws.asked() - draws.done(),
                true,
                options,
                settings);
    }

    private String mode() {
        return switch (setup.scenario().mode()) {
            case ROLLING -> "rolling beliefs";
            case TREE -> "unknown end (comb tree)";
            case PERFECT_FORESIGHT -> "perfect foresight (a bound, not a forecast)";
        };
    }

    private Shock shock() {
        Scenario scenario = setup.scenario();
        var words = new ShockWords(scenario);
        return new Shock(
                scenario.name(),
                scenario.title(),
                scenario.summary(),
                words.stops(),
                words.beliefs(central.mapped()),
                scenario.mineral(),
                setup.reference().name(),
                central.network().year(),
                Optional.of(scenario.start()),
                setup.monthsReported(),
                central.months(),
                central.mapped().lasting()
                        ? Optional.empty()
                        : Optional.of(central.mapped().lastChange()),
                setup.parties().stream()
                        .map(p -> new Shock.Party(p.code(), RegionNames.of(p)))
                        .toList(),
                scenario.partnersRestrict());
    }

    // ------------------------------------------------------------ ways

    private WayResult way(WayRun run) {
        return switch (run.replay()) {
            case Replay.Stopped stopped ->
                WayResult.failed(run.way(), "Month %d: %s".formatted(stopped.month() + 1, stopped.reason()));
            case Replay.Completed completed -> way(run, completed);
        };
    }

    private WayResult way(WayRun run, Replay.Completed completed) {
        Course course = completed.course();
        var ledger = new Ledger(central, course, baseline);
        List<RegionResult> parties = setup.parties().stream()
                .map(p -> draws.withBands(run.way(), p, ledger.party(p)))
                .toList();
        var others = new ArrayList<RegionResult>();
        course.market().regions().stream()
                .filter(r -> !setup.parties().contains(r))
                .forEach(r -> others.add(ledger.other(r)));
        others.add(ledger.world());
        return new WayResult(
                run.way(),
                Status.ANSWERED,
                Optional.empty(),
                profile(completed),
                parties,
                others,
                releases(course),
                run.game().flatMap(this::game));
    }

    /// The rule of each party at the first belief, and at later ones where it changes.
    private SortedMap<String, String> profile(Replay.Completed completed) {
        var profile = new TreeMap<String, String>();
        for (int g = 0; g < central.market().stockpiles().size(); g++) {
            int pile = g;
            var rules = new ArrayList<String>();
            for (Replay.Stage stage : completed.stages()) {
                String rule = stage.rules().get(pile).toString();
                if (rules.isEmpty() || !rules.getLast().endsWith(rule)) {
                    rules.add(rules.isEmpty() ? rule : "from month %d %s".formatted(stage.month() + 1, rule));
                }
            }
            profile.put(central.market().stockpiles().get(g).owner().code(), String.join(", ", rules));
        }
        return profile;
    }

    private List<WayResult.Release> releases(Course course) {
        Market market = course.market();
        var releases = new ArrayList<WayResult.Release>();
        for (int month = 0; month < setup.monthsReported(); month++) {
            for (int g = 0; g < market.stockpiles().size(); g++) {
                Stockpile pile = market.stockpiles().get(g);
                for (int j = 0; j < pile.access().size(); j++) {
                    double tonnes = course.mean(Quantity.RELEASE, course.access(g, j), month);
                    if (tonnes > 1e-6 * Math.max(pile.initial(), 1e-3)) {
                        var to = market.nodes().get(pile.access().get(j).node());
                        releases.add(new WayResult.Release(
                                month + 1,
                                pile.owner().code(),
                                to.region().code(),
                                to.form().id(),
                                tonnes));
                    }
                }
            }
        }
        return releases;
    }

    /// The game of the first belief; later ones are played the same way from what is then left.
    private Optional<Game> game(SelfInterest interest) {
        if (interest.rounds().isEmpty()) {
            return Optional.empty();
        }
        SelfInterest.Round first = interest.rounds().getFirst();
        ReleaseGame.Found found = first.found();
        List<Player> players = first.players();
        var none = found.profiles().getFirst().payoffs();
        var profiles = found.profiles().stream()
                .map(p -> {
                    var rules = new TreeMap<String, String>();
                    var payoffs = new TreeMap<String, Double>();
                    for (int i = 0; i < players.size(); i++) {
                        Region region = players.get(i).region();
                        ReleaseRule rule = players.get(i).rules().get(p.rules().get(i));
                        rules.put(region.code(), rule.toString());
                        payoffs.put(
                                region.code(),
                                p.payoffs().byParty().getOrDefault(region, 0.0)
                                        - none.byParty().getOrDefault(region, 0.0));
                    }
                    return new Game.Profile(rules, payoffs, p.payoffs().world() - none.world());
                })
                .toList();
        return Optional.of(new Game(
                players.getFirst().rules().stream().map(Object::toString).toList(),
                "national welfare, what is left of the stock included",
                found.searchedAll(),
                profiles,
                found.equilibria(),
                Optional.of(first.chosen()),
                why(interest),
                Optional.of(found.jointBest()),
                OptionalDouble.empty()));
    }

    private static String why(SelfInterest interest) {
        ReleaseGame.Found found = interest.rounds().getFirst().found();
        String why = switch (found.equilibria().size()) {
            case 0 -> "No equilibrium in pure rules was found; the profile with the least regret is shown instead.";
            case 1 -> "The only equilibrium.";
            default -> "The equilibrium best for the parties jointly, so that alone is not made to look worse.";
        };
        String ties = found.ties().isEmpty() ? "" : " In some of them a party is indifferent to another rule.";
        return why
                + ties
                + (interest.rounds().size() > 1
                        ? " Played again at each of %d changes of belief; shown is the first."
                                .formatted(interest.rounds().size())
                        : "");
    }

    // ------------------------------------------------------------ diagnostics

    private List<SolveRecord> solves() {
        var records = new ArrayList<SolveRecord>();
        records.add(
                record(Optional.empty(), "at rest, no shock", baseline.solved().diagnostics()));
        runs.forEach((way, run) -> {
            switch (run.replay()) {
                case Replay.Completed completed ->
                    completed
                            .stages()
                            .forEach(stage -> records.add(record(
                                    Optional.of(way),
                                    "belief from month %d".formatted(stage.month() + 1),
                                    stage.diagnostics())));
                case Replay.Stopped stopped ->
                    records.add(new SolveRecord(
                            Optional.of(way),
                            "belief from month %d".formatted(stopped.month() + 1),
                            "FAILED",
                            finite(stopped.diagnostics().residual()),
                            stopped.diagnostics().iterations(),
                            stopped.diagnostics().rows(),
                            stopped.diagnostics().columns(),
                            finite(stopped.diagnostics().welfareGap()),
                            List.of(stopped.reason())));
            }
        });
        return records;
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : -1;
    }

    private static SolveRecord record(Optional<Way> way, String label, Outcome.Diagnostics d) {
        return new SolveRecord(
                way,
                label,
                d.isInaccurate() ? "INACCURATE" : "SOLVED",
                d.residual(),
                d.iterations(),
                d.rows(),
                d.columns(),
                d.welfareGap(),
                d.isInaccurate() ? List.of("The residual lies between 1e-8 and 1e-6.") : List.of());
    }

    private List<Omission> omissions() {
        var omissions = new ArrayList<Omission>();
        omissions.add(new Omission(
                "Release rules in draws and tornado",
                "They are those of the central answer: searching them anew in each draw would take hours."));
        if (draws.done() < draws.asked()) {
            omissions.add(new Omission(
                    "%d of %d draws".formatted(draws.asked() - draws.done(), draws.asked()),
                    "Their figures made no market or a solve failed; the bands are of the others."));
        }
        findings().forEach(finding -> omissions.add(new Omission("Network", finding)));
        if (question.draws() > 0) {
            omissions.add(new Omission(
                    "Bars of the tornado",
                    "These kinds of parameters are drawn for the bands and have no bar of their own: %s."
                            .formatted(String.join(", ", OneAtATime.leftOut(setup)))));
        }
        if (!central.market().stockpiles().isEmpty() && central.partnerStocks().arriveAtOnce()) {
            omissions.add(
                    new Omission(
                            "Transit of shared stocks",
                            "Metal of a partner's stock arrives in the month of its release: the routes between the parties are counted as less than half a month."));
        }
        if (question.draws() == 0) {
            omissions.add(new Omission("Bands and tornado", "No draws were asked for, or they are still to come."));
        }
        setup.scenario().notes().forEach(note -> omissions.add(new Omission("Scenario", note)));
        return omissions;
    }

    /// What the network's figures needed to become a market, like cases in one sentence.
    private List<String> findings() {
        var cases = new LinkedHashMap<String, List<String>>();
        for (String finding : central.network().findings()) {
            int colon = finding.indexOf(": ");
            String kind = colon < 0 ? finding : finding.substring(0, colon);
            List<String> ofKind = cases.computeIfAbsent(kind, k -> new ArrayList<>());
            if (colon >= 0) {
                ofKind.add(finding.substring(colon + 2).replaceAll("\\.$", ""));
            }
        }
        return cases.entrySet().stream()
                .map(e -> e.getValue().isEmpty() ? e.getKey() : e.getKey() + ": " + shortened(e.getValue()) + ".")
                .toList();
    }

    private static String shortened(List<String> cases) {
        return cases.size() <= SHOWN_CASES
                ? String.join("; ", cases)
                : String.join("; ", cases.subList(0, SHOWN_CASES))
                        + "; and %d more, see the input figures".formatted(cases.size() - SHOWN_CASES);
    }
}
