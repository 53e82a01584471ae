package org.orebridge.market.program;

/// How far a point is from fulfilling the conditions of Karush, Kuhn and Tucker, judged from the programme alone.
///
/// Each part is relative to one plus the largest number of its kind, as in {@link Solution#residual()}, but
/// nothing of what a solver says about itself is used.
///
/// @param primal rows and bounds missed
/// @param dual `cost + curvature x - A'y - z + w` away from zero, or a dual of the wrong sign;
///   relative to the largest cost, or to the largest term of its own sum where that is larger
/// @param gap difference between primal and dual objective
public record KktResidual(double primal, double dual, double gap) {

    public static KktResidual of(QuadraticProgram program, Solution solution) {
        return new KktResidual(primal(program, solution), dual(program, solution), gap(program, solution));
    }

    public double largest() {
        return Math.max(primal, Math.max(dual, gap));
    }

    private static double primal(QuadraticProgram program, Solution solution) {
        var missed = new double[program.rows()];
        double scale = 1;
        for (int i = 0; i < missed.length; i++) {
            missed[i] = program.rightHandSide(i);
            scale = Math.max(scale, 1 + Math.abs(missed[i]));
        }
        double worst = 0;
        for (int j = 0; j < program.columns(); j++) {
            double x = solution.x()[j];
            worst = Math.max(worst, Math.max(program.lower(j) - x, x - program.upper(j)));
            for (int e = program.firstEntry(j); e < program.endEntry(j); e++) {
                missed[program.rowOfEntry(e)] -= program.valueOfEntry(e) * x;
            }
        }
        for (double m : missed) {
            worst = worse(worst, Math.abs(m));
        }
        return worst / scale;
    }

    private static double dual(QuadraticProgram program, Solution solution) {
        double scale = 1;
        for (int j = 0; j < program.columns(); j++) {
            scale = Math.max(scale, 1 + Math.abs(program.cost(j)));
        }
        double worst = 0;
        for (int j = 0; j < program.columns(); j++) {
            double z = solution.z()[j];
            double w = solution.w()[j];
            double slope = program.cost(j) + program.curvature(j) * solution.x()[j] - z + w;
            // A row that nothing can move has any price; where it is huge, its digits are lost in the sum.
            double size = scale;
            for (int e = program.firstEntry(j); e < program.endEntry(j); e++) {
                double worth = program.valueOfEntry(e) * solution.y()[program.rowOfEntry(e)];
                slope -= worth;
                size = Math.max(size, Math.abs(worth));
            }
            worst = worse(worst, Math.max(Math.abs(slope), Math.max(-z, -w)) / size);
        }
        return worst;
    }

    private static double gap(QuadraticProgram program, Solution solution) {
        double primal = program.objective(solution.x());
        double dual = 0;
        for (int i = 0; i < program.rows(); i++) {
            dual += program.rightHandSide(i) * solution.y()[i];
        }
        for (int j = 0; j < program.columns(); j++) {
            double x = solution.x()[j];
            dual += bound(program.lower(j), solution.z()[j])
                    - bound(program.upper(j), solution.w()[j])
                    - 0.5 * program.curvature(j) * x * x;
        }
        return Math.abs(primal - dual) / (1 + Math.abs(primal));
    }

    /// What a dual earns at its bound; a bound that is not there may have none.
    private static double bound(double at, double dual) {
        return dual == 0 ? 0 : at * dual;
    }

    /// The larger of both, where not-a-number is worst of all.
    private static double worse(double a, double b) {
        return Double.isNaN(b) ? Double.POSITIVE_INFINITY : Math.max(a, b);
    }
}
