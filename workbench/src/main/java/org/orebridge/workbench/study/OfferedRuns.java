package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.orebridge.core.Form;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Belief;
import org.orebridge.market.Course;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Market;
import org.orebridge.market.Node;
import org.orebridge.market.Outcome;
import org.orebridge.market.Problem;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.Stockpile;
import org.orebridge.market.TimeTree;
import org.orebridge.planning.exchange.Desk;
import org.orebridge.planning.exchange.Horizon;
import org.orebridge.planning.exchange.MarketPlan;
import org.orebridge.planning.exchange.OfferedMarket;
import org.orebridge.planning.exchange.StockHolder;
import org.orebridge.planning.rolling.RollingBeliefs;
import org.orebridge.planning.rolling.Unfolding;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.scenario.MappedScenario;
import org.orebridge.workbench.scenario.PartnerStocks;
import org.orebridge.workbench.scenario.Scenario;

/// A shock in a market to which some of the parties offer metal out of stocks that nobody else sees.
///
/// The parties lift what stands between them and open their stocks to each other. Those that hide nothing hold
/// what the scenario assumes and release it by the same plan.
public final class OfferedRuns {

    private final StudyCase central;
    private final String id;
    private final Equilibrium equilibrium;
    private final Market plain;
    private final MappedScenario shock;

    /// What was agreed, as the shock unfolds.
    ///
    /// @param course what comes of it
    /// @param stages one a change of belief
    public record Agreed(Course course, List<Stage> stages) {
        public Agreed {
            stages = List.copyOf(stages);
        }
    }

    /// The plan of one change of belief.
    ///
    /// @param lived cells of it that come true before the next change; none where nobody knows what will
    /// @param futures cells that each future held possible goes by, with its probability
    public record Stage(Horizon horizon, MarketPlan.Found found, int[] lived, List<Future> futures) {
        public Stage {
            futures = List.copyOf(futures);
        }
    }

    /// @param course that is held possible, as the scenario's mapping names it
    /// @param cells by month
    public record Future(String course, double probability, int[] cells) {}

    /// How much is offered at a desk in a month of a future.
    @FunctionalInterface
    public interface Offers {
        double at(int desk, int future, int month);
    }

    OfferedRuns(StudyCase central, String id, SortedSet<String> hidden, Equilibrium equilibrium) {
        this.central = central;
        this.id = id;
        this.equilibrium = equilibrium;
        List<Party> secret =
                parties().stream().filter(p -> hidden.contains(p.id())).toList();
        List<Stockpile> seen = central.partnerStocks().shared().stream()
                .filter(pile -> secret.stream().noneMatch(p -> p.contains(pile.owner())))
                .toList();
        this.plain = central.market().withStockpiles(seen);
        this.shock = central.between(parties(), false);
    }

    /// Names the question, as a run of its own would be named; nothing hidden bears on it.
    public String id() {
        return id;
    }

    public Scenario scenario() {
        return central.setup().scenario();
    }

    public List<Party> parties() {
        return central.setup().parties();
    }

    /// The market without the stocks that are hidden.
    public Market market() {
        return plain;
    }

    /// Where a party may offer a form that lies in one of its countries: at home alone, and also to its
    /// partners.
    ///
    /// @throws IllegalArgumentException if the market has no such place
    public List<Desk> desks(Region country, Form form) {
        int node = plain.node(form, country);
        if (node < 0) {
            throw new IllegalArgumentException("The market of %s has no place for %s in %s.%nMaybe %s."
                    .formatted(scenario().mineral(), form, country, elsewhere(country, form)));
        }
        var partners = new PartnerStocks(plain, List.of(), parties());
        return List.of(new Desk(node, List.of(new Stockpile.Access(node, 0))), new Desk(node, partners.from(node)));
    }

    private String elsewhere(Region country, Form form) {
        List<String> forms = places(
                node -> node.region().equals(country), node -> node.form().id());
        List<String> countries =
                places(node -> node.form().equals(form), node -> node.region().code());
        return forms.isEmpty()
                ? "it lies in one of %s, the others are no places of their own".formatted(String.join(", ", countries))
                : "it is used there in another form: " + String.join(", ", forms);
    }

