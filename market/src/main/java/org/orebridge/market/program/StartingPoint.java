package org.orebridge.market.program;

import java.util.Arrays;

/// Where the search for a solution begins.
final class StartingPoint {

    /// Where columns begin, as a share of the largest right-hand side; found by trial, as is the next.
    private static final double START = 0.1;

    /// Cost, as a share of the largest, below which a column's duals begin no lower.
    private static final double LEAST_COST = 1e-2;

    private StartingPoint() {}

    /// Columns begin well inside their bounds, bound duals between the largest cost and the column's own: the value
    /// of the dearest use is a thousand times the usual price, and most duals end far below it.
    static void cold(StandardForm form, Iterate at) {
        for (int j = 0; j < form.n; j++) {
            at.x[j] = Math.min(0.5 * form.u[j], START);
            at.s[j] = form.u[j] - at.x[j];
            at.z[j] = Math.sqrt(Math.max(LEAST_COST, Math.abs(form.c[j])));
            at.w[j] = j < form.bounded ? at.z[j] : 0;
        }
        Arrays.fill(at.y, 0);
    }

    /// Columns begin where the similar programme's were, as a share of their room; the duals of their bounds take up
    /// what their costs differ by, so that only rows have to be mended.
    static void at(Waypoint from, StandardForm form, Iterate at) {
        double mu = from.mu / form.unitOfCost / form.unitOfQuantity;
        for (int i = 0; i < form.m; i++) {
            at.y[i] = from.y[i] / form.unitOfCost;
        }
        for (int j = 0; j < form.n; j++) {
            int o = form.original[j];
            boolean bounded = j < form.bounded;
            if (from.x[o] == 0 || bounded == Double.isInfinite(from.s[o])) {
                fresh(form, at, j, mu);
                continue;
            }
            at.x[j] = bounded ? form.u[j] * (from.x[o] / (from.x[o] + from.s[o])) : from.x[o] / form.unitOfQuantity;
            at.s[j] = bounded ? form.u[j] * (from.s[o] / (from.x[o] + from.s[o])) : Double.POSITIVE_INFINITY;
            at.z[j] = from.z[o] / form.unitOfCost;
            at.w[j] = from.w[o] / form.unitOfCost;
            double missed = reduced(form, at, j) + form.q[j] * at.x[j] - at.z[j] + at.w[j];
            if (missed > 0) {
                at.z[j] += missed;
            } else if (bounded) {
                at.w[j] -= missed;
            }
        }
    }

    /// A column that the similar programme did not have begins where its rows' right-hand sides put it.
    private static void fresh(StandardForm form, Iterate at, int j, double mu) {
        double size = Double.POSITIVE_INFINITY;
        for (int e = form.start[j]; e < form.start[j + 1]; e++) {
            double b = Math.abs(form.b[form.row[e]] / form.value[e]);
            size = b > 0 ? Math.min(size, b) : size;
        }
        at.x[j] = Math.min(0.5 * form.u[j], Double.isInfinite(size) ? START : size);
        at.s[j] = form.u[j] - at.x[j];
        at.z[j] = Math.max(reduced(form, at, j), mu / at.x[j]);
        at.w[j] = j < form.bounded ? mu / at.s[j] : 0;
    }

    /// Cost of a column at zero less what its entries are worth.
    private static double reduced(StandardForm form, Iterate at, int j) {
        double reduced = form.c[j];
        for (int e = form.start[j]; e < form.start[j + 1]; e++) {
            reduced -= form.value[e] * at.y[form.row[e]];
        }
        return reduced;
    }

    static Waypoint kept(StandardForm form, Iterate at, double mu) {
        var kept = new Waypoint(form.columns(), form.m, mu * form.unitOfCost * form.unitOfQuantity);
        for (int i = 0; i < form.m; i++) {
            kept.y[i] = at.y[i] * form.unitOfCost;
        }
        for (int j = 0; j < form.n; j++) {
            int o = form.original[j];
            kept.x[o] = at.x[j] * form.unitOfQuantity;
            kept.s[o] = at.s[j] * form.unitOfQuantity;
            kept.z[o] = at.z[j] * form.unitOfCost;
            kept.w[o] = at.w[j] * form.unitOfCost;
        }
        return kept;
    }
}
