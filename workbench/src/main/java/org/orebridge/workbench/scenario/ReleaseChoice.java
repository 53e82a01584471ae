package org.orebridge.workbench.scenario;

import org.orebridge.market.ReleaseRule;

/// A release rule that a party may choose, before the price of its stock is known.
public sealed interface ReleaseChoice {

    /// @param basePrice price at rest of what is held, USD/t
    ReleaseRule at(double basePrice);

    /// Nothing is released.
    record None() implements ReleaseChoice {
        @Override
        public ReleaseRule at(double basePrice) {
            return new ReleaseRule.None();
        }
    }

    /// As fast as the rate allows.
    record Full() implements ReleaseChoice {
        @Override
        public ReleaseRule at(double basePrice) {
            return new ReleaseRule.Full();
        }
    }

    /// @param months in equal parts over so many months
    record Even(int months) implements ReleaseChoice {
        @Override
        public ReleaseRule at(double basePrice) {
            return new ReleaseRule.Even(months);
        }
    }

    /// @param multiple only at prices from so many times the base price on
    record Threshold(double multiple) implements ReleaseChoice {
        @Override
        public ReleaseRule at(double basePrice) {
            return new ReleaseRule.Threshold(multiple * basePrice);
        }
    }
}
