package org.orebridge.market.program;

import static org.orebridge.market.program.StandardForm.largest;

import java.util.Arrays;
import org.orebridge.market.cholesky.BlockCholesky;
import org.orebridge.market.cholesky.Elimination;

/// Newton's directions of the perturbed conditions of optimality at an iterate, and the step along them.
///
/// With z, w the duals of the bounds and s the room below the upper one, `dx = D (A'dy + h)`, and dy solves `A
/// D A' dy = r`, `D = (Q + z/x + w/s)^-1`; dz and dw follow. Each pass over the columns does all that it can
/// while it has them at hand.
final class NewtonStep {

    /// Fraction of the way to the boundary that a step may go.
    private static final double STEP = 0.9995;

    /// The same of a cautious step.
    private static final double CAUTIOUS_STEP = 0.9;

    /// Least share of the mean product at which a cautious step aims.
    private static final double CAUTION = 0.1;

    /// Relative primal residual that a step may leave by rounding.
    private static final double ACCURATE = 1e-13;

    /// Relative primal residual above which nothing needs refining.
    private static final double FAR = 1e-4;

    /// Relative gap below which primal and dual take steps of one length.
    private static final double NEAR = 1e-3;

    /// Columns whose numbers stay close to the processor from one loop to the next.
    private static final int CLOSE = 512;

    private final StandardForm form;
    private final Iterate at;
    private final BlockCholesky cholesky;
    private final double normB;
    private final double normC;
    private final double[] rp; // b - Ax
    private final double[] d;
    private final double[] ix; // 1/x
    private final double[] is; // 1/s, 0 without an upper bound
    private final double[] slope; // A'y - c - Qx
    private final double[] h;
    private final double[] pz; // (target of xz less second-order term) / x
    private final double[] pw;
    private final double[] dx;
    private final double[] dy;
    private final double[] dz;
    private final double[] dw;
    private final double[] rows;
    private final double[] second; // what is added to dy to make up for rounding
    private double products;
    private double primal;
    private double dual;
    private double gap;
    private double primalStep;
    private double dualStep;
    private boolean cautious;

    NewtonStep(StandardForm form, Elimination elimination, Iterate at) {
        this.form = form;
        this.at = at;
        cholesky = new BlockCholesky(elimination, form.value);
        normB = oneIfZero(largest(form.b));
        normC = oneIfZero(largest(form.c));
        rp = new double[form.m];
        dy = new double[form.m];
        rows = new double[form.m];
        second = new double[form.m];
        d = new double[form.n];
        ix = new double[form.n];
        is = new double[form.n];
        slope = new double[form.n];
        h = new double[form.n];
        pz = new double[form.n];
        pw = new double[form.n];
        dx = new double[form.n];
        dz = new double[form.n];
        dw = new double[form.n];
    }

    /// A right-hand side of nothing but zeros has no size of its own to measure a residual by.
    private static double oneIfZero(double norm) {
        return norm == 0 ? 1 : norm;
    }

    /// From now on steps keep to the middle: slower, and safe where the usual ones jam beside a bound.
    void takeCare() {
        cautious = true;
    }

    /// Largest of the relative primal residual, dual residual and gap at the iterate.
    double residual() {
        return Math.max(Math.max(primal, dual), gap);
    }

    /// Mean complementarity product at the iterate.
    double mu() {
        return products / Math.max(1, form.n + form.bounded);
    }

    /// Works out how far the iterate is from optimality, and the weights and right-hand side of the predictor.
    void linearise() {
        weigh();
        System.arraycopy(form.b, 0, rp, 0, rp.length);
        Arrays.fill(rows, 0);
        double xz = 0;
        double objective = 0;
        double worst = 0;
        for (int j = 0; j < d.length; j++) {
            double x = at.x[j];
            double aty = 0;
            int to = form.start[j + 1];
            for (int e = form.start[j]; e < to; e++) {
                aty += form.value[e] * at.y[form.row[e]];
                rp[form.row[e]] -= form.value[e] * x;
            }
            double g = aty - form.c[j] - form.q[j] * x;
            slope[j] = g;
            worst = Math.max(worst, Math.abs(at.w[j] - g - at.z[j]));
            xz += x * at.z[j];
            objective += (form.c[j] + 0.5 * form.q[j] * x) * x;
            double dg = d[j] * g;
            for (int e = form.start[j]; e < to; e++) {
                rows[form.row[e]] -= form.value[e] * dg;
            }
        }
        for (int j = 0; j < form.bounded; j++) {
            xz += at.s[j] * at.w[j];
        }
        products = xz;
        primal = largest(rp) / normB;
        dual = worst / normC;
        gap = xz / Math.max(Math.abs(objective), 1e-3);
    }

    private void weigh() {
        for (int from = 0; from < d.length; from += CLOSE) {
            int to = Math.min(from + CLOSE, d.length);
            invert(at.x, ix, from, to);
            invert(at.s, is, from, to);
            weigh(form.q, at.z, at.w, ix, is, d, from, to);
        }
    }

    private static void invert(double[] v, double[] inverse, int from, int to) {
        for (int j = from; j < to; j++) {
            inverse[j] = 1 / v[j];
        }
    }

    private static void weigh(
            double[] q, double[] z, double[] w, double[] ix, double[] is, double[] d, int from, int to) {
        for (int j = from; j < to; j++) {
            d[j] = 1 / (q[j] + z[j] * ix[j] + w[j] * is[j]);
        }
    }