    private List<String> places(Predicate<Node> wanted, Function<Node, String> name) {
        return plain.nodes().stream().filter(wanted).map(name).distinct().toList();
    }

    /// Finds the plan, at each change of belief anew.
    ///
    /// @param seats who answers at which desks
    /// @throws Outcome.FailedSolve if a solve fails
    public Agreed agree(List<Desk> desks, List<Seat> seats, MarketPlan plan, MarketPlan.Watch watch) {
        var stages = new ArrayList<Stage>();
        var offered = new OfferedMarket(plain, desks);
        var solving = new RollingBeliefs.Solving() {
            @Override
            public RollingBeliefs.Solved solve(int stage, Problem open) {
                Problem ruled = open.withRules(rules());
                TimeTree tree = TimeTree.of(open.belief(), open.from(), open.months());
                Horizon horizon = Horizon.of(tree, open.belief(), plain.beta());
                seats.forEach(seat -> seat.holder().begin(horizon));
                List<MarketPlan.Seat> asked = seats.stream()
                        .map(seat -> new MarketPlan.Seat(seat.holder(), seat.desks()))
                        .toList();
                MarketPlan.Found found = plan.agree(offered, ruled, asked, watch);
                stages.add(new Stage(horizon, found, new int[0], futures(tree, open.belief())));
                return new RollingBeliefs.Solved(
                        ruled.rules(), equilibrium.solve(offered.given(ruled, found.offers())));
            }

            @Override
            public void lived(int stage, int[] cells) {
                seats.forEach(seat -> seat.holder().carriedOut(cells));
                Stage done = stages.removeLast();
                stages.add(new Stage(done.horizon(), done.found(), cells, done.futures()));
            }
        };
        Course course = unfold(offered, solving);
        return new Agreed(course, stages);
    }

    /// Somebody at some of the desks.
    public record Seat(StockHolder holder, int[] desks) {}

    private List<ReleaseRule> rules() {
        return plain.stockpiles().stream()
                .map(_ -> (ReleaseRule) new ReleaseRule.Optimal())
                .toList();
    }

    private static List<Future> futures(TimeTree tree, Belief belief) {
        return belief.futures().stream()
                .map(f -> new Future(f.name(), f.probability(), OfferedMarket.cells(tree, belief, f.measures())))
                .toList();
    }

    /// What comes of offers that everybody knows beforehand.
    public Course given(List<Desk> desks, Offers offers) {
        var offered = new OfferedMarket(plain, desks);
        return unfold(offered, (stage, open) -> {
            Problem ruled = open.withRules(rules());
            TimeTree tree = TimeTree.of(open.belief(), open.from(), open.months());
            var tonnes = new double[desks.size()][tree.size()];
            for (int d = 0; d < tonnes.length; d++) {
                int desk = d;
                Arrays.setAll(tonnes[d], k -> offers.at(desk, tree.future(k), tree.month(k)));
            }
            return new RollingBeliefs.Solved(ruled.rules(), equilibrium.solve(offered.given(ruled, tonnes)));
        });
    }

    private Course unfold(OfferedMarket offered, RollingBeliefs.Solving solving) {
        Unfolding unfolding = central.unfolding(offered.market(), shock);
        return CoalitionRuns.completed(RollingBeliefs.unfold(unfolding, solving))
                .course();
    }

    /// What the shock still costs each party's users, in the order of the parties.
    public List<RegionResult.Totals> losses(Course course) {
        Baseline baseline = Baseline.of(central.market(), equilibrium);
        var losses = LossLedger.of(course, central.setup(), baseline);
        return parties().stream().map(losses::totals).toList();
    }

    /// t a month that a party uses of a form in one of its countries at rest.
    public double baseUse(Region country, Form form) {
        int node = plain.node(form, country);
        return IntStream.range(0, plain.uses().size())
                .filter(u -> plain.uses().get(u).node() == node)
                .mapToDouble(u -> plain.uses().get(u).baseUse())
                .sum();
    }
}
