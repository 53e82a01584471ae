package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.core.Region;

/// What each region uses of refined copper: output + imports - exports, by the pattern of its sectors.
///
/// @param refined refinery output
/// @param trade shipments of cathode as customs recorded them
/// @param shares patterns of use
/// @param regions which regions use any
/// @param year calendar year
record CopperUse(RegionalAmounts refined, Flows trade, Shares shares, NamedRegions regions, int year) {

    List<FigureRow> figures() {
        List<FigureRow> figures = new ArrayList<>();
        for (Region region : regions.of(CopperCompilation.REFINED)) {
            double apparent = refined.of(region).value() + trade.imports(region) - trade.exports(region);
            if (regions.uses(region) && apparent > 0) {
                shares.bySector("use_pattern", region).forEach(share -> figures.add(figure(region, apparent, share)));
            }
        }
        return figures;
    }

    private FigureRow figure(Region region, double apparent, Share share) {
        Amount output = refined.of(region);
        return Draft.use(CopperCompilation.REFINED, region, share.sector(), year)
                .assumed(
                        Math.rint(apparent * share.value()),
                        Math.rint(apparent * share.low()),
                        Math.rint(apparent * share.high()),
                        "Apparent use of %.0f t (refined output %.0f + imports %.0f - exports %.0f of cathode) x share of the sector %s: %s."
                                .formatted(
                                        apparent,
                                        output.value(),
                                        trade.imports(region),
                                        trade.exports(region),
                                        share.value(),
                                        share.reason()),
                        output.origin());
    }
}
