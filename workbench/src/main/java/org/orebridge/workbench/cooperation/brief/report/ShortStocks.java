package org.orebridge.workbench.cooperation.brief.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.orebridge.workbench.cooperation.brief.CooperationBrief;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.SectionPage.Part;
import org.orebridge.workbench.report.SectionPage.Sentences;
import org.orebridge.workbench.report.SectionPage.Table;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.stockpile.HolderWords;
import org.orebridge.workbench.stockpile.StockpileResult;
import org.orebridge.workbench.stockpile.StockpileResult.Holder;
import org.orebridge.workbench.stockpile.StockpileResult.MineralStock;
import org.orebridge.workbench.stockpile.StockpileResult.RuleResult;
import org.orebridge.workbench.stockpile.StockpileResult.Size;

/// How much to hold and when to release, in short.
final class ShortStocks {

    private static final double SAME_DAYS = 0.5;

    /// What nobody did, and what nobody can do.
    private static final Set<String> NO_RULE = Set.of("none", "foresight");

    /// Formulas of agreements, and what the market would do.
    private static final Set<String> TOLD = Set.of("iea", "apsa", "apterr", "optimal");

    private final CooperationBrief found;
    private final Words words;
    private final BriefAmounts amounts;

    ShortStocks(CooperationBrief found, Words words) {
        this.found = found;
        this.words = words;
        this.amounts = new BriefAmounts(words);
    }

    private MineralStock stock(StockpileResult result) {
        return result.minerals().stream()
                .filter(each -> each.mineral().equals(found.mineral()))
                .findFirst()
                .orElseThrow();
    }

    private String name(Holder holder) {
        return words.country(holder.party(), holder.name());
    }

    // ------------------------------------------------------------ how much

    List<Part> sizes(StockpileResult result) {
        MineralStock stock = stock(result);
        String against = words.of(
                "coop.brief.hold.stop",
                words.country(stock.exporter(), stock.exporter()),
                amounts.percent(stock.exporterShare()),
                Digits.whole(1 / stock.hazard().perYear()),
                Integer.toString(stock.ends().getFirst()),
                Integer.toString(stock.ends().getLast()));
        return List.of(
                new Sentences(List.of(against), false),
                new Table(
                        "",
                        words.list("coop.brief.hold.columns"),
                        stock.holders().stream().map(this::row).toList()));
    }

    private List<String> row(Holder holder) {
        Size nothing = holder.sizes().getFirst();
        Size held = held(holder);
        return List.of(
                name(holder),
                Digits.whole(holder.forUsers().days()),
                Digits.whole(holder.forWelfare().days()),
                days(holder, held),
                HolderWords.money(held.cost()),
                goes(nothing.userLoss(), held.userLoss()),
                goes(nothing.userLossTail(), held.userLossTail()),
                goes(nothing.welfareLoss(), held.welfareLoss()));
    }

    /// What is held, and the target of the party's programme.
    private String days(Holder holder, Size held) {
        String days = Digits.whole(held.days());
        if (holder.targetDays().isEmpty()) {
            return days;
        }
        double target = holder.targetDays().getAsDouble();
        return Math.abs(held.days() - target) < SAME_DAYS
                ? words.of("coop.brief.hold.target", days)
                : words.of("coop.brief.hold.other-target", days, Digits.whole(target));
    }

    private static String goes(double from, double to) {
        return BriefAmounts.together("%s → %s".formatted(HolderWords.money(from), HolderWords.money(to)));
    }

    /// The size that is closest to the one at which rules are compared: the target, where there is one.
    private static Size held(Holder holder) {
        return holder.sizes().stream()
                .skip(1)
                .min(Comparator.comparingDouble(size -> Math.abs(size.days() - holder.ruledDays())))
                .orElseThrow();
    }

    /// What a size of nought days does not say.
    Optional<String> noughts(StockpileResult result) {
        boolean nought = stock(result).holders().stream()
                .anyMatch(each ->
                        each.forUsers().days() < SAME_DAYS || each.forWelfare().days() < SAME_DAYS);
        return nought ? Optional.of(words.of("coop.brief.not.nought")) : Optional.empty();
    }

    // ------------------------------------------------------------ when

    /// Of all together, or of the party alone.
    List<Part> releases(StockpileResult result) {
        Holder holder = stock(result).holders().getLast();
        var said = new ArrayList<String>();
        holder.rules().stream()
                .filter(rule -> rule.rule().equals("none"))
                .findFirst()
                .ifPresent(nothing -> said.add(best(holder, nothing)));
        said.add(words.of(
                "coop.brief.release.knowledge",
                amounts.money(holder.knowledge().ofStochasticSolution()),
                amounts.money(holder.knowledge().ofInformation())));
        return List.of(new Sentences(said, false));
    }

    private String best(Holder holder, RuleResult nothing) {
        RuleResult users = ways(holder)
                .min(Comparator.comparingDouble(RuleResult::userLoss))
                .orElse(nothing);
        RuleResult nation = ways(holder)
                .max(Comparator.comparingDouble(RuleResult::welfareChange))
                .orElse(nothing);
        List<String> others = ways(holder)
                .filter(rule -> TOLD.contains(rule.rule()) && !rule.equals(users))
                .map(rule -> words.of("coop.brief.rule", rule(rule), amounts.money(rule.userLoss())))
                .toList();
        return words.paragraph(List.of(
                words.of(
                        "coop.brief.release.best",
                        name(holder),
                        Digits.whole(holder.ruledDays()),
                        amounts.money(nothing.userLoss()),
                        amounts.money(users.userLoss()),
                        rule(users)),
                others.isEmpty() ? "" : words.of("coop.brief.release.others", String.join(words.of("comma"), others)),
                words.of(
                        "coop.brief.release.welfare",
                        amounts.gained(nothing.welfareChange()),
                        amounts.gained(nation.welfareChange()),
                        rule(nation))));
    }

    private static Stream<RuleResult> ways(Holder holder) {
        return holder.rules().stream().filter(rule -> !NO_RULE.contains(rule.rule()));
    }

    private String rule(RuleResult rule) {
        return HolderWords.ruleName(rule.rule(), words);
    }
}
