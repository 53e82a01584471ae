package org.orebridge.workbench.stockpile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.MoneyScale;
import org.orebridge.workbench.report.SectionPage.Paragraph;
import org.orebridge.workbench.report.SectionPage.Part;
import org.orebridge.workbench.report.SectionPage.Table;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.stockpile.StockpileResult.Drawn;
import org.orebridge.workbench.stockpile.StockpileResult.Holder;
import org.orebridge.workbench.stockpile.StockpileResult.RuleResult;
import org.orebridge.workbench.stockpile.StockpileResult.Size;
import org.orebridge.workbench.study.Reaction;

/// One holder's sizes and ways of releasing, in tables and sentences.
public final class HolderWords {

    private static final double MEGA = 1e6;
    /// Days follow from tonnes and back.
    private static final double ROUNDING = 1e-9;

    private static final int MONTHS = 8;

    private static final String HOME = " at home";

    private final Holder holder;
    private final Optional<Drawn> drawn;
    private final Words words;

    HolderWords(Holder holder, Optional<Drawn> drawn, Words words) {
        this.holder = holder;
        this.drawn = drawn;
        this.words = words;
    }

    String title() {
        return words.of(
                "stockpile.holder", words.country(holder.party(), holder.name()), Digits.three(holder.perDay()));
    }

    // ------------------------------------------------------------ sizes

    List<Part> sizes() {
        var parts = new ArrayList<Part>();
        parts.add(new Table(
                words.of("stockpile.sizes"),
                words.list("stockpile.columns"),
                holder.sizes().stream().map(this::cells).toList()));
        parts.add(new Paragraph(words.paragraph(best())));
        drawn.ifPresent(sets -> holder.ranges().ifPresent(ranges -> {
            var told = new RangeWords(ranges, sets, words);
            parts.add(told.table());
            parts.add(new Paragraph(told.said()));
        }));
        return parts;
    }

    private List<String> cells(Size size) {
        return List.of(
                Digits.whole(size.days()),
                Digits.three(size.tonnes()),
                money(size.cost()),
                money(size.userLoss()),
                money(size.userLossTail()),
                money(size.welfareLoss()),
                money(size.welfareLossTail()),
                rule(size.rule()));
    }

    private List<String> best() {
        var said = new ArrayList<String>();
        said.add(words.of(
                "stockpile.best",
                Digits.whole(holder.forUsers().days()),
                Digits.three(holder.forUsers().tonnes()),
                Digits.whole(holder.forWelfare().days()),
                Digits.three(holder.forWelfare().tonnes())));
        if (stillPays(holder)) {
            said.add(words.of("stockpile.best.most"));
        }
        holder.targetDays().ifPresent(days -> said.add(words.of("stockpile.target", Digits.whole(days))));
        return said;
    }

    /// Whether the largest size that was tried still pays.
    private static boolean stillPays(Holder holder) {
        double most = (1 - ROUNDING) * holder.sizes().getLast().days();
        return holder.forUsers().days() >= most || holder.forWelfare().days() >= most;
    }

    // ------------------------------------------------------------ releases

    List<Part> releases() {
        var said = new ArrayList<String>();
        holder.rules().forEach(rule -> rule.reaction().ifPresent(how -> said.add(reaction(rule(rule.rule()), how))));
        said.add(words.of(
                "stockpile.knowledge",
                said(holder.knowledge().ofInformation()),
                said(holder.knowledge().ofStochasticSolution())));
        return List.of(
                new Table(
                        words.of("stockpile.rules", Digits.whole(holder.ruledDays())),
                        words.list("stockpile.rules.columns"),
                        holder.rules().stream().map(this::cells).toList()),
                new Paragraph(words.paragraph(said)));
    }

    private List<String> cells(RuleResult rule) {
        return List.of(
                rule(rule.rule()),
                money(rule.userLoss()),
                money(rule.welfareChange()),
                rule.releases().stream().limit(MONTHS).map(Digits::three).collect(Collectors.joining(", ")));
    }

    private String reaction(String rule, Reaction how) {
        if (how.firstMonth().isEmpty()) {
            return words.of("stockpile.reaction.never", rule);
        }
        String opens = words.of(
                "stockpile.reaction",
                rule,
                Integer.toString(how.firstMonth().getAsInt()),
                words.percent(Digits.percent(how.probability())),
                Digits.three(how.tonnes()),
                Digits.three(how.crossing()));
        return how.apart() > 0
                ? words.paragraph(List.of(opens, words.of("stockpile.reaction.apart", Digits.three(how.apart()))))
                : opens;
    }

    private String rule(String rule) {
        return ruleName(rule, words);
    }

    /// @param rule its name in a result
    public static String ruleName(String rule, Words words) {
        return rule.endsWith(HOME)
                ? words.of("stockpile.rule.home", ruleName(rule.substring(0, rule.length() - HOME.length()), words))
                : words.of("stockpile.rule." + rule);
    }

    /// With a unit of its own.
    private String said(double usd) {
        return MoneyScale.of(DoubleStream.of(usd), words).said(usd, words);
    }

    /// In millions.
    public static String money(double usd) {
        return Digits.three(usd / MEGA);
    }
}
