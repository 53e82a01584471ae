package org.orebridge.workbench.study;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.orebridge.core.Party;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Outcome;
import org.orebridge.market.ReleaseRule;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.planning.rolling.RollingBeliefs;
import org.orebridge.planning.sharing.AllocationGame;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.scenario.Scenario;

/// What a shock does to everybody while some of the parties act together and the others act each by its own
/// rule.
///
/// Members open their stocks to each other, lift what stands between them, and follow the schedule that is best
/// for them together; outsiders keep to the release rules of their game alone, which they do not answer with
/// others. Prices move for all.
///
/// The coalition of all comes first: the others are sought from it, and may then be asked for by several threads.
public final class CoalitionRuns {

    private final StudyCase central;
    private final String id;
    private final boolean restricting;
    private final Equilibrium equilibrium;
    private final Equilibrium quick;
    private final Progress progress;
    private final Baseline baseline;
    private final SortedMap<Way, WayRun> found;
    private final Replay.Completed nobody;
    private final Replay.Completed alone;
    private final List<List<ReleaseRule>> rulesAlone;
    private List<Replay.Stage> alike = List.of();
    private Optional<Replay.Completed> everybody = Optional.empty();
    private final AtomicInteger replays = new AtomicInteger();

    /// What comes of one coalition.
    ///
    /// @param parties losses and welfare of each against rest, in the order of the parties
    /// @param world the same of all regions
    /// @param fromAbroad USD that plants abroad earn for each party, less what its own earn for owners abroad
    /// @param rules at each change of belief, by name of the stock
    public record Result(
            List<RegionResult.Totals> parties,
            RegionResult.Totals world,
            List<Double> fromAbroad,
            List<SortedMap<String, String>> rules) {
        public Result {
            parties = List.copyOf(parties);
            fromAbroad = List.copyOf(fromAbroad);
            rules = List.copyOf(rules);
        }
    }

    CoalitionRuns(StudyCase central, String id, Equilibrium equilibrium, Equilibrium quick, Progress progress) {
        this.central = central;
        this.id = id;
        this.equilibrium = equilibrium;
        this.quick = quick;
        this.progress = progress;
        baseline = Baseline.of(central.market(), equilibrium);
        found = new TreeMap<>();
        nobody = searched(Way.NO_STOCKS);
        alone = searched(Way.ALONE);
        restricting = false;
        rulesAlone = alone.stages().stream().map(Replay.Stage::rules).toList();
    }

    private CoalitionRuns(CoalitionRuns free) {
        central = free.central;
        id = free.id;
        equilibrium = free.equilibrium;
        quick = free.quick;
        progress = free.progress;
        baseline = free.baseline;
        found = free.found;
        nobody = free.nobody;
        alone = searched(Way.ALONE_RESTRICTING);
        restricting = true;
        // What each would do trading freely lies on the table of any coalition, as where all act together.
        rulesAlone = free.rulesAlone;
        // Where all act together nobody is left who would restrict anything.
        everybody = free.everybody;
    }

    /// The same where parties that do not act together restrict exports to each other.
    public CoalitionRuns restricting() {
        return new CoalitionRuns(this);
    }

    private Replay.Completed searched(Way way) {
        progress.begin("way (" + way.code() + ")", WayRun.solves(central, way));
        WayRun run = WayRun.searched(central, way, found, equilibrium, quick, progress);
        found.put(way, run);
        return completed(run.replay());
    }

    static Replay.Completed completed(Replay replay) {
        return switch (replay) {
            case Replay.Completed completed -> completed;
            case Replay.Stopped stopped -> {
                new Outcome.Failed(
                                "Month %d: %s".formatted(stopped.month() + 1, stopped.reason()), stopped.diagnostics())
                        .orElseThrow();
                throw new IllegalStateException("A failed solve has no outcome.");
            }
        };
    }

    /// Names the question, as a run of its own would be named.
    public String id() {
        return id;
    }

    public Scenario scenario() {
        return central.setup().scenario();
    }

    public List<Party> parties() {
        return central.setup().parties();
    }

    /// The game of pooled stocks at the supply of the course on which nobody releases anything.
    public AllocationGame allocation() {
        return new PooledStocks(central, nobody.course()).game();
    }

    /// How many coalitions were solved.
    public int replays() {
        return replays.get();
    }

    /// Everybody for itself: the point from which gains are counted.
    public Result alone() {
        return result(alone);
    }

    /// @param coalition bit i for party i; of one party alone nothing changes
    public Result of(int coalition) {
        List<Party> members = members(coalition);
        return members.size() < 2 || changesNothing(members) ? alone() : result(together(members));
    }

    private List<Party> members(int coalition) {
        return IntStream.range(0, parties().size())
                .filter(i -> (coalition >> i & 1) != 0)
                .mapToObj(parties()::get)
                .toList();
    }

    /// What comes of it where the parties stand in camps that restrict exports to each other: those of one camp act
    /// together, each camp by the schedule that is best for it beside the schedules of the others.
    ///
    /// @param camps bit i for party i, no party twice; who is in none is one of its own
    public Camps camps(List<Integer> camps) {
        List<List<Party>> sides = camps.stream().map(this::members).toList();
        var choice = new CampInterest(
                sides.stream().filter(side -> side.size() > 1).toList(), this::interest, alone.stages());
        Result found = result(completed(new RollingBeliefs(equilibrium).run(central.unfolding(sides), choice)));
        replays.incrementAndGet();
        return new Camps(found, choice.settled());
    }

    /// What comes of camps.
    ///
    /// @param settled whether no camp would take another schedule beside those of the others
    public record Camps(Result result, boolean settled) {}

    private SharedInterest interest(List<Party> members, CoalitionAccess access) {
        return new SharedInterest(
                members, WayRun.family(central), rulesAlone, access, List.of(), quick, Progress.SILENT);
    }

    /// Nobody of them holds anything, and nothing stands between them.
    private boolean changesNothing(List<Party> members) {
        return !restricting
                && central.between(members, false).equals(central.mapped())
                && central.market().stockpiles().stream()
                        .noneMatch(pile -> pile.fullest() > 0
                                && members.stream().anyMatch(member -> member.contains(pile.owner())));
    }

    private Replay.Completed together(List<Party> members) {
        boolean all = members.size() == parties().size();
        Replay.Completed found = all && everybody.isPresent() ? everybody.get() : replayed(members);
        everybody = all ? Optional.of(found) : everybody;
        alike = alike.isEmpty() ? found.stages() : alike;
        return found;
    }

    private Replay.Completed replayed(List<Party> members) {
        var access = CoalitionAccess.of(
                central.market(),
                members,
                alone.stages().stream().map(Replay.Stage::rules).toList());
        var choice =
                new SharedInterest(members, WayRun.family(central), rulesAlone, access, alike, quick, Progress.SILENT);
        Replay.Completed found =
                completed(new RollingBeliefs(equilibrium).run(central.unfolding(members, restricting), choice));
        replays.incrementAndGet();
        return found;
    }

    private Result result(Replay.Completed run) {
        var ledger = new ReplayLedger(central, baseline, run);
        return new Result(
                parties().stream().map(ledger::totals).toList(),
                ledger.worldTotals(),
                parties().stream().map(ledger::fromAbroad).toList(),
                ledger.rules());
    }
}
