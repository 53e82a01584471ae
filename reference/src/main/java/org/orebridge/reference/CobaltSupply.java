package org.orebridge.reference;

import static org.orebridge.reference.CobaltCompilation.CHINA;
import static org.orebridge.reference.CobaltCompilation.CONGO;
import static org.orebridge.reference.CobaltCompilation.HYDROXIDE;
import static org.orebridge.reference.CobaltCompilation.METAL;
import static org.orebridge.reference.CobaltCompilation.RECOVERY;
import static org.orebridge.reference.CobaltCompilation.YEAR;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.core.Said;

/// How much cobalt each region mines and refines at rest.
///
/// @param output what the statistics report
/// @param use what the world uses
/// @param shares share of metal in each region's refining
/// @param byHand recyclers, Korean refining and Russian mining
/// @param ways shipments that customs do not show
record CobaltSupply(CobaltOutput output, CobaltUse use, Shares shares, List<FigureRow> byHand, RouteFigures ways) {

    private static final String TO_METAL = "cobalt-refining-metal";
    private static final String TO_SULPHATE = "cobalt-refining-sulphate";
    private static final Region USA = Region.of("USA");

    List<FigureRow> figures() {
        List<FigureRow> figures = new ArrayList<>();
        mined().forEach(region -> figures.add(mining(region)));
        refiners().forEach(region -> figures.addAll(refining(region)));
        figures.add(chinese(TO_METAL, chineseMetal()));
        figures.add(chinese(TO_SULPHATE, chineseSulphate()));
        figures.add(Draft.production(TO_SULPHATE, HYDROXIDE, CHINA, YEAR - 1)
                .asGiven(
                        OptionalDouble.of(output.refined().of(CHINA).value()),
                        Said.ESTIMATED,
                        "All refined forms together, output not feed, of the year before. Not chosen: the estimate is round and leaves the world 30 kt short of its use.",
                        output.refined().of(CHINA).origin(),
                        false));
        figures.addAll(congo());
        figures.add(Draft.production("cobalt-recycling-metal", METAL, USA, YEAR)
                .asGiven(
                        OptionalDouble.of(output.recycledInUsa().value()),
                        output.recycledInUsa().said(),
                        "From consumption of purchased scrap, nearly all of it alloys.",
                        output.recycledInUsa().origin(),
                        true));
        return figures;
    }

    private NavigableSet<Region> mined() {
        NavigableSet<Region> regions = new TreeSet<>(output.mined().byRegion().keySet());
        regions.remove(CONGO);
        return regions;
    }

    private NavigableSet<Region> refiners() {
        NavigableSet<Region> regions = new TreeSet<>(output.refined().byRegion().keySet());
        regions.remove(CHINA);
        regions.removeIf(region -> output.refined().of(region).value() <= 0);
        return regions;
    }

    private FigureRow mining(Region region) {
        Amount amount = output.mined().of(region);
        boolean replaced = byHand("cobalt-mining", region) > 0;
        String reason = replaced
                ? "Metal in ore; another source, which counts what becomes an intermediate, is used."
                : amount.origin().source().equals("bgs-wms")
                        ? "BGS for 2023: USGS does not show the country."
                        : region.equals(Region.REST_OF_WORLD)
                                ? "Countries that are not told apart, less those that BGS gives and USGS does not show."
                                : "Mine output.";
        Draft draft = Draft.production("cobalt-mining", HYDROXIDE, region, YEAR);
        return region.equals(Region.REST_OF_WORLD)
                ? draft.derived(amount.value(), amount.said(), reason, amount.origin())
                : draft.asGiven(OptionalDouble.of(amount.value()), amount.said(), reason, amount.origin(), !replaced);
    }

    private double metalOutput(Region region) {
        return output.refined().of(region).value() * shares.value("metal_share", region, 0);
    }

    private double sulphateOutput(Region region) {
        return output.refined().of(region).value() - metalOutput(region);
    }

    private List<FigureRow> refining(Region region) {
        List<FigureRow> figures = new ArrayList<>();
        Amount refined = output.refined().of(region);
        Share share = shares.of("metal_share", region)
                .orElseThrow(() -> new IllegalArgumentException(
                        "shares.csv has no metal_share for %s.%nMaybe a refiner has been added.".formatted(region)));
        String how = "Refined output of %.0f t in 2023 x share of metal %s / recovery %s; %s."
                .formatted(refined.value(), share.value(), RECOVERY, share.reason());
        if (metalOutput(region) > 0) {
            figures.add(level(TO_METAL, region, metalOutput(region), refined, how));
        }
        if (sulphateOutput(region) > 0) {
            figures.add(level(
                    TO_SULPHATE,
                    region,
                    sulphateOutput(region),
                    refined,
                    how.replace(" x share", " x one less share")));
        }
        return figures;
    }

    private static FigureRow level(String activity, Region region, double out, Amount refined, String how) {
        return Draft.production(activity, HYDROXIDE, region, YEAR)
                .derived(Math.rint(out / RECOVERY), refined.said(), how, refined.origin());
    }

