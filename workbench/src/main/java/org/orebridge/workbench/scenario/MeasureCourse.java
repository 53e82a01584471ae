package org.orebridge.workbench.scenario;

import java.util.OptionalDouble;

/// One course that a measure may take, in months from 0.
///
/// @param from first month in force
/// @param until first month no longer in force; {@link Integer#MAX_VALUE} = no end
/// @param opening first month in which goods leave under a quota
/// @param share believed share of base flows from month `shareFrom` on
/// @param shareFrom first month for which the share is believed
/// @param probability of this course
record MeasureCourse(int from, int until, int opening, OptionalDouble share, int shareFrom, double probability) {

    static final int NEVER = Integer.MAX_VALUE;

    boolean inForce(int month) {
        return from <= month && month < until;
    }

    /// Whether the two cannot be told apart in any month up to the given one.
    boolean agrees(MeasureCourse other, int upTo) {
        for (int t = 0; t <= upTo; t++) {
            boolean open = opening <= t;
            if (inForce(t) != other.inForce(t) || (inForce(t) && open != other.opening <= t)) {
                return false;
            }
        }
        return true;
    }

    MeasureCourse withProbability(double other) {
        return new MeasureCourse(from, until, opening, share, shareFrom, other);
    }

    /// Last month in which this course changes anything.
    int last() {
        int end = until == NEVER ? from : until;
        return Math.max(Math.max(end, from), opening == NEVER ? from : opening);
    }
}
