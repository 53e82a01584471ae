package org.orebridge.workbench.observed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orebridge.core.NearestWord;
import org.orebridge.observations.Measure;
import org.orebridge.reference.ActivityKind;
import org.orebridge.reference.ActivityRow;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.OutputRow;

/// A part of a mineral's chain for which figures are looked for: a stage of making, trade, use or price.
public enum Topic {
    MINING("mine", "mined"),
    SMELTING("smelter", "smelted"),
    REFINING("refinery", "refined"),
    CONVERSION("converted", "chemical"),
    RECYCLING("recycled", "secondary"),
    PRODUCTION("made"),
    RESERVES("reserve"),
    TRADE("traded", "imports", "exports"),
    USE("used", "consumption"),
    STOCK("stocks"),
    PRICE("prices"),
    OTHER("others");

    private final String synonyms;

    Topic(String... synonyms) {
        this.synonyms = String.join(" ", synonyms);
    }

    /// The word in tables and on the command line, e.g. `refining`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// By its word or a synonym such as `refined`; refused with the nearest known word.
    public static Topic of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(topic ->
                        topic.word().equals(lower) || topic.synonymList().contains(lower))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no stage \"%s\"; there are %s.%nMaybe \"%s\" was meant."
                                .formatted(
                                        word,
                                        String.join(", ", words()),
                                        NearestWord.among(words(), lower).orElseThrow())));
    }

    /// All words in the order of the chain.
    public static List<String> words() {
        return Arrays.stream(values()).map(Topic::word).toList();
    }

    private List<String> synonymList() {
        return List.of(synonyms.split(" ", -1));
    }

    /// The part of the chain that works belong to. Where the ore is not followed, the market begins with a smelter or a
    /// refinery; sources count its output as smelting or refining, not as mining.
    static Topic of(ActivityRow activity) {
        if (activity.kind() != ActivityKind.MINING) {
            return valueOf(activity.kind().name());
        }
        String id = activity.activity();
        return id.endsWith("-smelting") || id.endsWith("-primary")
                ? SMELTING
                : id.endsWith("-refining") ? REFINING : MINING;
    }

    /// The part of the chain that a figure of the compilation is about.
    static Topic of(FigureRow figure, MineralReference mineral) {
        return switch (figure.quantity()) {
            case PRODUCTION, CAPACITY ->
                figure.activity().flatMap(mineral::activity).map(Topic::of).orElse(PRODUCTION);
            case TRADE -> TRADE;
            case USE -> USE;
            case PRICE, TREATMENT_CHARGE -> PRICE;
            case STOCK_CHANGE, SURPLUS_STOCK -> STOCK;
            case RESERVES -> RESERVES;
            case PREMIUM, TRANSIT_LAG, FREIGHT, STOCKPILE_TARGET -> OTHER;
        };
    }

    /// The part of the chain that reported output is about.
    static Topic of(OutputRow row) {
        return row.measure() == OutputRow.Measure.RESERVES
                ? RESERVES
                : valueOf(row.stage().name());
    }

    /// The part of the chain that an observation is about.
    static Topic of(Measure measure, Optional<String> stage) {
        return switch (measure) {
            case PRODUCTION, CAPACITY ->
                stage.map(word -> valueOf(word.toUpperCase(Locale.ROOT))).orElse(PRODUCTION);
            case RESERVES -> RESERVES;
            case TRADE_QUANTITY, TRADE_VALUE -> TRADE;
            case PRICE -> PRICE;
            case SALIENT_STATISTIC, GOVERNANCE, FACILITY_CAPACITY, EXPORT_CONTROL, STOCKPILE_POLICY -> OTHER;
        };
    }
}
