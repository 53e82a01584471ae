package org.orebridge.workbench.cooperation.swaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Activity;
import org.orebridge.market.Arc;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.Node;
import org.orebridge.market.Quantity;
import org.orebridge.market.Stockpile;
import org.orebridge.market.TimeTree;
import org.orebridge.planning.swap.Encumbrance;
import org.orebridge.planning.swap.Material;
import org.orebridge.planning.swap.SwapCase;
import org.orebridge.planning.swap.SwapCase.Batch;
import org.orebridge.planning.swap.SwapCase.Leg;
import org.orebridge.planning.swap.SwapCase.Lot;
import org.orebridge.planning.swap.SwapCase.Need;
import org.orebridge.planning.swap.SwapCase.Plant;
import org.orebridge.planning.swap.Terms;
import org.orebridge.workbench.scenario.HeldStock;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.study.ShockCourse;

/// The question that a scenario poses: its stocks are the lots, what users miss where nobody releases anything the
/// needs, what plants of the parties leave idle the conversion.
///
/// A party is one place, its members together. Prices, and what the market supplies, stay as they are.
public final class ScenarioSwaps {

    private final Scenario scenario;
    private final Market market;
    private final Course course;
    private final List<Party> parties;
    private final int[] cells;
    private final List<HeldStock> held;
    private final SortedMap<String, Swaps.Basis> bases = new TreeMap<>();

    private ScenarioSwaps(ShockCourse shock) {
        this.scenario = shock.central().setup().scenario();
        this.market = shock.central().market();
        this.course = shock.course();
        this.parties = scenario.parties();
        this.held = shock.central().mapped().stocks();
        TimeTree tree = course.tree();
        int leaf = likeliest(tree);
        int[] path = tree.pathTo(leaf);
        int first = 0;
        while (first < path.length && tree.month(path[first]) < 0) {
            first++;
        }
        cells = Arrays.copyOfRange(path, first, Math.min(path.length, first + scenario.months()));
    }

    /// @param shock where nobody releases anything
    /// @param terms on which parties swap
    public static SwapQuestion of(ShockCourse shock, Terms terms) {
        return new ScenarioSwaps(shock).question(terms);
    }

    /// The end of the likeliest branch, of several the last.
    private static int likeliest(TimeTree tree) {
        int best = -1;
        for (int k = 0; k < tree.size(); k++) {
            if (tree.isLeaf(k) && (best < 0 || tree.probability(k) >= tree.probability(best) - 1e-12)) {
                best = k;
            }
        }
        return best;
    }

    private SwapQuestion question(Terms terms) {
        var posed = new SwapCase(
                parties.stream().map(ScenarioSwaps::player).toList(),
                cells.length,
                market.beta(),
                lots(),
                plants(),
                new UnmetUse(scenario.mineral(), market, course, cells, parties, leastValue()).needs(),
                legs());
        for (Need need : posed.needs()) {
            bases.putIfAbsent("need " + need.id(), new Swaps.Basis(List.of(), List.of(UnmetUse.ASSUMED)));
        }
        return new SwapQuestion(
                "scenario",
                scenario.name(),
                scenario.title(),
                scenario.start(),
                Math.pow(market.beta(), -12) - 1,
                course.tree().probability(cells[cells.length - 1]),
                terms,
                parties,
                posed,
                Set.of(),
                bases);
    }

    private static SwapCase.Party player(Party party) {
        var places = new TreeSet<>(Set.of(party.id()));
        party.members().stream().map(Region::code).forEach(places::add);
        return new SwapCase.Party(party.id(), places);
    }

    private Material material(int node) {
        return new Material(scenario.mineral(), market.nodes().get(node).form().id());
    }

    /// Index of the party at home in a region; below zero for others.
    static int party(List<Party> parties, Region region) {
        for (int i = 0; i < parties.size(); i++) {
            if (parties.get(i).contains(region)) {
                return i;
            }
        }
        return -1;
    }

    // ------------------------------------------------------------ lots

    private double leastValue() {
        return market.stockpiles().stream()
                .mapToDouble(Stockpile::reservationValue)
                .min()
                .orElse(0);
    }

