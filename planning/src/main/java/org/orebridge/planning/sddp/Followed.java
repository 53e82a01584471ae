package org.orebridge.planning.sddp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// A plan followed along paths of states: what it brings and does.
final class Followed {

    private final MarkovStocks stocks;
    private final Decision decision;
    private final double[][] released;
    private final double[][] bought;
    private final double[][] left;
    private final double[] going;
    private double sum;
    private double squares;
    private int samples;

    /// What is best in a month, a state and with some stocks.
    interface Decision {
        MonthSolution in(int month, int state, double[] stock);
    }

    Followed(MarkovStocks stocks, Decision decision) {
        this.stocks = stocks;
        this.decision = decision;
        int months = stocks.months().size();
        int stores = stocks.stores().size();
        released = new double[months][stores];
        bought = new double[months][stores];
        left = new double[months][stores];
        going = new double[months];
    }

    /// Every path with its probability.
    void all() {
        sum = follow(0, stocks.first(), initial(), 1);
    }

    private double[] initial() {
        return stocks.stores().stream().mapToDouble(Store::initial).toArray();
    }

    private double follow(int t, int state, double[] stock, double probability) {
        MonthSolution done = done(t, state, stock, probability);
        Month month = stocks.month(t, state);
        double value = done.gain();
        for (int s = 0; !month.over() && s < month.next().size(); s++) {
            double chance = month.next().get(s);
            if (chance > 0) {
                value += stocks.beta() * chance * follow(t + 1, s, done.left(), probability * chance);
            }
        }
        return value;
    }

    private MonthSolution done(int t, int state, double[] stock, double weight) {
        MonthSolution done = decision.in(t, state, stock);
        going[t] += weight;
        for (int i = 0; i < stock.length; i++) {
            released[t][i] += weight * done.released()[i];
            bought[t][i] += weight * done.bought()[i];
            left[t][i] += weight * done.left()[i];
        }
        return done;
    }

    void sampled(SplittableRandom random, int paths) {
        samples = paths;
        for (int path = 0; path < paths; path++) {
            double[] stock = initial();
            int state = stocks.first();
            double value = 0;
            double discount = 1;
            for (int t = 0; ; t++) {
                MonthSolution done = done(t, state, stock, 1.0 / paths);
                value += discount * done.gain();
                if (stocks.month(t, state).over()) {
                    break;
                }
                stock = done.left();
                discount *= stocks.beta();
                state = drawn(random, stocks.month(t, state).next());
            }
            sum += value;
            squares += value * value;
        }
    }

    private static int drawn(SplittableRandom random, List<Double> chances) {
        double drawn = random.nextDouble();
        int state = 0;
        for (int s = 0; s < chances.size(); s++) {
            if (chances.get(s) > 0) {
                state = s;
                if (drawn < chances.get(s)) {
                    return s;
                }
                drawn -= chances.get(s);
            }
        }
        return state;
    }

    double mean() {
        return samples == 0 ? sum : sum / samples;
    }

    double standardError() {
        if (samples == 0) {
            return 0;
        }
        double variance = Math.max(0, squares / samples - mean() * mean());
        return Math.sqrt(variance / Math.max(1, samples - 1));
    }

    List<Plan.Expected> months() {
        List<Plan.Expected> months = new ArrayList<>();
        for (int t = 0; t < going.length; t++) {
            double share = going[t];
            double[] stock = left[t];
            months.add(new Plan.Expected(
                    boxed(released[t]),
                    boxed(bought[t]),
                    Arrays.stream(stock)
                            .map(sumLeft -> share > 0 ? sumLeft / share : 0)
                            .boxed()
                            .toList(),
                    share));
        }
        return months;
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
