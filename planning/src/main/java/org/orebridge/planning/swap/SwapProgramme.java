package org.orebridge.planning.swap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.orebridge.market.Outcome;
import org.orebridge.planning.swap.CheapestRoutes.Found;
import org.orebridge.planning.swap.CheapestRoutes.Prices;
import org.orebridge.planning.swap.Delivery.Role;
import org.orebridge.planning.swap.SwapCase.Lot;
import org.orebridge.planning.swap.SwapCase.Need;

/// The linear programme of deliveries: a column a way of a lot to a need, written only once it promises
/// something.
///
/// The cheapest way of each lot to each need at the prices of the moment is found by a walk through plants and
/// months; when none promises anything the plan is the best of all (column generation: Gilmore and Gomory
/// 1961).
final class SwapProgramme {

    /// Of plans worth the same the one that moves least: each handling of a t counts as so much of the dearest
    /// need.
    private static final double HANDLING = 1e-7;

    /// Largest miss of a row that is accepted, relative.
    private static final double RESIDUAL = 1e-7;

    /// Share of the largest delivery below which one is what rounding leaves.
    private static final double ROUNDING = 1e-6;

    /// What a USD of the least gain counts against a USD of the sum: enough that the sum only decides between
    /// plans with the same least gain, little enough that prices keep their digits.
    private static final double LEAST_FIRST = 1e3;

    private static final int COLUMNS_A_ROUND = 600;
    private static final int MOST_ROUNDS = 2000;

    private final SwapCase swaps;
    private final Terms terms;
    private final Set<Integer> members;
    private final double scale;
    private final SwapRows rows;
    private final CornerSimplex simplex;
    private final boolean aimed;
    private final int firstWay;
    private final List<Way> ways = new ArrayList<>();
    private final Set<String> known = new TreeSet<>();

    /// @param need index
    record Way(Route route, int need, Role role) {}

    private record Promise(Way way, double gain) {}

    /// @param members parties that take part
    /// @param alone USD that each party has alone; empty where it is settled in money
    SwapProgramme(SwapCase swaps, Terms terms, Set<Integer> members, double[] alone) {
        this(swaps, terms, members, alone, new double[0]);
    }

    /// @param alone USD that each party has alone; empty where it is settled in money
    /// @param aim parties' parts in what is to be gained, the largest multiple of them before the largest
    ///   sum; empty where the sum alone counts
    SwapProgramme(SwapCase swaps, Terms terms, Set<Integer> members, double[] alone, double[] aim) {
        this.swaps = swaps;
        this.terms = terms;
        this.members = Set.copyOf(members);
        this.scale = Math.max(
                1e-9, swaps.needs().stream().mapToDouble(Need::worth).max().orElse(1));
        this.rows = new SwapRows(swaps, terms, alone, scale);
        openAccounts();
        this.simplex = new CornerSimplex(rows.rightHandSide());
        for (int[] carry : rows.carries()) {
            simplex.column(0, carry, new double[] {1, -1});
        }
        aimed = aim.length > 0;
        if (aimed) {
            double sum = Arrays.stream(aim).sum();
            int[] wanted =
                    IntStream.range(0, aim.length).filter(i -> aim[i] > 0).toArray();
            simplex.column(
                    sum > 0 ? LEAST_FIRST : 0,
                    Arrays.stream(wanted).map(rows::nobodyLoses).toArray(),
                    Arrays.stream(wanted).mapToDouble(i -> aim[i] / sum).toArray());
        }
        firstWay = rows.carries().size() + (aimed ? 1 : 0);
    }

    private void openAccounts() {
        for (Lot lot : swaps.lots()) {
            for (Need need : swaps.needs()) {
                String mineral = lot.material().mineral();
                if (lot.owner() != need.party()
                        && need.accepts().stream().anyMatch(m -> m.mineral().equals(mineral))) {
                    rows.open(lot.owner(), need.party(), rows.mineral(mineral));
                }
            }
        }
    }