    private List<Lot> lots() {
        var lots = new ArrayList<Lot>();
        for (int g = 0; g < held.size(); g++) {
            Stockpile pile = market.stockpiles().get(g);
            int owner = party(parties, pile.owner());
            double tonnes = pile.initial() - pile.floor();
            if (owner >= 0 && tonnes > 0 && pile.firstMonth() < cells.length) {
                lots.add(lot(held.get(g), pile, owner, tonnes));
            }
        }
        return lots;
    }

    private Lot lot(HeldStock stock, Stockpile pile, int owner, double tonnes) {
        bases.put("lot " + pile.name(), new Swaps.Basis(List.of(), List.of(stock.reason())));
        Set<Encumbrance> encumbrances = switch (stock.encumbrance()) {
            case NONE -> Set.of();
            case NO_THIRD_COUNTRIES -> Set.of(Encumbrance.NO_THIRD_COUNTRIES);
            case NO_LOANS -> Set.of(Encumbrance.NO_LOANS);
        };
        return new Lot(
                pile.name(),
                owner,
                material(pile.node()),
                parties.get(owner).id(),
                List.of(new Batch(Math.max(1, pile.firstMonth() + 1), tonnes)),
                pile.rate(),
                pile.reservationValue(),
                stock.origin().map(Region::code),
                encumbrances,
                Optional.empty());
    }

    // ------------------------------------------------------------ plants

    /// Plants of the parties that turn one form into another and into nothing else that is counted.
    private List<Plant> plants() {
        var plants = new ArrayList<Plant>();
        double most =
                held.stream().mapToDouble(stock -> stock.stockpile().initial()).sum();
        for (int a = 0; a < market.activities().size(); a++) {
            Activity activity = market.activities().get(a);
            int owner = party(parties, activity.region());
            List<Integer> in = nodes(activity, -1);
            List<Integer> out = nodes(activity, 1);
            if (owner >= 0 && in.size() == 1 && out.size() == 1 && most > 0) {
                plants.add(plant(a, activity, owner, in.getFirst(), out.getFirst(), most));
            }
        }
        return plants;
    }

    private static List<Integer> nodes(Activity activity, double sign) {
        return activity.coefficients().entrySet().stream()
                .filter(entry -> entry.getValue() * sign > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Idle capacity at the cost of the first tonne beyond what runs at rest.
    private Plant plant(int a, Activity activity, int owner, int in, int out, double most) {
        double perLevel = -entry(activity, in);
        var idle = new ArrayList<Double>();
        for (int cell : cells) {
            double level = Math.max(0, activity.capacity() - course.at(Quantity.ACTIVITY, a, cell));
            idle.add(Math.min(most, level * perLevel));
        }
        double cost = Math.max(0, activity.intercept() + activity.slope() * activity.baseLevel());
        bases.put(
                "plant " + activity.name(),
                new Swaps.Basis(
                        List.of(), List.of("Idle capacity, yield and marginal cost of the calibrated network.")));
        return new Plant(
                activity.name(),
                parties.get(owner).id(),
                material(in),
                material(out),
                entry(activity, out) / perLevel,
                idle,
                cost / perLevel,
                0);
    }

    private static double entry(Activity activity, int node) {
        return Objects.requireNonNull(activity.coefficients().get(node));
    }

    // ------------------------------------------------------------ routes

    /// Between any two parties the mean of the routes between their members, or of all routes.
    private List<Leg> legs() {
        var legs = new ArrayList<Leg>();
        for (Party from : parties) {
            for (Party to : parties) {
                if (!from.equals(to)) {
                    List<Arc> routes = market.arcs().stream()
                            .filter(arc -> from.contains(region(arc.from())) && to.contains(region(arc.to())))
                            .toList();
                    legs.add(leg(from.id(), to.id(), routes.isEmpty() ? market.arcs() : routes));
                }
            }
        }
        return legs;
    }

    private Region region(int node) {
        Node at = market.nodes().get(node);
        return at.region();
    }

    private static Leg leg(String from, String to, List<Arc> routes) {
        Stream<Arc> all = routes.stream();
        double freight = all.mapToDouble(Arc::freight).average().orElse(0);
        double lag = routes.stream().mapToInt(Arc::lag).average().orElse(0);
        return new Leg(from, to, Leg.ANY, freight, (int) Math.round(lag));
    }
}
