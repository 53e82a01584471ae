package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orebridge.core.Region;

/// How much copper each region mines for the smelter, leaches, smelts and refines from scrap.
///
/// @param output what the statistics report
/// @param shares leach and scrap shares
/// @param ways shipments of blister and anode, which are smelted in one region and refined in another
record CopperSupply(CopperOutput output, Shares shares, RouteFigures ways) {

    /// Recovery of smelting and refining, as in `activities.csv`.
    static final double RECOVERY = 0.98;

    /// BGS's last year, which fills the USGS's; before it, BGS stands alone.
    private static final int BGS_YEAR = 2023;

    List<FigureRow> figures() {
        List<FigureRow> figures = new ArrayList<>();
        for (Region region : ways.regions().of(CopperCompilation.REFINED)) {
            leaching(region).ifPresent(figures::add);
            mining(region).ifPresent(figures::add);
            recycling(region).ifPresent(figures::add);
            smelting(region).ifPresent(figures::add);
        }
        return figures;
    }

    private double leached(Region region) {
        return output.mined().of(region).value() * shares.value("leach_share", region, 0);
    }

    private double secondary(Region region) {
        return output.refined().of(region).value() * shares.value("secondary_share", region, 0);
    }

    private Optional<FigureRow> leaching(Region region) {
        Amount mined = output.mined().of(region);
        return shares.of("leach_share", region)
                .filter(share -> leached(region) > 0)
                .map(share -> Draft.production("copper-leaching", CopperCompilation.REFINED, region, year())
                        .assumed(
                                Math.rint(mined.value() * share.value()),
                                Math.rint(mined.value() * share.low()),
                                Math.rint(mined.value() * share.high()),
                                "Mine output of %.0f t x leach share %s: %s."
                                        .formatted(mined.value(), share.value(), share.reason()),
                                mined.origin()));
    }

    private Optional<FigureRow> mining(Region region) {
        Amount mined = output.mined().of(region);
        if (mined.value() <= 0) {
            return Optional.empty();
        }
        Draft draft = Draft.production("copper-mining", CopperCompilation.CONCENTRATE, region, year());
        double leached = leached(region);
        String how = leached > 0
                ? "Mine output of %.0f t less what is leached, %.0f t (assumed share)."
                        .formatted(mined.value(), leached)
                : "Mine output; none is leached.";
        return Optional.of(draft.derived(
                Math.rint(mined.value() - leached), mined.said(), how + others(region, mined), mined.origin()));
    }

    private Optional<FigureRow> recycling(Region region) {
        Amount refined = output.refined().of(region);
        return shares.of("secondary_share", region)
                .filter(share -> secondary(region) > 0)
                .map(share -> Draft.production("copper-recycling", CopperCompilation.REFINED, region, year())
                        .assumed(
                                Math.rint(refined.value() * share.value()),
                                Math.rint(refined.value() * share.low()),
                                Math.rint(refined.value() * share.high()),
                                "Refined output of %.0f t x share of scrap %s: %s."
                                        .formatted(refined.value(), share.value(), share.reason()),
                                refined.origin()));
    }

    private Optional<FigureRow> smelting(Region region) {
        Amount refined = output.refined().of(region);
        double out = ways.unrecordedExports(CopperCompilation.REFINED, region);
        double in = ways.unrecordedImports(CopperCompilation.REFINED, region);
        double smelted = refined.value() - leached(region) - secondary(region) + out - in;
        if (smelted <= 0) {
            return Optional.empty();
        }
        String how =
                "Feed = (refined output %.0f t - leach cathode %.0f t - scrap %.0f t + blister and anode shipped out %.0f t - taken in %.0f t) / recovery %s; leach, scrap and blister are assumed."
                        .formatted(refined.value(), leached(region), secondary(region), out, in, RECOVERY);
        return Optional.of(Draft.production("copper-smelting", CopperCompilation.CONCENTRATE, region, year())
                .derived(
                        Math.rint(smelted / RECOVERY),
                        refined.said(),
                        how + others(region, refined),
                        refined.origin()));
    }

    private String others(Region region, Amount amount) {
        if (year() < BGS_YEAR) {
            return "";
        }
        return region.equals(Region.REST_OF_WORLD)
                ? " Countries that are not told apart, less those that BGS (2023) gives and USGS does not show."
                : amount.origin().source().equals("bgs-wms") ? " BGS for 2023: USGS does not show the country." : "";
    }

    private int year() {
        return ways.year();
    }
}
