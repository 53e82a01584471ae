package org.orebridge.workbench.squeeze;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.orebridge.core.Region;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.study.Progress;

/// Solves the copper market over a grid of shortages and reads charges and utilisation off it.
public final class SqueezeStudy {

    private final SmelterMarket central;

    public SqueezeStudy(ReferenceDataset dataset) {
        this.central = new SmelterMarket(dataset);
    }

    /// @param grid shortages, one solve each
    /// @param regions whose smelters are shown
    /// @param draws sets of parameters for the bands
    /// @param progress told of each shortage, then of each draw
    public SqueezeTable solve(List<SqueezeNumbers> grid, List<Region> regions, SmelterDraws draws, Progress progress) {
        regions.forEach(central::smelter);
        progress.begin("shortages", grid.size());
        List<SqueezeRow> rows = rows(central, grid, regions, progress);
        progress.begin("draws", draws.count());
        List<List<SqueezeRow>> drawn =
                draws.each(central, market -> rows(market, grid, regions, Progress.SILENT), progress);
        return new SqueezeTable(
                regions.stream().map(Region::code).toList(),
                rows,
                draws.count(),
                drawn.size(),
                band(drawn, grid.size(), SmelterDraws.LOW),
                band(drawn, grid.size(), SmelterDraws.HIGH));
    }

    private static List<SqueezeRow> band(List<List<SqueezeRow>> drawn, int rows, double quantile) {
        return drawn.isEmpty()
                ? List.of()
                : IntStream.range(0, rows)
                        .mapToObj(i -> SqueezeRow.quantile(
                                drawn.stream().map(one -> one.get(i)).toList(), quantile))
                        .toList();
    }

    private static List<SqueezeRow> rows(
            SmelterMarket smelters, List<SqueezeNumbers> grid, List<Region> regions, Progress progress) {
        var rows = new ArrayList<SqueezeRow>();
        for (SqueezeNumbers numbers : grid) {
            rows.add(new Shortage(smelters, numbers).row(regions));
            progress.advance();
        }
        return rows;
    }
}
