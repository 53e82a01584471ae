package org.orebridge.planning.sharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The shares under which the coalition with most reason to complain has as little as possible, then the next, and so
/// on.
///
/// A sequence of linear programmes (Maschler, Peleg and Shapley 1979), each solved exactly: values count in whole
/// multiples of 2^-50 of the largest. Where all together are worth less than all alone nobody's own value can be
/// guaranteed, and the shares are those of the prenucleolus.
///
/// @param shares one a player; they add up to what all are worth
/// @param guaranteed whether each gets at least what it is worth alone: false where all together are worth too little
/// @param leastCore by how much the most dissatisfied coalition falls short at the first step; at or below zero the
///   core has something in it
/// @param steps linear programmes solved
public record Nucleolus(double[] shares, boolean guaranteed, double leastCore, int steps) {

    private static final int BITS = 50;

    /// Solves every coalition.
    public static Nucleolus of(CoalitionGame game) {
        return new Search(game).run();
    }

    private static final class Search {

        private final CoalitionGame game;
        private final int n;
        private final BigInteger[] value;
        private final int exponent;
        private final boolean guaranteed;
        private final CoalitionSpan span;
        private final List<Integer> settled = new ArrayList<>();
        private final List<BigInteger> gets = new ArrayList<>();
        private BigInteger unit = BigInteger.ONE;

        Search(CoalitionGame game) {
            this.game = game;
            n = game.size();
            exponent = BITS - Math.getExponent(Math.max(Double.MIN_NORMAL, game.scale()));
            value = new BigInteger[game.grand() + 1];
            Arrays.setAll(value, s -> whole(game.value(s)));
            guaranteed = value[game.grand()].compareTo(alone()) >= 0;
            span = new CoalitionSpan(n);
            settle(game.grand(), value[game.grand()]);
        }

        private BigInteger whole(double each) {
            return BigInteger.valueOf(Math.round(Math.scalb(each, exponent)));
        }

        private BigInteger alone() {
            BigInteger sum = BigInteger.ZERO;
            for (int i = 0; i < n; i++) {
                sum = sum.add(value[1 << i]);
            }
            return sum;
        }

        private void settle(int coalition, BigInteger amount) {
            if (span.add(coalition)) {
                settled.add(coalition);
                gets.add(amount);
            }
        }

        Nucleolus run() {
            double leastCore = n == 1 ? 0 : Double.NaN;
            int steps = 0;
            BigInteger[] shares = gets.toArray(BigInteger[]::new);
            while (span.rank() < n) {
                List<Integer> open = open();
                var columns = new Columns(open);
                ExactSimplex.Corner corner = ExactSimplex.solve(columns.entries, columns.costs, rightHandSide())
                        .orElseThrow();
                steps++;
                shares = take(open, corner);
                leastCore = steps == 1 ? -asDouble(corner.duals()[n]) : leastCore;
            }
            return new Nucleolus(
                    Arrays.stream(shares).mapToDouble(this::asDouble).toArray(), guaranteed, leastCore, steps);
        }

        /// Coalitions whose share is not settled yet.
        private List<Integer> open() {
            var open = new ArrayList<Integer>();
            for (int s = 1; s < game.grand(); s++) {
                if (!span.contains(s)) {
                    open.add(s);
                }
            }
            return open;
        }

        private int[] rightHandSide() {
            var side = new int[n + 1];
            side[n] = 1;
            return side;
        }

        /// Settles what is tight in every solution, in units fine enough for it.
        ///
        /// @return shares of this step
        private BigInteger[] take(List<Integer> open, ExactSimplex.Corner corner) {
            BigInteger divisor = corner.denominator();
            unit = unit.multiply(divisor);
            Arrays.setAll(value, s -> value[s].multiply(divisor));
            gets.replaceAll(amount -> amount.multiply(divisor));
            BigInteger slack = corner.duals()[n];
            for (int j = 0; j < open.size(); j++) {
                if (corner.positive()[j]) {
                    settle(open.get(j), value[open.get(j)].add(slack));
                }
            }
            for (int i = 0; guaranteed && i < n; i++) {
                if (corner.positive()[open.size() + i]) {
                    settle(1 << i, value[1 << i]);
                }
            }
            var shares = new BigInteger[n];
            Arrays.setAll(shares, i -> corner.duals()[i].negate());
            return shares;
        }

        private double asDouble(BigInteger amount) {
            double quotient = new BigDecimal(amount)
                    .divide(new BigDecimal(unit), MathContext.DECIMAL64)
                    .doubleValue();
            return Math.scalb(quotient, -exponent);
        }

        /// Columns of the dual programme: open coalitions, own values where they are guaranteed, settled coalitions
        /// with either sign.
        private final class Columns {

            final int[][] entries;
            final BigInteger[] costs;

            Columns(List<Integer> open) {
                int own = guaranteed ? n : 0;
                int size = open.size() + own + 2 * settled.size();
                entries = new int[size][];
                costs = new BigInteger[size];
                for (int j = 0; j < open.size(); j++) {
                    put(j, open.get(j), 1, 1, value[open.get(j)].negate());
                }
                for (int i = 0; i < own; i++) {
                    put(open.size() + i, 1 << i, 1, 0, value[1 << i].negate());
                }
                for (int k = 0; k < settled.size(); k++) {
                    int at = open.size() + own + 2 * k;
                    put(at, settled.get(k), 1, 0, gets.get(k).negate());
                    put(at + 1, settled.get(k), -1, 0, gets.get(k));
                }
            }

            private void put(int j, int coalition, int sign, int last, BigInteger cost) {
                entries[j] = new int[n + 1];
                for (int i = 0; i < n; i++) {
                    entries[j][i] = (coalition >> i & 1) * sign;
                }
                entries[j][n] = last;
                costs[j] = cost;
            }
        }
    }
}
