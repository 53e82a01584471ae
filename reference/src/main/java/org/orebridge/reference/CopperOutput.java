package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.importers.ProductionRow.Measure;

/// What each region mined and refined of copper, as the statistics report it.
///
/// @param mined contained in concentrate and leach cathode, by the USGS, or by BGS for a year that it no longer shows
/// @param refined of all feeds: concentrate, leach and scrap
/// @param bgsMined the same by BGS
/// @param bgsSmelted smelter output by BGS
/// @param bgsRefined refinery output by BGS
record CopperOutput(
        RegionalAmounts mined,
        RegionalAmounts refined,
        RegionalAmounts bgsMined,
        RegionalAmounts bgsSmelted,
        RegionalAmounts bgsRefined) {

    private static final String BGS = "bgs/BGS_copper_production.csv";
    private static final int BGS_YEAR = 2023;

    /// By the USGS, with BGS's last year beside it; of a year that the USGS no longer shows, by BGS alone.
    static CopperOutput read(RawFiles raw, NamedRegions regions, int year) {
        return year < BGS_YEAR ? byBgs(raw, regions, year) : byUsgs(raw, regions, year);
    }

    private static CopperOutput byUsgs(RawFiles raw, NamedRegions regions, int year) {
        RegionalAmounts bgsMined = bgs(raw, "copper, mine", CopperCompilation.CONCENTRATE, regions, BGS_YEAR);
        RegionalAmounts bgsRefined = bgs(raw, "copper, refined", CopperCompilation.REFINED, regions, BGS_YEAR);
        return new CopperOutput(
                usgs(raw, "Mine production", CopperCompilation.CONCENTRATE, regions, year)
                        .filledFrom(bgsMined, regions.of(CopperCompilation.CONCENTRATE)),
                usgs(raw, "Refinery production", CopperCompilation.REFINED, regions, year)
                        .filledFrom(bgsRefined, regions.of(CopperCompilation.REFINED)),
                bgsMined,
                bgs(raw, "copper, smelter", CopperCompilation.CONCENTRATE, regions, BGS_YEAR),
                bgsRefined);
    }

    private static CopperOutput byBgs(RawFiles raw, NamedRegions regions, int year) {
        RegionalAmounts mined = bgs(raw, "copper, mine", CopperCompilation.CONCENTRATE, regions, year);
        RegionalAmounts refined = bgs(raw, "copper, refined", CopperCompilation.REFINED, regions, year);
        return new CopperOutput(
                mined,
                refined,
                mined,
                bgs(raw, "copper, smelter", CopperCompilation.CONCENTRATE, regions, year),
                refined);
    }

    /// The latest edition that shows the year; an earlier one says more of what a row counts.
    private static RegionalAmounts usgs(RawFiles raw, String detail, Form form, NamedRegions regions, int year) {
        List<Reported> reported = year == CopperCompilation.YEAR
                ? raw.usgs2026("Copper", Measure.PRODUCTION)
                : raw.usgs2025("Copper", Measure.PRODUCTION);
        return RegionalAmounts.sum(
                reported.stream()
                        .filter(row -> row.detail().startsWith(detail) && row.year() == year)
                        .toList(),
                form,
                regions);
    }

    private static RegionalAmounts bgs(RawFiles raw, String product, Form form, NamedRegions regions, int year) {
        return RegionalAmounts.sum(
                raw.bgs(BGS, product).stream().filter(row -> row.year() == year).toList(), form, regions);
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
