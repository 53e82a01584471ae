package org.orebridge.planning.swap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.planning.swap.CheapestRoutes.Found;
import org.orebridge.planning.swap.CheapestRoutes.Prices;
import org.orebridge.planning.swap.Obstacle.Why;
import org.orebridge.planning.swap.SwapCase.Lot;
import org.orebridge.planning.swap.SwapCase.Need;
import org.orebridge.planning.swap.SwapCase.Plant;

/// Why needs are left unmet: for each lot of the mineral the first thing that stands in the way.
public final class Obstacles {

    /// Share of a need below which what is missing is rounding.
    private static final double ROUNDING = 1e-7;

    /// USD/t of the dearest need below which a price is no reason.
    private static final double NO_PRICE = 1e-5;

    private static final int AHEAD = 36;

    private final SwapCase swaps;
    private final SwapCase longer;
    private final SwapPlan plan;

    private Obstacles(SwapCase swaps, SwapPlan plan) {
        this.swaps = swaps;
        this.plan = plan;
        this.longer = lasting(swaps.unencumbered());
    }

    /// @param plan the best for the case
    public static List<Obstacle> of(SwapCase swaps, SwapPlan plan) {
        var all = new Obstacles(swaps, plan);
        var found = new ArrayList<Obstacle>();
        for (int n : all.unmet()) {
            for (int l = 0; l < swaps.lots().size(); l++) {
                all.between(l, n).ifPresent(found::add);
            }
        }
        return found;
    }

    /// The last month of each need in which something is missing.
    private List<Integer> unmet() {
        var last = new TreeMap<String, Integer>();
        for (int n = 0; n < swaps.needs().size(); n++) {
            Need need = swaps.needs().get(n);
            int before = last.getOrDefault(need.id(), -1);
            boolean missing = need.tonnes() - plan.served().get(n) > ROUNDING * need.tonnes();
            if (missing && (before < 0 || dearerOrLater(need, swaps.needs().get(before)))) {
                last.put(need.id(), n);
            }
        }
        return last.values().stream().sorted().toList();
    }

    private static boolean dearerOrLater(Need need, Need before) {
        return need.month() != before.month() ? need.month() > before.month() : need.worth() > before.worth();
    }

    private Optional<Obstacle> between(int l, int n) {
        Lot lot = swaps.lots().get(l);
        Need need = swaps.needs().get(n);
        if (need.accepts().stream()
                .noneMatch(m -> m.mineral().equals(lot.material().mineral()))) {
            return Optional.empty();
        }
        if (!convertible(lot.material(), need)) {
            return Optional.of(obstacle(n, l, Why.FORM, 0));
        }
        int earliest = earliest(l, need);
        if (earliest == 0 || earliest > need.month()) {
            return Optional.of(obstacle(n, l, earliest == 0 ? Why.NO_ROUTE : Why.TOO_LATE, earliest));
        }
        Optional<Encumbrance> forbidden = forbidden(l, need);
        if (forbidden.isPresent()) {
            return Optional.of(new Obstacle(need.id(), l, Why.ENCUMBERED, forbidden, Optional.empty(), earliest));
        }
        return Optional.of(scarce(l, n, earliest));
    }

    private Obstacle obstacle(int n, int l, Why why, int earliest) {
        return new Obstacle(swaps.needs().get(n).id(), l, why, Optional.empty(), Optional.empty(), earliest);
    }

    /// Whether plants, wherever they are, lead from a form to one that is accepted.
    private boolean convertible(Material material, Need need) {
        var reached = new TreeSet<>(List.of(material));
        for (int pass = 0; pass < CheapestRoutes.MOST_PASSES; pass++) {
            for (Plant plant : swaps.plants()) {
                if (reached.contains(plant.from())) {
                    reached.add(plant.to());
                }
            }
        }
        return reached.stream().anyMatch(each -> need.accepts().contains(each));
    }

    /// The case with nothing scarce, for so long that only what never comes is never there.
    private static SwapCase lasting(SwapCase open) {
        int months = open.months() + AHEAD;
        List<Plant> plants = open.plants().stream()
                .map(plant -> new Plant(
                        plant.id(),
                        plant.place(),
                        plant.from(),
                        plant.to(),
                        plant.outPerIn(),
                        Collections.nCopies(months, 1.0),
                        plant.cost(),
                        plant.lead()))
                .toList();
        return new SwapCase(open.parties(), months, open.beta(), open.lots(), plants, open.needs(), open.legs());
    }

    private int earliest(int l, Need need) {
        Optional<CheapestRoutes.To> to = free(longer, l).to(need.place(), need.accepts());
        for (int t = 1; to.isPresent() && t <= longer.months(); t++) {
            if (to.get().by(t).isPresent()) {
                return t;
            }
        }
        return 0;
    }

