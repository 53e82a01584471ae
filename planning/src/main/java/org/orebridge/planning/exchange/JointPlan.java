package org.orebridge.planning.exchange;

import java.util.Arrays;
import java.util.List;
import org.orebridge.planning.stockpile.MarginalValue;
import org.orebridge.planning.stockpile.Stage;

/// Finds the joint plan by asking for releases at prices.
///
/// Each round the holders answer x_i to one price path; their mean m and the mean z that the market would take
/// at that price are brought together: z = argmax B(N z) - N rho / 2 (z - m - y)^2, y += m - z, price = -rho (m
/// - z + y). Every term carries the weight of its stage, so the weights cancel.
public final class JointPlan {

    /// Rounds after which it is given up.
    private static final int MOST_ROUNDS = 5_000;

    /// Halvings of a bracket: beyond the last bit of a double.
    private static final int HALVINGS = 80;

    private final List<Stage> stages;
    private final double tolerance;
    private final double inertia;

    /// @param branches what may come, with what a tonne released by all together brings
    /// @param tolerance largest gap between what is released and what the market takes at the price at which
    ///   the plan is agreed, as a share of the largest release
    public JointPlan(Stage branches, double tolerance) {
        this.stages = branches.all();
        this.tolerance = tolerance;
        this.inertia = stages.stream()
                .map(Stage::relief)
                .mapToDouble(JointPlan::slope)
                .max()
                .orElseThrow();
    }

    /// Mean slope of a curve, USD/t per t.
    private static double slope(MarginalValue relief) {
        double most = relief.atLeast(Double.NEGATIVE_INFINITY);
        return most > 0 && Double.isFinite(most) ? (relief.worth(0) - relief.worth(most)) / most : 0;
    }

    /// What came of it.
    public sealed interface Outcome {

        /// @param prices USD/t in each stage
        /// @param releases t of each holder in each stage
        /// @param disclosed what was said on the way
        record Agreed(double[] prices, List<double[]> releases, Disclosure disclosed) implements Outcome {
            public Agreed {
                releases = List.copyOf(releases);
            }

            /// t of all holders together in a stage.
            public double total(int stage) {
                return releases.stream().mapToDouble(one -> one[stage]).sum();
            }
        }

        /// @param gap that was left, as a share of the largest release
        record Apart(double gap, Disclosure disclosed) implements Outcome {}
    }

    public Outcome agree(List<Holder> holders) {
        int count = stages.size();
        int n = holders.size();
        double[] taken = new double[count];
        double[] scaled = new double[count];
        double[] mean = new double[count];
        double[] prices = new double[count];
        Arrays.setAll(prices, stage -> stages.get(stage).relief().worth(0));
        Arrays.setAll(scaled, stage -> -prices[stage] / inertia);
        var held = new double[count];
        Arrays.fill(held, inertia);
        double gap = Double.POSITIVE_INFINITY;
        List<double[]> answers = List.of();
        for (int round = 1; round <= MOST_ROUNDS; round++) {
            List<double[]> said =
                    holders.stream().map(holder -> holder.release(prices, held)).toList();
            Arrays.setAll(
                    mean, stage -> said.stream().mapToDouble(one -> one[stage]).sum() / n);
            double[] before = taken.clone();
            Arrays.setAll(taken, stage -> taken(stages.get(stage).relief(), n, mean[stage] + scaled[stage]));
            Arrays.setAll(scaled, stage -> scaled[stage] + mean[stage] - taken[stage]);
            Arrays.setAll(prices, stage -> -inertia * (mean[stage] - taken[stage] + scaled[stage]));
            answers = said;
            gap = gap(mean, taken, before);
            if (gap <= tolerance) {
                return new Outcome.Agreed(prices.clone(), answers, new Disclosure(round, count, leasts(answers)));
            }
        }
        return new Outcome.Apart(gap, new Disclosure(MOST_ROUNDS, count, leasts(answers)));
    }

    /// What each holder's answer needs at least: the most that it would release on one branch.
    private List<Double> leasts(List<double[]> answers) {
        return answers.stream().map(answer -> longest(0, answer)[0]).toList();
    }

    /// @return most on any branch from a stage on, and the place after the last of them
    private double[] longest(int place, double[] answer) {
        double most = 0;
        int next = place + 1;
        for (int child = 0; child < stages.get(place).next().size(); child++) {
            double[] found = longest(next, answer);
            most = Math.max(most, found[0]);
            next = (int) found[1];
        }
        return new double[] {answer[place] + most, next};
    }

    /// Where what the market pays for n z tonnes meets inertia x (z - wanted).
    private double taken(MarginalValue relief, int n, double wanted) {
        double low = 0;
        double high = relief.atLeast(Double.NEGATIVE_INFINITY) / n;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (relief.worth(n * middle) > inertia * (middle - wanted)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double gap(double[] mean, double[] taken, double[] before) {
        double gap = 0;
        double size = Double.MIN_NORMAL;
        for (int stage = 0; stage < mean.length; stage++) {
            gap = Math.max(gap, Math.max(Math.abs(mean[stage] - taken[stage]), Math.abs(taken[stage] - before[stage])));
            size = Math.max(size, Math.abs(taken[stage]));
        }
        return gap / size;
    }
}
