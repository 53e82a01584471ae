package org.orebridge.planning.swap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.orebridge.planning.swap.Delivery.Role;
import org.orebridge.planning.swap.SwapCase.Batch;
import org.orebridge.planning.swap.SwapCase.Lot;
import org.orebridge.planning.swap.SwapCase.Need;
import org.orebridge.planning.swap.SwapCase.Plant;

/// What is scarce and what has to balance in a search for swaps, one row each, with the price that each has.
///
/// Rows are `sum <= right-hand side`: what a lot has by then, what may leave it in a month, what a plant takes
/// in a month, what a need can use, that nobody loses, and the account that the terms ask to be settled.
final class SwapRows {

    private final SwapCase swaps;
    private final Terms terms;
    private final double scale;
    private final List<Double> rightHandSide = new ArrayList<>();
    private final int[][] batch;
    private final int[] rate;
    private final int[] plant;
    private final int[] need;
    private final int[] nobodyLoses;
    private final int[][] pair;
    private final List<String> minerals;
    private final Map<List<Integer>, Integer> claim = new TreeMap<>(SwapRows::order);
    private final Map<List<Integer>, int[]> due = new TreeMap<>(SwapRows::order);
    private final Map<List<Integer>, int[]> early = new TreeMap<>(SwapRows::order);
    private double[] price = new double[0];

    /// @param alone USD that each party has alone; empty where nobody has to be held to it
    /// @param scale USD that count as one
    SwapRows(SwapCase swaps, Terms terms, double[] alone, double scale) {
        this.swaps = swaps;
        this.terms = terms;
        this.scale = scale;
        minerals = swaps.lots().stream()
                .map(lot -> lot.material().mineral())
                .distinct()
                .sorted()
                .toList();
        batch = swaps.lots().stream().map(this::batches).toArray(int[][]::new);
        rate = swaps.lots().stream()
                .mapToInt(lot -> lot.rate() < lot.tonnes() ? rows(swaps.months(), lot.rate()) : -1)
                .toArray();
        plant = swaps.plants().stream().mapToInt(this::capacity).toArray();
        need = swaps.needs().stream().mapToInt(each -> row(each.tonnes())).toArray();
        nobodyLoses = Arrays.stream(alone)
                .mapToInt(has -> row((1e-9 * Math.abs(has) - has) / scale))
                .toArray();
        int parties = swaps.parties().size();
        pair = new int[parties][parties];
        boolean settled = terms.pairwise() && terms.kind() != Terms.Kind.SALE;
        for (int i = 0; i < parties; i++) {
            for (int j = 0; j < parties; j++) {
                pair[i][j] = settled && i != j ? row(0) : -1;
            }
        }
    }

