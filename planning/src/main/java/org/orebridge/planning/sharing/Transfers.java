package org.orebridge.planning.sharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What has to be paid between players so that each comes from what an agreement brings it to what it is meant to get.
///
/// @param received by each player, below zero where it pays; they add up to nothing
/// @param payments who pays whom, so that they come to the same
public record Transfers(double[] received, List<Payment> payments) {

    public Transfers {
        payments = List.copyOf(payments);
    }

    /// @param from the player that pays
    /// @param to the player that is paid
    /// @param amount above zero
    public record Payment(String from, String to, double amount) {}

    /// The least that makes nobody lose: losers are made whole, winners pay for it in proportion to what they win.
    ///
    /// @param gains of each player against what it has without the agreement
    /// @return empty where all together lose, so that nothing paid among them can help
    public static Optional<Transfers> nobodyLoses(List<String> players, double[] gains) {
        double won = Arrays.stream(gains).filter(g -> g > 0).sum();
        double lost = -Arrays.stream(gains).filter(g -> g < 0).sum();
        if (lost > won) {
            return Optional.empty();
        }
        double share = won > 0 ? lost / won : 0;
        return Optional.of(of(
                players,
                Arrays.stream(gains).map(g -> g < 0 ? -g : 0 - g * share).toArray()));
    }

    /// Everybody ends with the same gain.
    public static Transfers equalGain(List<String> players, double[] gains) {
        double each = Arrays.stream(gains).sum() / gains.length;
        return of(players, Arrays.stream(gains).map(g -> each - g).toArray());
    }

    /// Everybody ends with a share.
    ///
    /// @param shares meant, which must add up to the gains
    public static Transfers to(List<String> players, double[] gains, double[] shares) {
        double gap = Arrays.stream(shares).sum() - Arrays.stream(gains).sum();
        double scale = Arrays.stream(gains).map(Math::abs).sum()
                + Arrays.stream(shares).map(Math::abs).sum();
        if (Math.abs(gap) > Core.ROUNDING * scale) {
            throw new IllegalArgumentException(
                    "Shares add up to %s more than the gains.%nMaybe they are those of another game.".formatted(gap));
        }
        var received = new double[gains.length];
        Arrays.setAll(received, i -> shares[i] - gains[i]);
        return of(players, received);
    }

    private static Transfers of(List<String> players, double[] received) {
        return new Transfers(received, payments(players, received));
    }

    /// The largest payer pays the largest receiver until all is settled: at most one payment fewer than players.
    private static List<Payment> payments(List<String> players, double[] received) {
        double[] open = received.clone();
        double nothing = 1e-12 * Arrays.stream(received).map(Math::abs).sum();
        var payments = new ArrayList<Payment>();
        while (payments.size() < open.length) {
            int payer = 0;
            int paid = 0;
            for (int i = 1; i < open.length; i++) {
                payer = open[i] < open[payer] ? i : payer;
                paid = open[i] > open[paid] ? i : paid;
            }
            double amount = Math.min(-open[payer], open[paid]);
            if (!(amount > nothing)) {
                break;
            }
            payments.add(new Payment(players.get(payer), players.get(paid), amount));
            open[payer] += amount;
            open[paid] -= amount;
        }
        return payments;
    }

    /// What is paid in all.
    public double total() {
        return payments.stream().mapToDouble(Payment::amount).sum();
    }
}
