package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// Who uses how much cobalt: the world's use by the IEA, the United States' by the USGS, the rest by shares of
/// our own.
///
/// @param unitedStates use of all forms, recycled cobalt included
/// @param shares world use, its split by form, and shares of regions
record CobaltUse(Amount unitedStates, Shares shares) {

    private static final Region USA = Region.of("USA");
    private static final String CHEMICALS = "portable-and-chemical";
    private static final Origin IEA =
            new Origin("iea-critical-minerals", "iea_mining_refining_2024.json", "299 323 396");

    static CobaltUse read(RawFiles raw, Shares shares) {
        return new CobaltUse(
                Amount.of(CobaltOutput.one(raw, "Consumption", "Consumption (includes secondary): Estimated")), shares);
    }

    double batteries() {
        return world("ev-batteries");
    }

    /// World use of metal: superalloys, carbides, magnets.
    double metal() {
        return world("other") * shares.of("other_use_metal").value();
    }

    /// World use of sulphate, oxides and other chemicals, batteries for vehicles and grids included.
    double sulphate() {
        return batteries() + world("other") - metal();
    }

    private double world(String sector) {
        return shares.bySector("world_use", Region.REST_OF_WORLD).stream()
                .filter(share -> share.sector().equals(sector))
                .mapToDouble(Share::value)
                .sum();
    }

    private double unitedStatesMetal() {
        return unitedStates.value() * shares.value("usa_metal", USA, 0);
    }

    private double unitedStatesChemicals() {
        return unitedStates.value() - unitedStatesMetal();
    }

    List<FigureRow> figures() {
        List<FigureRow> figures = new ArrayList<>();
        for (Share share : shares.all("use_share")) {
            Region region = Region.of(share.region());
            switch (share.sector()) {
                case "metal" -> figures.addAll(metal(region, share));
                case CHEMICALS ->
                    figures.add(assumed(region, CHEMICALS, world("other") - metal() - unitedStatesChemicals(), share));
                default -> figures.add(assumed(region, share.sector(), batteries(), share));
            }
        }
        figures.addAll(usedInUnitedStates());
        return figures;
    }

    private List<FigureRow> metal(Region region, Share share) {
        double total = metal() - unitedStatesMetal();
        double superalloys = shares.value("superalloy_share", region, 0);
        return List.of(
                part(region, "superalloys", total, superalloys, share),
                part(region, "hard-metals", total, 1 - superalloys, share));
    }

    private static FigureRow part(Region region, String sector, double total, double part, Share share) {
        return figure(
                CobaltCompilation.METAL,
                region,
                sector,
                total * part,
                share,
                "World use of metal outside the USA %.0f t x %s of it here x %.2f of the sector; %s."
                        .formatted(total, share.value(), part, share.reason()));
    }

    private static FigureRow assumed(Region region, String sector, double total, Share share) {
        return figure(
                CobaltCompilation.SULPHATE,
                region,
                sector,
                total,
                share,
                "World use of the sector %.0f t x %s of it here; %s.".formatted(total, share.value(), share.reason()));
    }

    private static FigureRow figure(Form form, Region region, String sector, double total, Share share, String reason) {
        return Draft.use(form, region, sector, CobaltCompilation.YEAR)
                .assumed(
                        Math.rint(total * share.value()),
                        Math.rint(total * share.low()),
                        Math.rint(total * share.high()),
                        reason,
                        IEA);
    }

    private List<FigureRow> usedInUnitedStates() {
        double superalloys = shares.value("superalloy_share", USA, 0);
        String how =
                "Estimated use of %.0f t x end-use shares of the USGS (superalloys 51, chemicals 25, other metallic 15, carbides 9 %%)."
                        .formatted(unitedStates.value());
        return List.of(
                stated(CobaltCompilation.METAL, "superalloys", unitedStatesMetal() * superalloys, how),
                stated(CobaltCompilation.METAL, "hard-metals", unitedStatesMetal() * (1 - superalloys), how),
                stated(CobaltCompilation.SULPHATE, CHEMICALS, unitedStatesChemicals(), how));
    }

    private FigureRow stated(Form form, String sector, double value, String how) {
        return Draft.use(form, USA, sector, CobaltCompilation.YEAR)
                .derived(Math.rint(value), unitedStates.said(), how, unitedStates.origin());
    }
}