    private static int order(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            if (!a.get(i).equals(b.get(i))) {
                return Integer.compare(a.get(i), b.get(i));
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private int row(double amount) {
        rightHandSide.add(amount);
        return rightHandSide.size() - 1;
    }

    private int rows(int count, double amount) {
        int first = rightHandSide.size();
        for (int i = 0; i < count; i++) {
            row(amount);
        }
        return first;
    }

    private int[] batches(Lot lot) {
        return lot.batches().stream().mapToInt(each -> row(each.tonnes())).toArray();
    }

    private int capacity(Plant each) {
        int first = rightHandSide.size();
        each.capacity().forEach(this::row);
        return first;
    }

    /// Opens the rows of the account between two parties, which are written when they are first needed.
    void open(int from, int to, int mineral) {
        switch (terms.kind()) {
            case CLAIMS -> {
                claims(from, to, mineral);
                claims(to, from, mineral);
            }
            case LOAN -> {
                loans(from, to, mineral);
                loans(to, from, mineral);
            }
            case SALE, BARTER -> {
                // Settled in money, or by nobody losing.
            }
        }
    }

    private void claims(int from, int to, int mineral) {
        claim.computeIfAbsent(claimant(from, to, mineral), key -> row(0));
    }

    /// Whose account it is: a party's with all, or with one other.
    private List<Integer> claimant(int from, int to, int mineral) {
        return terms.pairwise() ? List.of(mineral, from, to) : List.of(mineral, from);
    }

    private void loans(int lender, int borrower, int mineral) {
        List<Integer> key = List.of(mineral, lender, borrower);
        due.computeIfAbsent(key, k -> dueRows());
        early.computeIfAbsent(key, k -> earlyRows());
    }

    /// What was lent until a month comes back until the months after it: one row a month that bears on it, the
    /// last for all of it.
    private int[] dueRows() {
        int count = Math.max(0, swaps.months() - terms.within() - 1) + 1;
        int first = rows(count, 0);
        return IntStream.range(first, first + count).toArray();
    }

    private int[] earlyRows() {
        int first = rows(swaps.months(), 0);
        return IntStream.range(first, first + swaps.months()).toArray();
    }

    double[] rightHandSide() {
        return rightHandSide.stream().mapToDouble(Double::doubleValue).toArray();
    }

    void price(double[] prices) {
        price = prices;
    }

    private double priceOf(int row) {
        return row < 0 ? 0 : price[row];
    }

    int mineral(String name) {
        return minerals.indexOf(name);
    }

    // ------------------------------------------------------------ lots and plants

    /// Row of what a lot has by a month; below zero before there is anything.
    private int batch(int lot, int month) {
        List<Batch> batches = swaps.lots().get(lot).batches();
        int row = -1;
        for (int b = 0; b < batches.size() && batches.get(b).month() <= month; b++) {
            row = batch[lot][b];
        }
        return row;
    }

    /// Rows of neighbouring batches of a lot: what is left of one is there for the next.
    List<int[]> carries() {
        var pairs = new ArrayList<int[]>();
        for (int[] rows : batch) {
            for (int b = 1; b < rows.length; b++) {
                pairs.add(new int[] {rows[b - 1], rows[b]});
            }
        }
        return pairs;
    }

    private int rate(int lot, int month) {
        return rate[lot] < 0 ? -1 : rate[lot] + month - 1;
    }

    /// Price of a t that leaves a lot, by month from 1, its value to its owner apart.
    double[] atLot(int lot) {
        var at = new double[swaps.months() + 1];
        at[0] = Double.POSITIVE_INFINITY;
        for (int t = 1; t < at.length; t++) {
            int row = batch(lot, t);
            at[t] = row < 0 ? Double.POSITIVE_INFINITY : priceOf(row) + priceOf(rate(lot, t));
        }
        return at;
    }

    double[][] atPlants() {
        var at = new double[plant.length][swaps.months() + 1];
        for (int p = 0; p < plant.length; p++) {
            for (int t = 1; t <= swaps.months(); t++) {
                at[p][t] = priceOf(plant[p] + t - 1);
            }
        }
        return at;
    }

    double atNeed(int index) {
        return priceOf(need[index]);
    }

    /// USD/t of one more capacity in a month.
    double capacityPrice(int index, int month) {
        return scale * priceOf(plant[index] + month - 1);
    }

    /// USD/t of one more in a lot's batch.
    double batchPrice(int lot, int batchIndex) {
        return scale * priceOf(batch[lot][batchIndex]);
    }

    /// USD/t of one more that may leave a lot in a month; 0 where any amount may.
    double ratePrice(int lot, int month) {
        return scale * priceOf(rate(lot, month));
    }

    // ------------------------------------------------------------ balances

    /// What a USD counts to a party as it gets from another, beyond one.
    double weightOfGetting(int party, int from) {
        return party(party) + (party == from ? 0 : priceOf(pair[party][from]));
    }

    /// What a USD counts to a party as it gives to another, beyond one.
    double weightOfGiving(int party, int to) {
        return party(party) + (party == to ? 0 : priceOf(pair[party][to]));
    }

    /// Row that keeps a party from losing.
    int nobodyLoses(int party) {
        return nobodyLoses[party];
    }

    private double party(int party) {
        return nobodyLoses.length == 0 ? 0 : priceOf(nobodyLoses[party]);
    }

    /// What a t on the account between two costs.
    double onAccount(int from, int to, int mineral, Role role, int month) {
        double sum = 0;
        for (var entry : account(from, to, mineral, role, month).entrySet()) {
            sum += entry.getValue() * priceOf(entry.getKey());
        }
        return sum;
    }

    private Map<Integer, Double> account(int from, int to, int mineral, Role role, int month) {
        var entries = new TreeMap<Integer, Double>();
        if (role == Role.GIVEN && terms.kind() == Terms.Kind.CLAIMS) {
            entries.merge(claim.get(claimant(from, to, mineral)), 1.0, Double::sum);
            entries.merge(claim.get(claimant(to, from, mineral)), -1.0, Double::sum);
        } else if (role == Role.LENT) {
            loan(List.of(mineral, from, to), month, 1 + terms.interest(), entries);
        } else if (role == Role.RETURNED) {
            loan(List.of(mineral, to, from), month - terms.within(), -1, month, entries);
        }
        return entries;
    }

    private void loan(List<Integer> key, int month, double tonnes, Map<Integer, Double> entries) {
        loan(key, month, tonnes, month, entries);
    }

    /// Enters a t into what is due from a month on, and the other way round into what comes before its time.
    private void loan(List<Integer> key, int dueFrom, double tonnes, int month, Map<Integer, Double> entries) {
        int[] owed = due.getOrDefault(key, new int[0]);
        for (int t = 0; t < owed.length; t++) {
            if (t == owed.length - 1 || t + 1 >= dueFrom) {
                entries.merge(owed[t], tonnes, Double::sum);
            }
        }
        int[] before = early.getOrDefault(key, new int[0]);
        for (int t = month; t <= before.length; t++) {
            entries.merge(before[t - 1], -tonnes, Double::sum);
        }
    }

    // ------------------------------------------------------------ columns

    /// All that one t that arrives enters, by row.
    ///
    /// @param index of the need
    Map<Integer, Double> entries(Route route, int index, Role role) {
        Lot lot = swaps.lots().get(route.lot());
        Need served = swaps.needs().get(index);
        var entries = new TreeMap<Integer, Double>();
        double out = route.outPerIn(swaps);
        entries.merge(batch(route.lot(), route.leaves()), out, Double::sum);
        if (rate[route.lot()] >= 0) {
            entries.merge(rate(route.lot(), route.leaves()), out, Double::sum);
        }
        double through = out;
        for (Delivery.Pass pass : route.passes()) {
            entries.merge(plant[pass.plant()] + pass.month() - 1, through, Double::sum);
            through *= swaps.plants().get(pass.plant()).outPerIn();
        }
        entries.merge(need[index], 1.0, Double::sum);
        double got = worth(index) - route.freight(swaps) - route.conversion(swaps);
        double gave = out * value(route);
        gains(served.party(), lot.owner(), got, gave, entries);
        if (lot.owner() != served.party()) {
            int mineral = mineral(lot.material().mineral());
            account(lot.owner(), served.party(), mineral, role, served.month())
                    .forEach((row, amount) -> entries.merge(row, amount, Double::sum));
        }
        return entries;
    }

    private void gains(int to, int from, double got, double gave, Map<Integer, Double> entries) {
        if (nobodyLoses.length > 0) {
            entries.merge(nobodyLoses[to], -got / scale, Double::sum);
            entries.merge(nobodyLoses[from], gave / scale, Double::sum);
        }
        if (to != from && pair[to][from] >= 0) {
            entries.merge(pair[to][from], -got / scale, Double::sum);
            entries.merge(pair[from][to], gave / scale, Double::sum);
        }
    }

    /// USD/t that a need is worth, discounted to month 1.
    double worth(int index) {
        Need served = swaps.needs().get(index);
        return served.worth() * Math.pow(swaps.beta(), served.month() - 1);
    }

    /// USD/t that what leaves a lot would have cost or brought, discounted to month 1.
    double value(Route route) {
        return swaps.lots().get(route.lot()).value() * Math.pow(swaps.beta(), route.leaves() - 1);
    }
}
