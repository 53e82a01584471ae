package org.orebridge.server.study;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.orebridge.core.Party;
import org.orebridge.core.Players;
import org.orebridge.workbench.stockpile.StockpileTerms;

/// What can be chosen where stocks are sized.
///
/// @param minerals by identity
/// @param hazard disruptions a year; none = by the register of export controls
/// @param length months that a disruption lasts in the mean
/// @param selective probability that it strikes one of the parties alone
/// @param days sizes tried, in days of use, rising
/// @param budget USD for all that is bought; also, over five years, to build stocks up
/// @param exporters how many of the largest exporters may stop, one at a time
/// @param uneven whether to look for sizes together that are not the same days for all
/// @param draws sets of parameters that sizes and losses are drawn with; none = the central values alone
/// @param seed of the draws
public record StockpileRequest(
        Optional<List<String>> minerals,
        Optional<Double> hazard,
        Optional<Double> length,
        Optional<Double> selective,
        Optional<List<Double>> days,
        Optional<Double> budget,
        Optional<Integer> exporters,
        Optional<Boolean> uneven,
        Optional<Integer> draws,
        Optional<Long> seed) {

    /// Most minerals that are asked about at once: minutes each.
    private static final int MOST_MINERALS = 12;

    private static final int MOST_PARTIES = 10;
    private static final List<String> USUAL_PARTIES = List.of("KOR", "JPN");

    /// @param parties ids; none = Korea and Japan
    /// @param today when groups have the members that count
    StockpileTerms terms(List<String> parties, YearMonth today) {
        List<String> asked = minerals.orElse(List.of());
        require(asked.size(), MOST_MINERALS, "minerals", "cobalt");
        List<String> names = parties.isEmpty() ? USUAL_PARTIES : parties;
        require(names.size(), MOST_PARTIES, "parties", "KOR,JPN");
        List<Party> holders = Players.of(names, today).parties();
        return new StockpileTerms(
                asked.stream().distinct().toList(),
                holders,
                optional(hazard),
                length.orElse(StockpileTerms.USUAL_MONTHS),
                selective.orElse(StockpileTerms.USUAL_SELECTIVE),
                days.orElse(StockpileTerms.USUAL_DAYS),
                optional(budget),
                exporters.orElse(1),
                uneven.orElse(false),
                draws.orElse(0),
                seed.orElse(1L));
    }

    private static void require(int found, int most, String what, String meant) {
        if (found < 1 || found > most) {
            throw new IllegalArgumentException("Stocks are sized for 1 to %d %s, found %d.%nMaybe %s was meant."
                    .formatted(most, what, found, meant));
        }
    }

    private static OptionalDouble optional(Optional<Double> value) {
        return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
    }
}
