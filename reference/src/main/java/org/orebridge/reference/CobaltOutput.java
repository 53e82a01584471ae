package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.importers.ProductionRow.Measure;

/// What each region mined and refined of cobalt, as the statistics report it.
///
/// @param mined contained, USGS for 2024, filled from BGS for 2023 where USGS shows no country
/// @param refined metal and chemicals, BGS for 2023
/// @param refinedIn2021 the same for 2021, the year of the trade pattern
/// @param recycledInUsa from purchased scrap, USGS for 2024
record CobaltOutput(
        RegionalAmounts mined, RegionalAmounts refined, RegionalAmounts refinedIn2021, Amount recycledInUsa) {

    private static final String BGS = "bgs/BGS_cobalt_production.csv";

    static CobaltOutput read(RawFiles raw, NamedRegions regions) {
        Form mined = CobaltCompilation.HYDROXIDE;
        return new CobaltOutput(
                RegionalAmounts.sum(world(raw), mined, regions)
                        .filledFrom(bgs(raw, "cobalt, mine", 2023, mined, regions), regions.of(mined)),
                bgs(raw, "cobalt, refined", 2023, mined, regions),
                bgs(raw, "cobalt, refined", 2021, mined, regions),
                Amount.of(one(raw, "Production", "Production: Secondary")));
    }

    private static List<Reported> world(RawFiles raw) {
        return raw.usgs2026("Cobalt", Measure.PRODUCTION).stream()
                .filter(row -> row.detail().equals("Mine production") && row.year() == CobaltCompilation.YEAR)
                .toList();
    }

    private static RegionalAmounts bgs(RawFiles raw, String product, int year, Form form, NamedRegions regions) {
        return RegionalAmounts.sum(year(raw.bgs(BGS, product), year), form, regions);
    }

    /// What other sources and editions give for mines, kept beside the chosen figures.
    static List<FigureRow> disagreeing(RawFiles raw, NamedRegions regions) {
        List<FigureRow> figures = new ArrayList<>();
        String final2023 = "Mine output of the year before in the edition of 2025.";
        String first2024 = "First estimate, of the edition of 2025; the edition of 2026 revised it.";
        String bgs2023 = "Mine output of the year before by BGS; for Congo a fifth below the USGS (175 kt).";
        figures.addAll(kept(year(raw.usgs2025("Cobalt", Measure.PRODUCTION), 2023), regions, final2023));
        figures.addAll(kept(year(raw.usgs2025("Cobalt", Measure.PRODUCTION), 2024), regions, first2024));
        figures.addAll(kept(year(raw.bgs(BGS, "cobalt, mine"), 2023), regions, bgs2023));
        return figures;
    }

    private static List<FigureRow> kept(List<Reported> rows, NamedRegions regions, String reason) {
        return rows.stream()
                .filter(row -> row.tonnes().isPresent())
                .flatMap(row -> row.region().filter(regions.of(CobaltCompilation.HYDROXIDE)::contains).stream()
                        .map(region -> Draft.production(
                                        "cobalt-mining", CobaltCompilation.HYDROXIDE, region, row.year())
                                .asGiven(row.tonnes(), row.said(), reason, row.origin(), false)))
                .toList();
    }

    private static List<Reported> year(List<Reported> rows, int year) {
        return rows.stream().filter(row -> row.year() == year).toList();
    }

    /// One statistic of the United States in the base year.
    static Reported one(RawFiles raw, String statistics, String detail) {
        return raw.unitedStates("Cobalt", statistics).stream()
                .filter(row -> row.detail().equals(detail) && row.year() == CobaltCompilation.YEAR)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The cobalt chapter has no \"%s\" for %d.%nMaybe the file is of another edition."
                                .formatted(detail, CobaltCompilation.YEAR)));
    }

    /// Output of a region in 2023 over that of 2021; the given value where one of them is missing.
    double growthSince2021(Region region, double otherwise) {
        double then = refinedIn2021.of(region).value();
        double now = refined.of(region).value();
        return then > 0 && now > 0 && !region.equals(Region.REST_OF_WORLD) ? now / then : otherwise;
    }
}
