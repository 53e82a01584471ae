package org.orebridge.workbench.stockpile;

import java.util.List;
import java.util.OptionalDouble;
import org.orebridge.core.Party;
import org.orebridge.workbench.cutoff.CutOff;
import org.orebridge.workbench.study.Question;

/// What is asked about stocks.
///
/// @param minerals modelled minerals, by identity
/// @param parties who may hold stocks, alone or together
/// @param hazard disruptions a year; empty = by the register of export controls
/// @param meanMonths how long a disruption lasts in the mean
/// @param selective probability that a disruption strikes one of the parties alone, each as likely as the
///   others
/// @param days sizes that are tried, in days of use at rest, rising and above zero
/// @param budget USD for all that is bought; empty = none
/// @param exporters how many of the largest exporters may stop, one at a time
/// @param uneven whether sizes are sought that are not the same days for all
/// @param draws sets of parameters that sizes and losses are drawn with; 0 = the central values alone
/// @param seed of the draws
public record StockpileTerms(
        List<String> minerals,
        List<Party> parties,
        OptionalDouble hazard,
        double meanMonths,
        double selective,
        List<Double> days,
        OptionalDouble budget,
        int exporters,
        boolean uneven,
        int draws,
        long seed) {

    private static final int MOST_EXPORTERS = 3;

    /// Against the largest exporter, the same days for all.
    public StockpileTerms(
            List<String> minerals,
            List<Party> parties,
            OptionalDouble hazard,
            double meanMonths,
            double selective,
            List<Double> days,
            OptionalDouble budget) {
        this(minerals, parties, hazard, meanMonths, selective, days, budget, 1, false, 0, 1);
    }

    /// The same with sets of parameters drawn.
    public StockpileTerms drawing(int sets, long from) {
        return new StockpileTerms(
                minerals, parties, hazard, meanMonths, selective, days, budget, exporters, uneven, sets, from);
    }

    public static final double USUAL_MONTHS = CutOff.USUAL_MONTHS;

    /// Class assumption, 0 to 1: some stops strike all buyers, others one alone.
    public static final double USUAL_SELECTIVE = 0.5;

    /// The targets of Korea and Japan (60, 100 and 180 days) and half and a quarter of the least.
    public static final List<Double> USUAL_DAYS = List.of(15.0, 30.0, 60.0, 100.0, 180.0);

    private static final double MOST_DAYS = 1_000;
    private static final int MOST_SIZES = 12;
    private static final double MOST_MONTHS = 48;

    public StockpileTerms {
        minerals = List.copyOf(minerals);
        parties = List.copyOf(parties);
        days = List.copyOf(days);
        boolean rising = true;
        for (int i = 0; i < days.size(); i++) {
            rising &= days.get(i) > (i == 0 ? 0 : days.get(i - 1));
        }
        if (days.isEmpty() || days.size() > MOST_SIZES || !rising || days.getLast() > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "Sizes are 1 to %d numbers of days, rising, above 0 and at most %s, found %s.%nMaybe \"30,60,100\" was meant."
                            .formatted(MOST_SIZES, (long) MOST_DAYS, days));
        }
        within("Disruptions a year are", hazard.orElse(1), Double.MIN_VALUE, 12, "0.1, one in ten years,");
        within("A disruption lasts", meanMonths, 1, MOST_MONTHS, "12 months");
        within("A probability is", selective, 0, 1, "0.5");
        within("Exporters that may stop are", exporters, 1, MOST_EXPORTERS, "2");
        within("Draws are", draws, 0, Question.MOST_DRAWS, "20");
        within("A budget in USD is", budget.orElse(1), Double.MIN_VALUE, 1e15, "100000000");
        if (parties.isEmpty()) {
            throw new IllegalArgumentException(
                    "Somebody holds the stock, found no party.%nMaybe \"KOR,JPN\" was meant.".formatted());
        }
    }

    private static void within(String what, double found, double least, double most, String meant) {
        if (!(found >= least && found <= most)) {
            throw new IllegalArgumentException("%s %s to %s, found %s.%nMaybe %s was meant."
                    .formatted(what, plain(least), plain(most), plain(found), meant));
        }
    }

    private static String plain(double number) {
        if (number == Double.MIN_VALUE) {
            return "above 0";
        }
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
