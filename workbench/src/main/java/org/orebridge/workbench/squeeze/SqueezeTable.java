package org.orebridge.workbench.squeeze;

import java.util.List;

/// Treatment charges and utilisation over a grid of shortages.
///
/// @param regions shown, by code
/// @param rows one a shortage, in the order asked
public record SqueezeTable(List<String> regions, List<SqueezeRow> rows) {

    public SqueezeTable {
        regions = List.copyOf(regions);
        rows = List.copyOf(rows);
    }
}