    private static CheapestRoutes free(SwapCase swaps, int l) {
        return routes(swaps, l, new double[swaps.plants().size()][swaps.months() + 1], new double[swaps.months() + 1]);
    }

    private static CheapestRoutes routes(SwapCase swaps, int l, double[][] atPlants, double[] atLot) {
        Lot lot = swaps.lots().get(l);
        int first = lot.batches().stream()
                .filter(batch -> batch.tonnes() > 0)
                .mapToInt(SwapCase.Batch::month)
                .min()
                .orElse(Integer.MAX_VALUE);
        double[] price = atLot.clone();
        for (int t = 0; t < price.length; t++) {
            price[t] = t < first ? Double.POSITIVE_INFINITY : price[t] + lot.value() * Math.pow(swaps.beta(), t - 1);
        }
        return new CheapestRoutes(swaps, l, new Prices(price, atPlants, 1, 0, plant -> true));
    }

    private Optional<Encumbrance> forbidden(int l, Need need) {
        Lot lot = swaps.lots().get(l);
        for (Encumbrance each : lot.encumbrances()) {
            boolean stands = switch (each) {
                case SALE_ONLY, NO_LOANS ->
                    lot.owner() != need.party()
                            && !plan.terms().allow(each, plan.terms().kind() == Terms.Kind.LOAN);
                case END_USE -> !lot.endUse().equals(need.endUse());
                case NO_THIRD_COUNTRIES ->
                    free(swaps, l)
                            .to(need.place(), need.accepts())
                            .flatMap(to -> to.by(need.month()))
                            .isEmpty();
            };
            if (stands) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// The dearest of what is scarce on the cheapest way, or what it costs.
    private Obstacle scarce(int l, int n, int earliest) {
        Need need = swaps.needs().get(n);
        double worth = need.worth() * Math.pow(swaps.beta(), need.month() - 1);
        Optional<Found> bare = free(swaps, l).to(need.place(), need.accepts()).flatMap(to -> to.by(need.month()));
        if (bare.isEmpty()) {
            return obstacle(n, l, Why.NO_CAPACITY, earliest);
        }
        if (bare.get().price() >= worth) {
            return obstacle(n, l, Why.NOT_WORTH_IT, earliest);
        }
        Optional<Found> way = routes(swaps, l, atPlants(), atLot(l))
                .to(need.place(), need.accepts())
                .flatMap(to -> to.by(need.month()));
        return dearest(l, n, way.orElse(bare.get()).route(), earliest);
    }

    private Obstacle dearest(int l, int n, Route route, int earliest) {
        double tonnes = route.outPerIn(swaps);
        double none =
                NO_PRICE * swaps.needs().stream().mapToDouble(Need::worth).max().orElse(0);
        double lot = tonnes * batchPrice(l, route.leaves());
        double rate = tonnes * plan.rates().get(l).get(route.leaves() - 1);
        double most = Math.max(lot, rate);
        int plant = -1;
        for (Delivery.Pass pass : route.passes()) {
            double paid = tonnes * plan.capacity().get(pass.plant()).get(pass.month() - 1);
            if (paid > most) {
                most = paid;
                plant = pass.plant();
            }
            tonnes *= swaps.plants().get(pass.plant()).outPerIn();
        }
        if (most <= none) {
            return obstacle(n, l, Why.NOTHING_IN_RETURN, earliest);
        }
        if (plant >= 0) {
            return new Obstacle(
                    swaps.needs().get(n).id(), l, Why.NO_CAPACITY, Optional.empty(), Optional.of(plant), earliest);
        }
        return obstacle(n, l, rate > lot ? Why.RATE : Why.USED_UP, earliest);
    }

    private double batchPrice(int l, int month) {
        double price = 0;
        List<SwapCase.Batch> batches = swaps.lots().get(l).batches();
        for (int b = 0; b < batches.size() && batches.get(b).month() <= month; b++) {
            price = plan.lots().get(l).get(b);
        }
        return price;
    }

    private double[] atLot(int l) {
        var at = new double[swaps.months() + 1];
        for (int t = 1; t < at.length; t++) {
            at[t] = batchPrice(l, t) + plan.rates().get(l).get(t - 1);
        }
        return at;
    }

    private double[][] atPlants() {
        var at = new double[swaps.plants().size()][swaps.months() + 1];
        for (int p = 0; p < at.length; p++) {
            for (int t = 1; t <= swaps.months(); t++) {
                at[p][t] = plan.capacity().get(p).get(t - 1);
            }
        }
        return at;
    }
}
