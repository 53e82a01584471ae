package org.orebridge.indicators.cover;

import org.orebridge.indicators.Score;

/// How many days a stock lasts.
public final class DaysOfCover {

    /// The part of a stock that can be drawn without harm to pipes, bins and batches, in the IEA's emergency
    /// rule for oil.
    public static final double USABLE = 0.9;

    private static final double DAYS = 365;

    private DaysOfCover() {}

    /// Days = usable stock / daily net imports of the year before.
    ///
    /// Source: IEA, Agreement on an International Energy Program, annex (written for oil).
    ///
    /// @param stock t
    /// @param netImports t/y of the year before
    public static Score ofNetImports(double stock, double netImports) {
        return netImports > 0
                ? Score.of(USABLE * stock / (netImports / DAYS))
                : Score.undefined("a net exporter needs no cover by this rule");
    }

    /// Days = stock / daily apparent consumption, as the targets of Korea and Japan are stated.
    ///
    /// @param stock t
    /// @param apparentConsumption t/y
    public static Score ofConsumption(double stock, double apparentConsumption) {
        return apparentConsumption > 0
                ? Score.of(stock / (apparentConsumption / DAYS))
                : Score.undefined("no apparent consumption");
    }

    /// A member's part of a joint release: its share of the members' consumption.
    public static double releaseShare(double consumption, double membersConsumption) {
        if (!(membersConsumption > 0) || consumption < 0 || consumption > membersConsumption) {
            throw new IllegalArgumentException(
                    "A member consumes a part of what all consume, found %s of %s.%nMaybe the two are swapped."
                            .formatted(consumption, membersConsumption));
        }
        return consumption / membersConsumption;
    }
}
