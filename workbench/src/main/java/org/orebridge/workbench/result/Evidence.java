package org.orebridge.workbench.result;

import java.util.List;

/// What share of the answer rests on stated figures, on derived ones and on assumptions.
///
/// @param weighing how the shares are weighed, in words
/// @param shares the first is of the whole answer, then by part
public record Evidence(String weighing, List<Share> shares) {

    public Evidence {
        shares = List.copyOf(shares);
    }

    /// @param part `all`, or what it is about, e.g. `production`, `trade`
    /// @param stated share that sources state or estimate, taken as given
    /// @param derived share computed from such figures
    /// @param assumed share that is assumed, with a range
    public record Share(String part, double stated, double derived, double assumed) {}
}
