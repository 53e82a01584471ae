package org.orebridge.market.program;

/// A point inside all bounds, in the units of a {@link StandardForm}.
final class Iterate {

    final double[] x;
    final double[] s; // room below the upper bound; infinite where there is none
    final double[] y;
    final double[] z;
    final double[] w; // 0 where there is no upper bound

    Iterate(StandardForm form) {
        x = new double[form.n];
        s = new double[form.n];
        y = new double[form.m];
        z = new double[form.n];
        w = new double[form.n];
    }

    void set(Iterate other) {
        System.arraycopy(other.x, 0, x, 0, x.length);
        System.arraycopy(other.s, 0, s, 0, s.length);
        System.arraycopy(other.y, 0, y, 0, y.length);
        System.arraycopy(other.z, 0, z, 0, z.length);
        System.arraycopy(other.w, 0, w, 0, w.length);
    }
}
