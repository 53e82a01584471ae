package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.importers.ProductionRow.Measure;

/// What each region mined and refined of copper, as the statistics report it.
///
/// @param mined contained in concentrate and leach cathode, 2024
/// @param refined of all feeds: concentrate, leach and scrap, 2024
/// @param bgsMined the same by BGS for 2023
/// @param bgsSmelted smelter output by BGS for 2023
/// @param bgsRefined refinery output by BGS for 2023
record CopperOutput(
        RegionalAmounts mined,
        RegionalAmounts refined,
        RegionalAmounts bgsMined,
        RegionalAmounts bgsSmelted,
        RegionalAmounts bgsRefined) {

    private static final String BGS = "bgs/BGS_copper_production.csv";
    private static final int BGS_YEAR = 2023;

    static CopperOutput read(RawFiles raw, NamedRegions regions) {
        RegionalAmounts bgsMined = bgs(raw, "copper, mine", CopperCompilation.CONCENTRATE, regions);
        RegionalAmounts bgsRefined = bgs(raw, "copper, refined", CopperCompilation.REFINED, regions);
        return new CopperOutput(
                usgs(raw, "Mine production", CopperCompilation.CONCENTRATE, regions)
                        .filledFrom(bgsMined, regions.of(CopperCompilation.CONCENTRATE)),
                usgs(raw, "Refinery production", CopperCompilation.REFINED, regions)
                        .filledFrom(bgsRefined, regions.of(CopperCompilation.REFINED)),
                bgsMined,
                bgs(raw, "copper, smelter", CopperCompilation.CONCENTRATE, regions),
                bgsRefined);
    }

    private static RegionalAmounts usgs(RawFiles raw, String detail, Form form, NamedRegions regions) {
        return RegionalAmounts.sum(
                raw.usgs2026("Copper", Measure.PRODUCTION).stream()
                        .filter(row -> row.detail().equals(detail) && row.year() == CopperCompilation.YEAR)
                        .toList(),
                form,
                regions);
    }

    private static RegionalAmounts bgs(RawFiles raw, String product, Form form, NamedRegions regions) {
        return RegionalAmounts.sum(
                raw.bgs(BGS, product).stream()
                        .filter(row -> row.year() == BGS_YEAR)
                        .toList(),
                form,
                regions);
    }

    /// The year before by another source, kept beside the chosen figures.
    List<FigureRow> earlier() {
        List<FigureRow> figures = new ArrayList<>();
        figures.addAll(
                kept("copper-mining", bgsMined, "Whole mine output, leach cathode included, of the year before."));
        figures.addAll(
                kept(
                        "copper-smelting",
                        bgsSmelted,
                        "Smelter output, not feed, of the year before; some countries count scrap or leach cathode with it. The level in use is what refined output leaves after scrap and leaching."));
        return figures;
    }

    private static List<FigureRow> kept(String activity, RegionalAmounts amounts, String reason) {
        List<FigureRow> figures = new ArrayList<>();
        amounts.byRegion().forEach((region, amount) -> {
            if (amount.value() > 0 && !region.equals(Region.REST_OF_WORLD)) {
                figures.add(Draft.production(activity, CopperCompilation.CONCENTRATE, region, BGS_YEAR)
                        .asGiven(OptionalDouble.of(amount.value()), amount.said(), reason, amount.origin(), false));
            }
        });
        return figures;
    }
}
