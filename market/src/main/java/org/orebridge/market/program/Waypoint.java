package org.orebridge.market.program;

/// An iterate on the way to a solution, from which the search for a similar programme's solution can start.
///
/// It is well inside all bounds, so that what differs between the two programmes can still be followed from here; from
/// the solution itself it could not. Numbers are in the programme's units.
///
/// Yildirim and Wright (2002), SIAM J. Optimization 12(3).
public final class Waypoint {

    final double[] x; // by column of the programme, from its lower bound; 0 where it could not move
    final double[] s; // room below its upper bound
    final double[] y; // by row
    final double[] z;
    final double[] w;
    final double mu; // mean complementarity product

    Waypoint(int columns, int rows, double mu) {
        x = new double[columns];
        s = new double[columns];
        y = new double[rows];
        z = new double[columns];
        w = new double[columns];
        this.mu = mu;
    }

    /// The same for a programme that has some of these columns and rows and no others.
    ///
    /// @param columns of this programme, in the order of the other's
    /// @param rows likewise
    /// @param times how much larger a row's dual is there, one a row of the other
    public Waypoint part(int[] columns, int[] rows, double[] times) {
        var part = new Waypoint(columns.length, rows.length, mu);
        for (int i = 0; i < rows.length; i++) {
            part.y[i] = y[rows[i]] * times[i];
        }
        for (int j = 0; j < columns.length; j++) {
            part.x[j] = x[columns[j]];
            part.s[j] = s[columns[j]];
            part.z[j] = z[columns[j]];
            part.w[j] = w[columns[j]];
        }
        return part;
    }

    /// Whether a programme has the same columns and rows.
    boolean fits(QuadraticProgram program) {
        return program.columns() == x.length && program.rows() == y.length;
    }
}
