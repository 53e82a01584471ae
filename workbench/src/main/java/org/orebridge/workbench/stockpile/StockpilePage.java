package org.orebridge.workbench.stockpile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.orebridge.workbench.cutoff.Hazard;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.MoneyScale;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.stockpile.StockpileResult.Holder;
import org.orebridge.workbench.stockpile.StockpileResult.MineralStock;
import org.orebridge.workbench.stockpile.StockpileResult.Size;
import org.orebridge.workbench.study.Agreements;
import org.orebridge.workbench.study.Filled;
import org.orebridge.workbench.study.Reaction;

/// What to hold as a page of plain text.
public final class StockpilePage {

    private static final double MEGA = 1e6;
    /// Days follow from tonnes and back.
    private static final double ROUNDING = 1e-9;

    private static final int RULE = 34;
    private static final int MONTHS = 8;

    private final StockpileResult result;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private StockpilePage(StockpileResult result, Words words) {
        this.result = result;
        this.words = words;
    }

    public static String of(StockpileResult result, Words words) {
        return new StockpilePage(result, words).text();
    }

    private String text() {
        lines.add(words.of("stockpile.title"));
        paragraph(words.of("stockpile.how"));
        result.minerals().forEach(this::mineral);
        if (result.minerals().size() > 1 || result.budget().isPresent()) {
            portfolios();
        }
        result.buildUp().ifPresent(this::buildUp);
        agreements();
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private void paragraph(String text) {
        lines.addAll(TextTable.wrap(text, "", ""));
    }

    private void mineral(MineralStock stock) {
        lines.add("");
        lines.add(words.of(
                "stockpile.cut",
                words.mineral(stock.mineral(), stock.name()),
                words.country(stock.exporter(), stock.exporter())));
        Hazard hazard = stock.hazard();
        paragraph(words.paragraph(List.of(
                words.of("stockpile.share", percent(stock.exporterShare()), Integer.toString(stock.baseYear())),
                hazard.counted() < 0
                        ? words.of("stockpile.hazard.said", years(hazard.perYear()))
                        : words.of(
                                "stockpile.hazard.counted",
                                years(hazard.perYear()),
                                years(hazard.high()),
                                years(hazard.low()),
                                Integer.toString(hazard.counted()),
                                Integer.toString(hazard.years())),
                words.of(
                        "stockpile.ends",
                        words.and(stock.ends().stream().map(String::valueOf).toList()),
                        percent(result.selective())))));
        if (stock.disruptions().size() > 1) {
            paragraph(words.of(
                    "stockpile.exporters",
                    words.and(stock.disruptions().stream().map(this::disruption).toList())));
        }
        stock.holders().forEach(this::holder);
        stock.uneven().ifPresent(this::uneven);
        stock.refill().ifPresent(this::refill);
    }

    private String disruption(StockpileResult.Disruption each) {
        return words.of(
                "stockpile.exporter",
                words.country(each.exporter(), each.exporter()),
                percent(each.share()),
                years(each.hazard().perYear()));
    }

    private void uneven(StockpileResult.Uneven uneven) {
        lines.add("");
        lines.add(words.of("stockpile.uneven"));
        for (StockpileResult.OwnSize own : uneven.parties()) {
            String size = words.of(
                    "stockpile.uneven.own",
                    words.country(own.party(), own.party()),
                    Digits.whole(own.days()),
                    Digits.three(own.tonnes()),
                    Digits.whole(own.gridDays()));
            lines.add("  "
                    + (own.targetDays().isPresent()
                            ? words.paragraph(List.of(
                                    size,
                                    words.of(
                                            "stockpile.target",
                                            Digits.whole(own.targetDays().getAsDouble()))))
                            : size));
        }
        paragraph(words.of(
                "stockpile.uneven.sum",
                money(uneven.userLoss()),
                money(uneven.cost()),
                Digits.whole(uneven.sameDays()),
                money(uneven.sameUserLoss()),
                money(uneven.sameCost()),
                Integer.toString(uneven.tried())));
    }

    private void refill(StockpileResult.Refilling refill) {
        lines.add("");
        lines.add(words.of("stockpile.refill", Digits.whole(refill.days())));
        lines.add(refillRow(words.list("stockpile.refill.columns")));
        lines.add(refillRow(words.list("stockpile.refill.columns.second")));
        filled(words.of("stockpile.refill.apart"), refill.apart());
        filled(words.of("stockpile.refill.coordinated"), refill.coordinated());
        paragraph(words.of(
                "stockpile.refill.sum",
                percent(refill.apart().priceRise()),
                percent(refill.coordinated().priceRise()),
                money(refill.apart().othersUserLoss()),
                money(refill.coordinated().othersUserLoss()),
                money(refill.apartExposure()),
                money(refill.coordinatedExposure())));
    }

    private void filled(String how, Filled filled) {
        for (Filled.Share share : filled.shares()) {
            lines.add(refillRow(List.of(
                    how,
                    words.country(share.party(), share.party()),
                    Integer.toString(share.months()),
                    Digits.three(share.tonnes()),
                    money(share.paid()),
                    money(share.aboveRest()),
                    money(share.userLoss()),
                    money(share.welfareChange()))));
        }
    }

    private static String refillRow(List<String> cells) {
        int[] widths = {8, 10, 10, 12, 12, 10};
        var line = new StringBuilder(TextTable.left(cells.get(0), 14)).append(TextTable.left(cells.get(1), 16));
        for (int i = 0; i < widths.length; i++) {
            line.append(TextTable.right(cells.get(i + 2), widths[i]));
        }
        return line.toString();
    }

    private void buildUp(StockpileResult.BuildUp built) {
        lines.add("");
        lines.add(words.of("stockpile.build", money(built.budget()), Integer.toString(built.quarters() / 4)));
        for (StockpileResult.BuiltUp mineral : built.minerals()) {
            List<String> days = new ArrayList<>();
            for (int quarter = 3; quarter < mineral.days().size(); quarter += 4) {
                days.add(Digits.whole(mineral.days().get(quarter)));
            }
            lines.add("  "
                    + words.of(
                            "stockpile.build.mineral",
                            words.mineral(mineral.mineral(), mineral.mineral()),
                            String.join(", ", days),
                            Digits.three(mineral.firstTonnes())));
        }
        paragraph(words.of(
                "stockpile.build.sum",
                money(built.lower()),
                money(2 * built.standardError()),
                money(built.upper()),
                percent(Math.max(0, built.gap())),
                words.of("stockpile.build.stop." + built.stop()),
                money(built.split())));
    }

    private void holder(Holder holder) {
        lines.add("");
        lines.add(words.of("stockpile.holder", name(holder), Digits.three(holder.perDay())));
        lines.add(row(words.list("stockpile.columns")));
        lines.add(row(words.list("stockpile.columns.second")));
        holder.sizes().forEach(size -> lines.add(row(cells(size))));
        List<String> said = new ArrayList<>();
        said.add(words.of(
                "stockpile.best",
                Digits.whole(holder.forUsers().days()),
                Digits.three(holder.forUsers().tonnes()),
                Digits.whole(holder.forWelfare().days()),
                Digits.three(holder.forWelfare().tonnes())));
        double most = (1 - ROUNDING) * holder.sizes().getLast().days();
        if (holder.forUsers().days() >= most || holder.forWelfare().days() >= most) {
            said.add(words.of("stockpile.best.most"));
        }
        holder.targetDays().ifPresent(days -> said.add(words.of("stockpile.target", Digits.whole(days))));
        paragraph(words.paragraph(said));
        result.drawn()
                .ifPresent(drawn -> holder.ranges().ifPresent(ranges -> {
                    var told = new RangeWords(ranges, drawn, words);
                    lines.addAll(told.table());
                    paragraph(told.said());
                }));
        rules(holder);
    }

    private String name(Holder holder) {
        return Arrays.stream(holder.party().split("\\+"))
                .map(party -> words.country(party, party))
                .collect(Collectors.joining(" + "));
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

    private static String row(List<String> cells) {
        int[] widths = {5, 9, 10, 12, 10, 13, 10};
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(TextTable.right(cells.get(i), widths[i]));
        }
        return line.append("  ").append(cells.getLast()).toString();
    }

    private void rules(Holder holder) {
        lines.add("");
        lines.add(words.of("stockpile.rules", Digits.whole(holder.ruledDays())));
        lines.add(ruleRow(words.list("stockpile.rules.columns")));
        lines.add(ruleRow(words.list("stockpile.rules.columns.second")));
        for (StockpileResult.RuleResult rule : holder.rules()) {
            lines.add(ruleRow(
                    List.of(rule(rule.rule()), money(rule.userLoss()), money(rule.welfareChange()), releases(rule))));
        }
        List<String> said = new ArrayList<>();
        holder.rules().forEach(rule -> rule.reaction().ifPresent(how -> said.add(reaction(rule(rule.rule()), how))));
        said.add(words.of(
                "stockpile.knowledge",
                said(holder.knowledge().ofInformation()),
                said(holder.knowledge().ofStochasticSolution())));
        paragraph(words.paragraph(said));
    }

    private String reaction(String rule, Reaction how) {
        if (how.firstMonth().isEmpty()) {
            return words.of("stockpile.reaction.never", rule);
        }
        String opens = words.of(
                "stockpile.reaction",
                rule,
                Integer.toString(how.firstMonth().getAsInt()),
                percent(how.probability()),
                Digits.three(how.tonnes()),
                Digits.three(how.crossing()));
        return how.apart() > 0
                ? words.paragraph(List.of(opens, words.of("stockpile.reaction.apart", Digits.three(how.apart()))))
                : opens;
    }

    private void agreements() {
        lines.add("");
        paragraph(words.of(
                "stockpile.agreements",
                Digits.whole(term("iea.days")),
                Digits.whole(term("iea.months")),
                percent(term("apsa.shortfall")),
                percent(term("apsa.share")),
                percent(term("apterr.forward_part")),
                percent(term("apterr.forward_shortfall")),
                percent(term("apterr.spot_shortfall")),
                percent(term("apterr.ready_part")),
                percent(term("apterr.ready_shortfall"))));
    }

    private double term(String key) {
        return result.agreements().stream()
                .filter(term -> term.key().equals(Agreements.PREFIX + key))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static String releases(StockpileResult.RuleResult rule) {
        return rule.releases().stream().limit(MONTHS).map(Digits::three).collect(Collectors.joining(", "));
    }

    private static String ruleRow(List<String> cells) {
        return TextTable.left(cells.get(0), RULE)
                + TextTable.right(cells.get(1), 12)
                + TextTable.right(cells.get(2), 12)
                + "  "
                + cells.get(3);
    }

    private String rule(String rule) {
        String home = " at home";
        return rule.endsWith(home)
                ? words.of("stockpile.rule.home", rule(rule.substring(0, rule.length() - home.length())))
                : words.of("stockpile.rule." + rule);
    }

    private void portfolios() {
        lines.add("");
        lines.add(
                result.budget().isPresent()
                        ? words.of(
                                "stockpile.portfolio.budget",
                                money(result.budget().getAsDouble()))
                        : words.of("stockpile.portfolio"));
        for (StockpileResult.Portfolio portfolio : result.portfolios()) {
            List<String> items = portfolio.holdings().stream()
                    .filter(holding -> holding.days() > 0)
                    .map(holding -> words.of(
                            "stockpile.portfolio.item",
                            words.mineral(holding.mineral(), holding.mineral()),
                            Digits.whole(holding.days())))
                    .toList();
            String line = words.of(
                    "stockpile.portfolio.line",
                    portfolio.party(),
                    money(portfolio.spent()),
                    items.isEmpty() ? words.of("stockpile.nothing") : String.join(", ", items));
            paragraph(
                    portfolio.shadow() > 0
                            ? words.paragraph(List.of(
                                    line, words.of("stockpile.portfolio.shadow", Digits.three(portfolio.shadow()))))
                            : line);
        }
    }

    private String percent(double share) {
        return words.percent(Digits.percent(share));
    }

    private static String years(double perYear) {
        return Digits.whole(1 / perYear);
    }

    /// With a unit of its own.
    private String said(double usd) {
        return MoneyScale.of(DoubleStream.of(usd), words).said(usd, words);
    }

    private static String money(double usd) {
        return Digits.three(usd / MEGA);
    }
}