    private FigureRow chinese(String activity, double out) {
        String how =
                "Residual: world use by the IEA less what others refine and recycle, %.0f t of output / recovery %s. The IEA's own 196 kt of Chinese output holds what went into stock."
                        .formatted(out, RECOVERY);
        return Draft.production(activity, HYDROXIDE, CHINA, YEAR)
                .derived(
                        Math.rint(out / RECOVERY),
                        Said.NOT_AVAILABLE,
                        how,
                        new Origin("iea-critical-minerals", "iea_mining_refining_2024.json", "299 323 396 1320"));
    }

    private double chineseMetal() {
        return use.metal()
                - refiners().stream().mapToDouble(this::metalOutput).sum()
                - byHand("cobalt-recycling-metal")
                - output.recycledInUsa().value();
    }

    private double chineseSulphate() {
        return use.sulphate()
                - refiners().stream().mapToDouble(this::sulphateOutput).sum()
                - RECOVERY * byHand(TO_SULPHATE)
                - byHand("cobalt-recycling-sulphate");
    }

    /// What refiners of all regions take in, t a year.
    private double feed() {
        return (chineseMetal()
                                + chineseSulphate()
                                + refiners().stream()
                                        .mapToDouble(region ->
                                                output.refined().of(region).value())
                                        .sum())
                        / RECOVERY
                + byHand(TO_SULPHATE);
    }

    private double minedElsewhere() {
        return mined().stream()
                .mapToDouble(region -> byHand("cobalt-mining", region) > 0
                        ? byHand("cobalt-mining", region)
                        : output.mined().of(region).value())
                .sum();
    }

    /// What Congo mines when stocks do not grow, t a year.
    double congoAtRest() {
        return feed() - minedElsewhere();
    }

    private List<FigureRow> congo() {
        Amount mined = output.mined().of(CONGO);
        return List.of(
                Draft.production("cobalt-mining", HYDROXIDE, CONGO, YEAR)
                        .derived(
                                Math.rint(congoAtRest()),
                                mined.said(),
                                "At rest: what refiners need for the world's use, %.0f t, less what others mine, %.0f t. Mine output of the year was %.0f t; the rest went into stock."
                                        .formatted(feed(), minedElsewhere(), mined.value()),
                                mined.origin()),
                Draft.production("cobalt-mining", HYDROXIDE, CONGO, YEAR)
                        .asGiven(
                                OptionalDouble.of(mined.value()),
                                mined.said(),
                                "Output of the year, a surplus included; flows at rest leave it out, see the surplus stock.",
                                mined.origin(),
                                false),
                Draft.capacity("cobalt-mining", HYDROXIDE, CONGO, YEAR)
                        .derived(
                                mined.value(),
                                mined.said(),
                                "What was mined in 2024 can be mined again.",
                                mined.origin()));
    }

    /// Congo's shipments to China: what it mines at rest less what it ships elsewhere.
    FigureRow congoToChina() {
        double elsewhere = ways.unrecordedExports(HYDROXIDE, CONGO);
        return Draft.between(Quantity.TRADE, HYDROXIDE, CONGO, CHINA, YEAR)
                .derived(
                        Math.rint(congoAtRest() - elsewhere),
                        Said.NOT_AVAILABLE,
                        "What Congo mines at rest, %.0f t, less other destinations, %.0f t (assumed). By way of Zambia, South Africa, Namibia, Tanzania and Mozambique, which are corridors and use none."
                                .formatted(congoAtRest(), elsewhere),
                        output.mined().of(CONGO).origin());
    }

    /// The surplus of 2024 by accounting: mined x recovery + recycled - used.
    List<FigureRow> surplus() {
        double recycled = byHand("cobalt-recycling-metal")
                + byHand("cobalt-recycling-sulphate")
                + output.recycledInUsa().value();
        double mined = output.mined().of(CONGO).value() + minedElsewhere();
        double surplus = mined * RECOVERY + recycled - use.metal() - use.sulphate();
        Share hydroxide = shares.of("surplus_hydroxide", CHINA).orElseThrow();
        String how =
                "Accounting for 2024: mined %.0f t x recovery %s + recycled %.0f t - used %.0f t = %.0f t, put in China; %s. No public series measures it: nothing, half and all of it are shown."
                        .formatted(
                                mined, RECOVERY, recycled, use.metal() + use.sulphate(), surplus, hydroxide.reason());
        Origin origin = output.mined().of(CONGO).origin();
        return List.of(
                held(surplus * hydroxide.value() / RECOVERY, HYDROXIDE, how, origin),
                held(surplus * (1 - hydroxide.value()), METAL, how, origin));
    }

    private static FigureRow held(double tonnes, Form form, String how, Origin origin) {
        return Draft.at(Quantity.SURPLUS_STOCK, form, CHINA, YEAR)
                .assumed(Math.rint(tonnes), 0, Math.rint(1.3 * tonnes), how, origin);
    }

    private double byHand(String activity, Region region) {
        return byHand.stream()
                .filter(FigureRow::used)
                .filter(figure -> figure.quantity() == Quantity.PRODUCTION)
                .filter(figure -> figure.activity().filter(activity::equals).isPresent())
                .filter(figure -> figure.from().filter(region::equals).isPresent())
                .mapToDouble(figure -> figure.value().orElse(0))
                .sum();
    }

    private double byHand(String activity) {
        return ways.regions().rows().keySet().stream()
                .mapToDouble(region -> byHand(activity, region))
                .sum();
    }
}
