package org.orebridge.planning.sharing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Pairs of coalitions without a common member that are worth less together than apart: counted and listed, never
/// clipped.
///
/// @param pairs how many pairs there are
/// @param violations those worth less together, the worst first
public record Superadditivity(int pairs, List<Violation> violations) {

    /// Share of the largest value that is rounding of the solver that found it.
    private static final double ROUNDING = 1e-6;

    public Superadditivity {
        violations = List.copyOf(violations);
    }

    /// @param one a coalition
    /// @param other another, with no member in common
    /// @param lost what they are worth apart less what they are worth together, above zero
    public record Violation(List<String> one, List<String> other, double lost) {
        public Violation {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }
    }

    /// Looks at all pairs; solves every coalition.
    public static Superadditivity of(CoalitionGame game) {
        var found = new ArrayList<Violation>();
        double clearly = ROUNDING * game.scale();
        int pairs = 0;
        for (int all = 1; all <= game.grand(); all++) {
            for (int one = (all - 1) & all; one > all - one; one = (one - 1) & all) {
                double lost = game.value(one) + game.value(all ^ one) - game.value(all);
                pairs++;
                if (lost > clearly) {
                    found.add(new Violation(game.names(one), game.names(all ^ one), lost));
                }
            }
        }
        found.sort(Comparator.comparingDouble(violation -> -violation.lost()));
        return new Superadditivity(pairs, found);
    }
}
