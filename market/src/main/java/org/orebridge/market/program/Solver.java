package org.orebridge.market.program;

/// Solves a quadratic programme.
public interface Solver {
    Solution solve(QuadraticProgram program);
}
