package org.orebridge.market;

import java.util.Arrays;

/// A value for each month; month 0 is the first month of the shock, and the last value holds for ever after.
public final class Path {

    private final double[] values;

    private Path(double[] values) {
        this.values = values;
    }

    public static Path constant(double value) {
        return new Path(new double[] {value});
    }

    /// @param values from month 0 on; at least one
    public static Path of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("A path needs at least one month.");
        }
        return new Path(values.clone());
    }

    /// The value in `inside` from month `from` to before month `until`, and `outside` in all other months.
    public static Path window(int from, int until, double inside, double outside) {
        if (from < 0 || until < from) {
            throw new IllegalArgumentException(
                    "A window runs forward from month 0 on, found %d to %d.".formatted(from, until));
        }
        var values = new double[until + 1];
        Arrays.fill(values, 0, from, outside);
        Arrays.fill(values, from, until, inside);
        values[until] = outside;
        return new Path(values);
    }

    public double at(int month) {
        return values[Math.min(Math.max(month, 0), values.length - 1)];
    }

    /// First month from which the value no longer changes.
    public int settled() {
        int t = values.length - 1;
        while (t > 0 && values[t - 1] == values[t]) {
            t--;
        }
        return t;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Path p && settled() == p.settled() && equalUpTo(p, settled());
    }

    private boolean equalUpTo(Path p, int month) {
        for (int t = 0; t <= month; t++) {
            if (at(t) != p.at(t)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(values[values.length - 1]);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
