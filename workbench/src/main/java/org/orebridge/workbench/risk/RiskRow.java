package org.orebridge.workbench.risk;

import java.util.List;
import java.util.Optional;

/// One index of one mineral, one party and one year, as a line of a long table.
///
/// @param party country code, id of a group, or `world` for what is the same for every party
/// @param mineral id
/// @param indicator code of an {@link Indicator}; `seller`, `origin` or `passage` for a country behind the use
/// @param of stage, form, `all`, or the country behind the use
/// @param year calendar year
/// @param unit of value, low and high
/// @param value empty where there is none
/// @param low end of the range
/// @param high end of the range
/// @param why why there is no value, or what has to be known about it
/// @param leftOut countries without a figure, with a blank between them
/// @param ungoverned countries without a score of governance, with a blank between them
/// @param sources ids, with a blank between them
public record RiskRow(
        String party,
        String mineral,
        String indicator,
        String of,
        int year,
        String unit,
        Optional<Double> value,
        Optional<Double> low,
        Optional<Double> high,
        String why,
        String leftOut,
        String ungoverned,
        String sources) {

    /// Names of the columns, in order.
    public static final List<String> COLUMNS = List.of(
            "party",
            "mineral",
            "indicator",
            "of",
            "year",
            "unit",
            "value",
            "low",
            "high",
            "why",
            "left_out",
            "ungoverned",
            "sources");

    static RiskRow of(String party, String mineral, RiskFigure figure) {
        return new RiskRow(
                party,
                mineral,
                figure.indicator(),
                figure.of(),
                figure.year(),
                figure.unit(),
                figure.value(),
                figure.low(),
                figure.high(),
                figure.why().orElse(""),
                String.join(" ", figure.leftOut()),
                String.join(" ", figure.ungoverned()),
                String.join(" ", figure.sources()));
    }

    static RiskRow behind(String party, String mineral, String what, String country, int year, Ranged share) {
        return new RiskRow(
                party,
                mineral,
                what,
                country,
                year,
                "share",
                Optional.of(share.value()),
                Optional.of(share.low()),
                Optional.of(share.high()),
                "",
                "",
                "",
                "");
    }

    /// The cells in the order of the columns; an empty one is a missing value.
    public List<String> cells() {
        return List.of(
                party,
                mineral,
                indicator,
                of,
                String.valueOf(year),
                unit,
                text(value),
                text(low),
                text(high),
                why,
                leftOut,
                ungoverned,
                sources);
    }

    private static String text(Optional<Double> number) {
        return number.map(String::valueOf).orElse("");
    }
}