    /// Predictor, centring by the cube of the ratio of products, corrector, step; returns the shorter of its lengths.
    double step() {
        cholesky.factor(d);
        for (int i = 0; i < dy.length; i++) {
            dy[i] = rp[i] + rows[i];
        }
        cholesky.solve(dy);
        double mu = mu();
        double ratio = mu > 0 ? predict() / mu : 0;
        if (cautious) {
            // Without the predictor's own products, which mislead beside a bound, and never aiming far ahead.
            Arrays.fill(dx, 0);
            correct(Math.max(CAUTION, ratio * ratio * ratio) * mu);
        } else {
            correct(ratio * ratio * ratio * mu);
        }
        System.arraycopy(rows, 0, dy, 0, dy.length);
        cholesky.solve(dy);
        refine();
        follow();
        advance();
        return Math.min(primalStep, dualStep);
    }

    /// The predictor's dx; returns the mean product after the longest step along it.
    private double predict() {
        double most = 1; // largest share of itself that any of x, s, z, w loses in a full step
        double quadratic = 0;
        for (int j = 0; j < d.length; j++) {
            double step = d[j] * (product(dy, j) + slope[j]);
            dx[j] = step;
            double ofX = step * ix[j];
            double ofS = step * is[j];
            most = -ofX > most ? -ofX : most;
            most = 1 + ofX > most ? 1 + ofX : most;
            most = ofS > most ? ofS : most;
            most = 1 - ofS > most ? 1 - ofS : most;
            quadratic -= step * (at.z[j] * (1 + ofX) - at.w[j] * (1 - ofS));
        }
        double alpha = 1 / most;
        return ((1 - alpha) * products + alpha * alpha * quadratic) / Math.max(1, form.n + form.bounded);
    }

    /// Entry of `A' v`.
    private double product(double[] v, int j) {
        double aty = 0;
        int to = form.start[j + 1];
        for (int e = form.start[j]; e < to; e++) {
            aty += form.value[e] * v[form.row[e]];
        }
        return aty;
    }

    /// The right-hand side that aims at products of `centre` and makes up for the predictor's own products.
    private void correct(double centre) {
        System.arraycopy(rp, 0, rows, 0, rp.length);
        for (int j = 0; j < d.length; j++) {
            double step = dx[j];
            double ofZ = (centre + step * at.z[j] * (1 + step * ix[j])) * ix[j];
            double ofW = (centre - step * at.w[j] * (1 - step * is[j])) * is[j];
            pz[j] = ofZ;
            pw[j] = ofW;
            double hj = slope[j] + ofZ - ofW;
            h[j] = hj;
            takeOff(rows, j, d[j] * hj);
        }
    }

    private void takeOff(double[] from, int j, double amount) {
        int to = form.start[j + 1];
        for (int e = form.start[j]; e < to; e++) {
            from[form.row[e]] -= form.value[e] * amount;
        }
    }

    /// Works out dx and what of `A dx = rp` it misses by rounding; a second solution makes up for that where it
    /// matters. While rows are still missed by much, an error of the step is nothing beside it.
    private void refine() {
        Arrays.fill(second, 0);
        if (primal > FAR) {
            return;
        }
        System.arraycopy(rp, 0, rows, 0, rows.length);
        for (int j = 0; j < d.length; j++) {
            takeOff(rows, j, d[j] * (product(dy, j) + h[j]));
        }
        if (largest(rows) > ACCURATE * normB) {
            System.arraycopy(rows, 0, second, 0, rows.length);
            cholesky.solve(second);
        }
    }

    /// dx, dz and dw from dy, and how far they may be followed.
    ///
    /// Far from the solution primal and dual go each as far as they can, while the dual residual, which steps of
    /// different length leave behind where costs are curved, is no larger than the gap.
    private void follow() {
        double fraction = cautious ? CAUTIOUS_STEP : STEP;
        double mostPrimal = 1 / fraction;
        double mostDual = 1 / fraction;
        for (int j = 0; j < d.length; j++) {
            double step = d[j] * (product(dy, j) + h[j]) + d[j] * product(second, j);
            double ofZ = pz[j] - at.z[j] - at.z[j] * step * ix[j];
            double ofW = pw[j] - at.w[j] + at.w[j] * step * is[j];
            dx[j] = step;
            dz[j] = ofZ;
            dw[j] = ofW;
            mostPrimal = at.x[j] + mostPrimal * step < 0 ? -at.x[j] / step : mostPrimal;
            mostPrimal = at.s[j] - mostPrimal * step < 0 ? at.s[j] / step : mostPrimal;
            mostDual = at.z[j] + mostDual * ofZ < 0 ? -at.z[j] / ofZ : mostDual;
            mostDual = at.w[j] + mostDual * ofW < 0 ? -at.w[j] / ofW : mostDual;
        }
        primalStep = Math.min(1, fraction * mostPrimal);
        dualStep = Math.min(1, fraction * mostDual);
        if (cautious || dual > gap || gap < NEAR) {
            primalStep = Math.min(primalStep, dualStep);
            dualStep = primalStep;
        }
    }

    private void advance() {
        for (int j = 0; j < d.length; j++) {
            at.x[j] += primalStep * dx[j];
            at.z[j] += dualStep * dz[j];
        }
        for (int j = 0; j < form.bounded; j++) {
            at.s[j] -= primalStep * dx[j];
            at.w[j] += dualStep * dw[j];
        }
        for (int i = 0; i < dy.length; i++) {
            at.y[i] += dualStep * (dy[i] + second[i]);
        }
    }
}