    /// @param start ways to begin with
    void solve(List<Way> start) {
        start.forEach(this::add);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (!simplex.maximise()) {
                failed("Nobody can be held to what it has alone", simplex.residual());
            }
            rows.price(simplex.duals());
            List<Promise> better = promises();
            if (better.isEmpty()) {
                double residual = simplex.residual();
                if (residual > RESIDUAL) {
                    failed("The best deliveries were not found", residual);
                }
                rows.price(simplex.duals());
                return;
            }
            better.forEach(promise -> add(promise.way()));
        }
        failed("The search for deliveries did not end", Double.NaN);
    }

    private void failed(String what, double residual) {
        var found = new Outcome.Diagnostics(
                rows.rightHandSide().length, ways.size(), simplex.steps(), residual, Double.NaN, 1);
        new Outcome.Failed("%s: residual %.1e after %d steps.".formatted(what, residual, simplex.steps()), found)
                .orElseThrow();
    }

    private void add(Way way) {
        if (!known.add(way.toString())) {
            return;
        }
        Map<Integer, Double> entries = rows.entries(way.route(), way.need(), way.role());
        ways.add(way);
        simplex.column(
                gain(way) / scale - HANDLING * handlings(way),
                entries.keySet().stream().mapToInt(Integer::intValue).toArray(),
                entries.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private int handlings(Way way) {
        int owner = swaps.lots().get(way.route().lot()).owner();
        return way.route().handlings(swaps)
                + (owner == swaps.needs().get(way.need()).party() ? 0 : 1);
    }

    /// USD of a t that arrives.
    private double gain(Way way) {
        Route route = way.route();
        return rows.worth(way.need())
                - route.freight(swaps)
                - route.conversion(swaps)
                - route.outPerIn(swaps) * rows.value(route);
    }

    // ------------------------------------------------------------ looking for better ways

    /// The ways that promise most at the prices of the moment, one for each lot and need.
    private List<Promise> promises() {
        var found = new ArrayList<Promise>();
        double[][] atPlants = rows.atPlants();
        for (int l = 0; l < swaps.lots().size(); l++) {
            for (int party : members) {
                for (Role role : roles(swaps.lots().get(l), party)) {
                    found.addAll(promises(l, party, role, atPlants));
                }
            }
        }
        return found.stream()
                .filter(promise -> !known.contains(promise.way().toString()))
                .sorted(Comparator.comparingDouble(Promise::gain).reversed())
                .limit(COLUMNS_A_ROUND)
                .toList();
    }

    private List<Role> roles(Lot lot, int to) {
        if (!members.contains(lot.owner())) {
            return List.of();
        }
        if (lot.owner() == to) {
            return List.of(Role.OWN);
        }
        if (terms.kind() == Terms.Kind.LOAN) {
            return IntStream.range(0, 2)
                    .mapToObj(i -> i == 0 ? Role.LENT : Role.RETURNED)
                    .filter(role -> allowed(lot, role))
                    .toList();
        }
        return allowed(lot, Role.GIVEN) ? List.of(Role.GIVEN) : List.of();
    }

    private boolean allowed(Lot lot, Role role) {
        return lot.encumbrances().stream().allMatch(each -> terms.allow(each, role == Role.LENT));
    }

    private List<Promise> promises(int l, int party, Role role, double[][] atPlants) {
        Lot lot = swaps.lots().get(l);
        double getting = (1 + rows.weightOfGetting(party, lot.owner())) / scale;
        double giving = (1 + rows.weightOfGiving(lot.owner(), party)) / scale;
        double[] atLot = rows.atLot(l);
        for (int t = 1; t < atLot.length; t++) {
            atLot[t] += giving * lot.value() * Math.pow(swaps.beta(), t - 1);
        }
        var routes = new CheapestRoutes(swaps, l, new Prices(atLot, atPlants, getting, HANDLING, this::usable));
        var destinations = new TreeMap<String, Optional<CheapestRoutes.To>>();
        var found = new ArrayList<Promise>();
        int mineral = rows.mineral(lot.material().mineral());
        for (int n = 0; n < swaps.needs().size(); n++) {
            Need need = swaps.needs().get(n);
            if (need.party() != party || !serves(lot, need, role)) {
                continue;
            }
            Optional<Found> way = destinations
                    .computeIfAbsent(
                            need.place() + " " + need.accepts(), key -> routes.to(need.place(), need.accepts()))
                    .flatMap(to -> to.by(need.month()));
            if (way.isPresent()) {
                double onAccount =
                        role == Role.OWN ? 0 : rows.onAccount(lot.owner(), party, mineral, role, need.month());
                double gain = getting * rows.worth(n)
                        - way.get().price()
                        - rows.atNeed(n)
                        - onAccount
                        - (role == Role.OWN ? 0 : HANDLING);
                if (gain > 2 * CornerSimplex.LEAST_GAIN) {
                    found.add(new Promise(new Way(way.get().route(), n, role), gain));
                }
            }
        }
        return found;
    }

    private static boolean serves(Lot lot, Need need, Role role) {
        return (!need.restock() || role == Role.RETURNED)
                && need.tonnes() > 0
                && (!lot.encumbrances().contains(Encumbrance.END_USE)
                        || need.restock()
                        || lot.endUse().equals(need.endUse()));
    }

    /// Plants of those who take part, and of third countries.
    private boolean usable(int plant) {
        return swaps.at(swaps.plants().get(plant).place())
                .filter(owner -> !members.contains(owner))
                .isEmpty();
    }

    // ------------------------------------------------------------ what was found

    /// Ways that are gone, with the t that arrive on each.
    List<Delivery> deliveries() {
        double[] levels = simplex.levels();
        var found = new ArrayList<Delivery>();
        double largest = Arrays.stream(levels).skip(firstWay).max().orElse(0);
        for (int w = 0; w < ways.size(); w++) {
            double in = levels[firstWay + w];
            if (in > ROUNDING * largest) {
                found.add(delivery(ways.get(w), in));
            }
        }
        return found;
    }

    List<Way> gone() {
        double[] levels = simplex.levels();
        return IntStream.range(0, ways.size())
                .filter(w -> levels[firstWay + w] > 0)
                .mapToObj(ways::get)
                .toList();
    }

    private Delivery delivery(Way way, double in) {
        Route route = way.route();
        Need need = swaps.needs().get(way.need());
        double out = in * route.outPerIn(swaps);
        return new Delivery(
                route.lot(),
                swaps.lots().get(route.lot()).owner(),
                need.party(),
                need.id(),
                way.role(),
                route.leaves(),
                route.passes(),
                need.month(),
                out,
                in,
                in * rows.worth(way.need()),
                in * route.freight(swaps),
                in * route.conversion(swaps),
                out * rows.value(route));
    }

    /// t that reach each need.
    List<Double> served() {
        double[] levels = simplex.levels();
        var served = new double[swaps.needs().size()];
        for (int w = 0; w < ways.size(); w++) {
            served[ways.get(w).need()] += levels[firstWay + w];
        }
        return Arrays.stream(served).boxed().toList();
    }

    SwapRows rows() {
        return rows;
    }

    /// What a USD of a price counts in USD that all gain: with an aim a USD of the least gain counts for more.
    double usdOfPrice() {
        return aimed ? 1 / (1 + LEAST_FIRST) : 1;
    }
}
