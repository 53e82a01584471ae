package org.orebridge.market.loss;

import org.orebridge.market.Use;

/// How much of what a sector cannot do without it gets, read in two ways that bound the truth.
public final class ServedShare {

    private ServedShare() {}

    /// Share of the core segments that is served: material above the value in use has stopped output.
    ///
    /// @param bySegment t/month served in each of the use's segments (direct use and substitutes together)
    /// @param demandFactor share of base use that is wanted in the month
    public static double ofCore(Use use, double[] bySegment, double demandFactor) {
        double served = 0;
        double wanted = 0;
        for (int m = 0; m < bySegment.length; m++) {
            Use.Segment segment = use.segments().get(m);
            if (segment.core()) {
                served += bySegment[m];
                wanted += segment.width() * demandFactor;
            }
        }
        return share(served, wanted);
    }

    /// Share of all base use that is served: no thrift, every missing tonne stops output.
    ///
    /// @param served t/month, direct use and substitutes together
    /// @param demandFactor share of base use that is wanted in the month
    public static double rigid(Use use, double served, double demandFactor) {
        return share(served, use.baseUse() * demandFactor);
    }

    private static double share(double served, double wanted) {
        return wanted > 0 ? Math.clamp(served / wanted, 0, 1) : 1;
    }
}
