package org.orebridge.workbench.cooperation.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orebridge.planning.exchange.Horizon;
import org.orebridge.planning.exchange.Inference;
import org.orebridge.planning.exchange.SecretLots;

/// A party that answers from its own file in this process.
///
/// Whatever goes wrong inside comes out as a sentence without a figure, a cause or a trace.
public final class FileParty implements SecretParty {

    private final Holding holding;
    private List<Place> places = List.of();
    private SecretLots lots = new SecretLots(0, List.of());
    private @Nullable Horizon horizon;
    private double[] asked = {};
    private double[] answered = {};
    private double[] gone = {};
    private Inference[] known = {};
    private final List<OwnRelease.Row> carried = new ArrayList<>();

    public FileParty(Holding holding) {
        this.holding = holding;
    }

    @Override
    public JointRelease.Through through() {
        return JointRelease.Through.FILE;
    }

    @Override
    public List<Place> open(HoldingTerms terms) {
        if (!holding.party().equals(terms.party()) || !holding.mineral().equals(terms.mineral())) {
            throw new InvalidHolding(
                    "the file of " + terms.party(), "it is not of this party, or not of the mineral in question");
        }
        if (holding.lots().stream()
                .anyMatch(lot -> !terms.countries().contains(lot.place().country()))) {
            throw new InvalidHolding("the file of " + terms.party(), "a lot lies in none of the party's countries");
        }
        places = holding.lots().stream()
                .map(Holding.Lot::place)
                .sorted(Comparator.comparing(Place::country).thenComparing(Place::form))
                .distinct()
                .toList();
        lots = new SecretLots(
                2 * places.size(),
                holding.lots().stream().map(lot -> lot(lot, terms.partners())).toList());
        gone = new double[2 * places.size()];
        known = new Inference[gone.length];
        Arrays.fill(known, Inference.NOTHING);
        return places;
    }

    private SecretLots.Lot lot(Holding.Lot lot, List<String> partners) {
        int desk = 2 * places.indexOf(lot.place()) + (lot.opensTo(partners) ? 1 : 0);
        return new SecretLots.Lot(
                desk, lot.level(), lot.rate(), lot.floor(), lot.worth(), lot.firstMonth() - 1, lot.threshold());
    }

    @Override
    public void begin(Horizon next) {
        horizon = next;
        quietly(() -> {
            lots.begin(next);
            return true;
        });
    }

    @Override
    public double[] release(double[] prices, double[] inertia) {
        asked = prices.clone();
        answered = quietly(() -> lots.release(prices, inertia));
        return answered.clone();
    }

    @Override
    public void carriedOut(int[] cells) {
        infer();
        int size = horizon().size();
        for (int cell : cells) {
            carried.addAll(rows(cell, List.of(), 1));
            Arrays.setAll(gone, desk -> gone[desk] + answered[desk * size + cell]);
        }
        quietly(() -> {
            lots.carriedOut(cells);
            return true;
        });
        answered = new double[answered.length];
    }

    /// What the last answers add to what the coordinator can know, as if it knew what a kept tonne is worth
    /// here.
    private void infer() {
        int size = horizon().size();
        for (int desk = 0; desk < known.length && answered.length > 0; desk++) {
            Inference told = Inference.of(
                    horizon(),
                    Arrays.copyOfRange(asked, desk * size, (desk + 1) * size),
                    Arrays.copyOfRange(answered, desk * size, (desk + 1) * size),
                    worth(places.get(desk / 2)),
                    gone[desk]);
            known[desk] = known[desk].and(told);
        }
    }

    private double worth(Place place) {
        return holding.lots().stream()
                .filter(lot -> lot.place().equals(place))
                .mapToDouble(Holding.Lot::worth)
                .max()
                .orElse(0);
    }

    private List<OwnRelease.Knows> knows() {
        var knows = new ArrayList<OwnRelease.Knows>();
        for (int place = 0; place < places.size(); place++) {
            knows.add(knows(places.get(place), known[2 * place], known[2 * place + 1]));
        }
        return knows;
    }

    /// A desk at which nothing was ever offered is taken for empty.
    private static OwnRelease.Knows knows(Place place, Inference home, Inference partners) {
        double most = (home.atLeast() == 0 ? 0 : home.atMost()) + (partners.atLeast() == 0 ? 0 : partners.atMost());
        double least = home.atLeast() + partners.atLeast();
        return new OwnRelease.Knows(place, least, least == 0 ? Double.POSITIVE_INFINITY : most);
    }

    private Horizon horizon() {
        return Objects.requireNonNull(horizon, "a plan was begun");
    }

    private List<OwnRelease.Row> rows(int cell, List<Integer> ends, double probability) {
        Horizon tree = horizon();
        var rows = new ArrayList<OwnRelease.Row>();
        for (int desk = 0; desk < 2 * places.size(); desk++) {
            int at = desk * tree.size() + cell;
            if (answered[at] > 0) {
                rows.add(new OwnRelease.Row(
                        tree.months()[cell] + 1,
                        ends,
                        probability,
                        places.get(desk / 2),
                        desk % 2 == 1,
                        answered[at],
                        asked[at]));
            }
        }
        return rows;
    }

    /// What it would release, for its owner alone: what came true, or all that the last plan holds ready.
    public OwnRelease own() {
        var rows = new ArrayList<>(carried);
        Horizon tree = horizon();
        if (carried.isEmpty()) {
            infer();
            for (int k = 0; k < tree.size(); k++) {
                List<Integer> ends =
                        tree.comingBy(k).stream().map(future -> future + 1).toList();
                rows.addAll(rows(k, ends, tree.probabilities()[k]));
            }
        }
        return OwnRelease.of(holding, rows, tree.beta(), knows());
    }

    private static <T> T quietly(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException _) {
            throw new IllegalStateException("A holder could not work out its answer.");
        }
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return holding.toString();
    }
}
