package org.orebridge.planning.agreement;

import java.util.List;

/// A formula by which members of an agreement release their stocks.
///
/// Shortfall of a member: share of its need that is neither supplied nor substituted; what emergency stocks
/// bring it counts as missing, so that help does not end by helping.
public sealed interface Agreement {

    /// Its name, the same in every file.
    String id();

    /// Each releases at home in proportion to its use, until a collective amount is reached: collective actions
    /// of the International Energy Agency.
    ///
    /// @param days of the members' use at rest that are released in all
    /// @param months over which
    record ProRata(double days, int months) implements Agreement {

        public ProRata {
            if (!(days >= 0) || months < 1) {
                throw new IllegalArgumentException(
                        "An amount is released over a month or more, found %s days over %d months.%nMaybe the two are swapped."
                                .formatted(days, months));
            }
        }

        @Override
        public String id() {
            return "iea";
        }
    }

    /// While the shortfall of a member is at or above a threshold, all together supply it with up to a share of
    /// its need, what each gives in proportion to what it still holds: ASEAN Petroleum Security Agreement.
    ///
    /// @param shortfall share of need from which on a member is in distress
    /// @param share most that it is supplied with, share of its need
    record Distress(double shortfall, double share) implements Agreement {

        public Distress {
            checkShare(shortfall);
            checkShare(share);
        }

        @Override
        public String id() {
            return "apsa";
        }
    }

    /// Each stock is divided into tiers that open one after another as the shortfall of a member grows; what is
    /// open meets that shortfall: ASEAN Plus Three Emergency Rice Reserve.
    ///
    /// @param tiers by rising shortfall, their parts adding to one at most
    record Tiers(List<Tier> tiers) implements Agreement {

        /// Shares given with a few digits.
        private static final double ROUNDING = 1e-9;

        public Tiers {
            tiers = List.copyOf(tiers);
            double sum = 0;
            for (int i = 0; i < tiers.size(); i++) {
                sum += tiers.get(i).part();
                if (sum > 1 + ROUNDING
                        || (i > 0 && tiers.get(i).shortfall() < tiers.get(i - 1).shortfall())) {
                    throw new IllegalArgumentException(
                            "Tiers open in their order and share one stock, found %s.%nMaybe two are swapped."
                                    .formatted(tiers));
                }
            }
        }

        @Override
        public String id() {
            return "apterr";
        }

        /// Share of a stock that is open.
        double open(double shortfall) {
            return tiers.stream()
                    .filter(tier -> shortfall >= tier.shortfall())
                    .mapToDouble(Tier::part)
                    .sum();
        }
    }

    /// @param shortfall share of need from which on it is open
    /// @param part of a stock
    record Tier(double shortfall, double part) {
        public Tier {
            checkShare(shortfall);
            checkShare(part);
        }
    }

    private static void checkShare(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "A share is from 0 to 1, found %s.%nMaybe it was given in per cent.".formatted(share));
        }
    }
}
