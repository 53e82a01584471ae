package org.orebridge.workbench.study;

import java.util.List;

/// What it costs to fill stocks at some pace, in a market at rest; USD discounted to the first month.
///
/// @param priceRise highest price over that at rest where somebody buys, as a share
/// @param othersUserLoss USD that users of everybody who is no party lose
/// @param othersWelfareChange USD by which welfare of everybody who is no party differs from rest
/// @param shares of the parties
public record Filled(double priceRise, double othersUserLoss, double othersWelfareChange, List<Share> shares) {
    public Filled {
        shares = List.copyOf(shares);
    }

    /// One party's.
    ///
    /// @param party its id
    /// @param months in which it fills its stock evenly
    /// @param tonnes bought
    /// @param paid USD for them at the price of the day
    /// @param aboveRest USD of that which is above the price at rest
    /// @param userLoss USD that its users lose to the higher price
    /// @param welfareChange USD by which its national welfare differs from rest, what it then holds included
    public record Share(
            String party,
            int months,
            double tonnes,
            double paid,
            double aboveRest,
            double userLoss,
            double welfareChange) {}

    /// USD by which welfare of the parties together differs from rest.
    public double joint() {
        return shares.stream().mapToDouble(Share::welfareChange).sum();
    }
}
