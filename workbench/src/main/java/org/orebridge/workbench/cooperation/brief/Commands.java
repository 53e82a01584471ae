package org.orebridge.workbench.cooperation.brief;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.orebridge.workbench.cooperation.invite.Invitation;
import org.orebridge.workbench.cooperation.invite.Invitation.Candidate;
import org.orebridge.workbench.cooperation.swaps.Swaps;
import org.orebridge.workbench.stockpile.StockpileResult;
import org.orebridge.workbench.stockpile.StockpileResult.MineralStock;
import org.orebridge.workbench.stockpile.StockpileTerms;

/// What has to be typed for a study.
final class Commands {

    private Commands() {}

    static String of(Topic topic, List<String> about, List<String> parties) {
        return "orebridge %s %s --parties %s"
                .formatted(topic.command(), String.join(" ", about), String.join(",", parties));
    }

    static String of(StockpileResult found, List<String> parties) {
        MineralStock first = found.minerals().getFirst();
        var asked = new StringBuilder(of(
                Topic.STOCKPILE,
                found.minerals().stream().map(MineralStock::mineral).toList(),
                parties));
        List<Double> days = first.holders().getFirst().sizes().stream()
                .skip(1)
                .map(size -> Math.rint(size.days() * 100) / 100)
                .toList();
        if (!days.equals(StockpileTerms.USUAL_DAYS)) {
            asked.append(" --days ").append(days.stream().map(Commands::plain).collect(Collectors.joining(",")));
        }
        if (first.hazard().counted() < 0) {
            asked.append(" --hazard ").append(plain(first.hazard().perYear()));
        }
        option(asked, "--length", found.meanMonths(), StockpileTerms.USUAL_MONTHS);
        option(asked, "--selective", found.selective(), StockpileTerms.USUAL_SELECTIVE);
        found.budget().ifPresent(usd -> asked.append(" --budget ").append(plain(usd)));
        option(asked, "--exporters", Math.max(1, first.disruptions().size()), 1);
        first.uneven().ifPresent(_ -> asked.append(" --uneven"));
        found.drawn().ifPresent(drawn -> asked.append(" --draws %d --seed %d".formatted(drawn.asked(), drawn.seed())));
        return asked.toString();
    }

    private static void option(StringBuilder asked, String name, double value, double usual) {
        if (value != usual) {
            asked.append(' ').append(name).append(' ').append(plain(value));
        }
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    static String of(Swaps found, List<String> parties) {
        String terms = found.terms().kind().name().toLowerCase(Locale.ROOT);
        return of(Topic.SWAPS, List.of(found.name()), parties) + " --terms " + terms;
    }

    static String of(Invitation found, List<String> parties) {
        String candidates = found.candidates().stream()
                .filter(candidate -> candidate.of().isEmpty())
                .map(Candidate::id)
                .collect(Collectors.joining(","));
        String asked = of(
                Topic.INVITE,
                found.cases().stream().map(Invitation.Case::scenario).toList(),
                parties);
        return candidates.isEmpty() ? asked : asked + " --candidates " + candidates;
    }
}
