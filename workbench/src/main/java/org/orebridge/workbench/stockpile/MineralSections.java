package org.orebridge.workbench.stockpile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.orebridge.workbench.cutoff.Hazard;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.SectionPage.Paragraph;
import org.orebridge.workbench.report.SectionPage.Part;
import org.orebridge.workbench.report.SectionPage.Section;
import org.orebridge.workbench.report.SectionPage.Sentences;
import org.orebridge.workbench.report.SectionPage.Table;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.stockpile.StockpileResult.Disruption;
import org.orebridge.workbench.stockpile.StockpileResult.MineralStock;
import org.orebridge.workbench.stockpile.StockpileResult.OwnSize;
import org.orebridge.workbench.stockpile.StockpileResult.Refilling;
import org.orebridge.workbench.stockpile.StockpileResult.Uneven;
import org.orebridge.workbench.study.Filled;

/// What was found on stocks of one mineral, in sections.
public final class MineralSections {

    private final StockpileResult result;
    private final MineralStock stock;
    private final Words words;

    public MineralSections(StockpileResult result, MineralStock stock, Words words) {
        this.result = result;
        this.stock = stock;
        this.words = words;
    }

    /// Who stops, every holder, all together.
    List<Section> all() {
        return Stream.of(
                        Stream.of(stops()),
                        holders(each -> Stream.concat(each.sizes().stream(), each.releases().stream())
                                .toList()),
                        uneven().stream(),
                        refill().stream())
                .flatMap(each -> each)
                .toList();
    }

    /// How much to hold: against what, and the sizes of every holder.
    public List<Section> sizes() {
        return Stream.of(Stream.of(stops()), holders(HolderWords::sizes), uneven().stream())
                .flatMap(each -> each)
                .toList();
    }

    /// When to release, and how to fill again.
    public List<Section> releases() {
        return Stream.of(
                        holders(HolderWords::releases),
                        refill().stream(),
                        Stream.of(new AgreementWords(result.agreements(), words).section()))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Section> holders(Function<HolderWords, List<Part>> parts) {
        return stock.holders().stream()
                .map(holder -> new HolderWords(holder, result.drawn(), words))
                .map(each -> new Section(each.title(), "", parts.apply(each)));
    }

    private Section stops() {
        var said = new ArrayList<>(List.of(
                words.of("stockpile.share", percent(stock.exporterShare()), Integer.toString(stock.baseYear())),
                hazard(stock.hazard()),
                words.of(
                        "stockpile.ends",
                        words.and(stock.ends().stream().map(String::valueOf).toList()),
                        percent(result.selective()))));
        if (stock.disruptions().size() > 1) {
            said.add(words.of(
                    "stockpile.exporters",
                    words.and(stock.disruptions().stream().map(this::disruption).toList())));
        }
        return new Section(
                words.of(
                        "stockpile.cut",
                        words.mineral(stock.mineral(), stock.name()),
                        words.country(stock.exporter(), stock.exporter())),
                words.paragraph(said),
                List.of());
    }

    private String hazard(Hazard hazard) {
        return hazard.counted() < 0
                ? words.of("stockpile.hazard.said", years(hazard.perYear()))
                : words.of(
                        "stockpile.hazard.counted",
                        years(hazard.perYear()),
                        years(hazard.high()),
                        years(hazard.low()),
                        Integer.toString(hazard.counted()),
                        Integer.toString(hazard.years()));
    }

    private String disruption(Disruption each) {
        return words.of(
                "stockpile.exporter",
                words.country(each.exporter(), each.exporter()),
                percent(each.share()),
                years(each.hazard().perYear()));
    }

    private Optional<Section> uneven() {
        return stock.uneven()
                .map(uneven -> new Section(
                        words.of("stockpile.uneven"),
                        "",
                        List.of(
                                new Sentences(
                                        uneven.parties().stream().map(this::own).toList(), false),
                                new Paragraph(sum(uneven)))));
    }

    private String own(OwnSize own) {
        String size = words.of(
                "stockpile.uneven.own",
                words.country(own.party(), own.party()),
                Digits.whole(own.days()),
                Digits.three(own.tonnes()),
                Digits.whole(own.gridDays()));
        return own.targetDays().isPresent()
                ? words.paragraph(List.of(
                        size,
                        words.of(
                                "stockpile.target",
                                Digits.whole(own.targetDays().getAsDouble()))))
                : size;
    }

    private String sum(Uneven uneven) {
        return words.of(
                "stockpile.uneven.sum",
                HolderWords.money(uneven.userLoss()),
                HolderWords.money(uneven.cost()),
                Digits.whole(uneven.sameDays()),
                HolderWords.money(uneven.sameUserLoss()),
                HolderWords.money(uneven.sameCost()),
                Integer.toString(uneven.tried()));
    }

    private Optional<Section> refill() {
        return stock.refill()
                .map(refill -> new Section(
                        words.of("stockpile.refill", Digits.whole(refill.days())),
                        "",
                        List.of(
                                new Table(
                                        "",
                                        words.list("stockpile.refill.columns"),
                                        Stream.concat(
                                                        filled("stockpile.refill.apart", refill.apart()),
                                                        filled("stockpile.refill.coordinated", refill.coordinated()))
                                                .toList()),
                                new Paragraph(sum(refill)))));
    }

    private Stream<List<String>> filled(String how, Filled filled) {
        return filled.shares().stream()
                .map(share -> List.of(
                        words.of(how),
                        words.country(share.party(), share.party()),
                        Integer.toString(share.months()),
                        Digits.three(share.tonnes()),
                        HolderWords.money(share.paid()),
                        HolderWords.money(share.aboveRest()),
                        HolderWords.money(share.userLoss()),
                        HolderWords.money(share.welfareChange())));
    }

    private String sum(Refilling refill) {
        return words.of(
                "stockpile.refill.sum",
                percent(refill.apart().priceRise()),
                percent(refill.coordinated().priceRise()),
                HolderWords.money(refill.apart().othersUserLoss()),
                HolderWords.money(refill.coordinated().othersUserLoss()),
                HolderWords.money(refill.apartExposure()),
                HolderWords.money(refill.coordinatedExposure()));
    }

    private String percent(double share) {
        return words.percent(Digits.percent(share));
    }

    private static String years(double perYear) {
        return Digits.whole(1 / perYear);
    }
}
