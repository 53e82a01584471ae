package org.orebridge.importers.facilities;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orebridge.importers.Line;

/// One record of a map, as it is: the two maps name their fields differently.
///
/// @param flags letters: `c` a capacity of several facilities together, `e` estimated
/// @param sharedWith numbers of the facilities that share the capacity, with commas
record FacilityFields(
        String id,
        String country,
        String name,
        String kind,
        String commodity,
        String form,
        String capacity,
        String unit,
        String flags,
        String sharedWith,
        String status,
        String operator,
        List<String> owners,
        String latitude,
        String longitude,
        String year,
        int number) {

    private static final int MOST_OWNERS = 6;

    static FacilityFields of(Line line) {
        boolean isIndoPacific = line.columns().containsKey("properties.DsgAttr9");
        return isIndoPacific
                ? of(line, "DsgAttr01", "DsgAttr02", "DsgAttr06", "DsgAttr07", "DsgAttr08", "DsgAttr9", "")
                : of(line, "DsgAttr02", "DsgAttr03", "DsgAttr07", "DsgAttr08", "DsgAttr09", "DsgAttr10", "DsgAttr06");
    }

    private static FacilityFields of(
            Line line,
            String commodity,
            String form,
            String capacity,
            String unit,
            String flags,
            String sharedWith,
            String year) {
        return new FacilityFields(
                cell(line, "FeatureUID"),
                cell(line, "Country"),
                cell(line, "FeatureNam"),
                cell(line, "FeatureTyp"),
                cell(line, commodity),
                cell(line, form),
                cell(line, capacity),
                cell(line, unit),
                cell(line, flags),
                cell(line, sharedWith),
                cell(line, "LocOpStat"),
                cell(line, "OperateNam"),
                owners(line),
                cell(line, "Latitude"),
                cell(line, "Longitude"),
                year.isEmpty() ? "" : cell(line, year),
                line.number());
    }

    boolean hasFlag(String letter) {
        return Stream.of(flags.toLowerCase(Locale.ROOT).split("[,\\s]+")).anyMatch(letter::equals);
    }

    private static List<String> owners(Line line) {
        return IntStream.rangeClosed(1, MOST_OWNERS)
                .mapToObj(n -> cell(line, "OwnerName" + n))
                .filter(owner -> !owner.isEmpty())
                .toList();
    }

    private static String cell(Line line, String field) {
        String text = line.optional("properties." + field);
        return text.equals("<null>") ? "" : text;
    }
}
