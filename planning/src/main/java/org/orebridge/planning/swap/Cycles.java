package org.orebridge.planning.swap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What goes between parties, taken apart into rings in which everybody gives and gets the same value.
///
/// Rings of two come out first, then of three and so on; what is left goes one way and is paid for otherwise.
///
/// @param rings the smallest first
/// @param oneWay what is in no ring
public record Cycles(List<Ring> rings, List<Flow> oneWay) {

    /// Values below this share of the largest are rounding.
    private static final double NOTHING = 1e-9;

    public Cycles {
        rings = List.copyOf(rings);
        oneWay = List.copyOf(oneWay);
    }

    /// @param members indices in the order in which each gives to the next, the last to the first
    /// @param value USD that goes round
    public record Ring(List<Integer> members, double value) {
        public Ring {
            members = List.copyOf(members);
        }
    }

    /// @param value USD
    public record Flow(int from, int to, double value) {}

    /// @param value USD that goes from one to another, by giver and taker; not changed
    public static Cycles of(double[][] value) {
        double[][] left = Arrays.stream(value).map(double[]::clone).toArray(double[][]::new);
        double least = NOTHING
                * Arrays.stream(left).flatMapToDouble(Arrays::stream).max().orElse(0);
        var rings = new ArrayList<Ring>();
        for (int size = 2; size <= left.length; size++) {
            List<Integer> ring = ring(left, size, least);
            while (!ring.isEmpty()) {
                rings.add(take(left, ring));
                ring = ring(left, size, least);
            }
        }
        var oneWay = new ArrayList<Flow>();
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < left.length; j++) {
                if (left[i][j] > least) {
                    oneWay.add(new Flow(i, j, left[i][j]));
                }
            }
        }
        return new Cycles(rings, oneWay);
    }

    /// The same at the rates at which everybody gives as much as it gets, as far as one gives to another in a
    /// round.
    ///
    /// What a party gives is counted at one rate to all; the rates are those of a round that goes on for ever
    /// (the stationary distribution of a Markov chain). Between parties that are in no round it stays as it is.
    ///
    /// @return value of each flow at those rates, by giver and taker
    public static double[][] balanced(double[][] value) {
        boolean[][] reach = reach(value);
        double[][] scaled = Arrays.stream(value).map(double[]::clone).toArray(double[][]::new);
        for (int i = 0; i < value.length; i++) {
            int first = i;
            List<Integer> round = IntStream.range(0, value.length)
                    .filter(j -> reach[first][j] && reach[j][first])
                    .boxed()
                    .toList();
            if (round.size() > 1 && round.getFirst() == i) {
                double[] rate = rates(value, round);
                for (int a = 0; a < rate.length; a++) {
                    for (int b : round) {
                        scaled[round.get(a)][b] *= rate[a];
                    }
                }
            }
        }
        return scaled;
    }

    private static boolean[][] reach(double[][] value) {
        int n = value.length;
        var reach = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                reach[i][j] = value[i][j] > 0;
            }
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    reach[i][j] |= reach[i][k] && reach[k][j];
                }
            }
        }
        return reach;
    }

    /// Rates of the members of a round, so that all of it is worth what it was: elimination from the last to
    /// the first without a difference (Grassmann, Taksar and Heyman 1985).
    private static double[] rates(double[][] value, List<Integer> round) {
        int n = round.size();
        var flow = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                flow[i][j] = i == j ? 0 : value[round.get(i)][round.get(j)];
            }
        }
        var out = new double[n];
        for (int k = n - 1; k > 0; k--) {
            for (int j = 0; j < k; j++) {
                out[k] += flow[k][j];
            }
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    flow[i][j] += i == j ? 0 : flow[i][k] * flow[k][j] / out[k];
                }
            }
        }
        var rate = new double[n];
        rate[0] = 1;
        for (int k = 1; k < n; k++) {
            for (int i = 0; i < k; i++) {
                rate[k] += rate[i] * flow[i][k] / out[k];
            }
        }
        return asBefore(rate, value, round);
    }

    private static double[] asBefore(double[] rate, double[][] value, List<Integer> round) {
        double before = 0;
        double after = 0;
        for (int i = 0; i < rate.length; i++) {
            for (int j : round) {
                before += value[round.get(i)][j];
                after += rate[i] * value[round.get(i)][j];
            }
        }
        double scale = before / after;
        return Arrays.stream(rate).map(r -> r * scale).toArray();
    }

    private static Ring take(double[][] left, List<Integer> ring) {
        double value = Double.POSITIVE_INFINITY;
        for (int k = 0; k < ring.size(); k++) {
            value = Math.min(value, left[ring.get(k)][ring.get((k + 1) % ring.size())]);
        }
        for (int k = 0; k < ring.size(); k++) {
            left[ring.get(k)][ring.get((k + 1) % ring.size())] -= value;
        }
        return new Ring(ring, value);
    }

    /// The first ring of a size, in the order of the parties; empty where there is none.
    private static List<Integer> ring(double[][] left, int size, double least) {
        for (int start = 0; start < left.length; start++) {
            var path = new ArrayList<>(List.of(start));
            if (extend(left, path, size, least)) {
                return path;
            }
        }
        return List.of();
    }

    private static boolean extend(double[][] left, List<Integer> path, int size, double least) {
        int last = path.getLast();
        if (path.size() == size) {
            return left[last][path.getFirst()] > least;
        }
        for (int next = path.getFirst() + 1; next < left.length; next++) {
            if (left[last][next] > least && !path.contains(next)) {
                path.add(next);
                if (extend(left, path, size, least)) {
                    return true;
                }
                path.removeLast();
            }
        }
        return false;
    }
}
