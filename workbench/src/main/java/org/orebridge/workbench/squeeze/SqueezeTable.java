package org.orebridge.workbench.squeeze;

import java.util.List;

/// Treatment charges and utilisation over a grid of shortages.
///
/// @param regions shown, by code
/// @param rows one a shortage, in the order asked, under the central values of all parameters
/// @param drawsAsked how many sets of parameters were asked for
/// @param drawsDone how many of them made a market that was solved
/// @param low 10 % quantiles of the draws, figure by figure, in the order of the rows; empty without draws
/// @param high 90 % quantiles
public record SqueezeTable(
        List<String> regions,
        List<SqueezeRow> rows,
        int drawsAsked,
        int drawsDone,
        List<SqueezeRow> low,
        List<SqueezeRow> high) {

    public SqueezeTable {
        regions = List.copyOf(regions);
        rows = List.copyOf(rows);
        low = List.copyOf(low);
        high = List.copyOf(high);
    }
}
