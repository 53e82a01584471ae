package org.orebridge.workbench.cooperation.plan;

import java.util.Locale;

/// How a joint plan is sought and told.
///
/// @param narrowest share of its upper end that the interval of what a reader can infer is wide at least
/// @param tolerance gap at which a plan is agreed, share
/// @param rounds of questions after which a plan is given up
public record PlanTerms(double narrowest, double tolerance, int rounds) {

    /// Nobody can tell a party's release within a fifth either way: the strict end of what statistical offices
    /// ask of tables of firms (the p % rule).
    public static final double USUAL_NARROWEST = 0.4;

    /// A fifth of the half per cent within which the plan of a joint solve is to be met.
    public static final double USUAL_TOLERANCE = 1e-3;

    public static final int USUAL_ROUNDS = 300;

    public PlanTerms {
        within("The narrowest interval is", narrowest, 0, 0.95);
        within("The gap is", tolerance, 1e-6, 0.1);
        within("Rounds are", rounds, 1, 5000);
    }

    private static void within(String what, double found, double least, double most) {
        if (!(found >= least && found <= most)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s %s to %s, found %s.%nMaybe a share was given in per cent.",
                    what,
                    least,
                    most,
                    found));
        }
    }
}
