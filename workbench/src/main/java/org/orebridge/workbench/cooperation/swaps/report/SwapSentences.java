package org.orebridge.workbench.cooperation.swaps.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.orebridge.planning.sharing.Transfers;
import org.orebridge.planning.swap.Encumbrance;
import org.orebridge.planning.swap.Terms;
import org.orebridge.workbench.cooperation.report.PaymentWords;
import org.orebridge.workbench.cooperation.swaps.Swaps;
import org.orebridge.workbench.cooperation.swaps.Swaps.Lifted;
import org.orebridge.workbench.cooperation.swaps.Swaps.Obstacle;
import org.orebridge.workbench.cooperation.swaps.Swaps.Part;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.MoneyScale;
import org.orebridge.workbench.report.SectionPage;
import org.orebridge.workbench.report.SectionPage.Section;
import org.orebridge.workbench.report.SectionPage.Sentences;
import org.orebridge.workbench.report.SectionPage.Table;
import org.orebridge.workbench.report.Words;

/// What is said about swaps, part by part, in the user's language.
final class SwapSentences {

    private final Swaps found;
    private final Words words;
    private final MoneyScale scale;

    SwapSentences(Swaps found, Words words) {
        this.found = found;
        this.words = words;
        this.scale = MoneyScale.of(
                Stream.concat(
                                found.gains().stream()
                                        .flatMap(g -> Stream.of(g.alone(), g.gain(), g.gotWorth(), g.gaveValue())),
                                found.alternatives().stream().map(Swaps.Alternative::gain))
                        .mapToDouble(Double::doubleValue),
                words);
    }

    String setting() {
        String says = words.of(
                "swaps.setting",
                words.said(found.title()),
                words.and(
                        found.parties().stream().map(party -> name(party.id())).toList()),
                found.months(),
                found.start(),
                terms() + even());
        return found.probability() < 1
                ? says + " " + words.of("swaps.branch", Digits.percent(found.probability()))
                : says;
    }

    private String terms() {
        String key = "swaps.terms." + word(found.terms().kind());
        return found.terms().kind() == Terms.Kind.LOAN
                ? words.of(
                        key,
                        found.terms().within(),
                        Digits.percent(found.terms().interest()))
                : words.of(key);
    }

    private String even() {
        if (!found.terms().even()) {
            return "";
        }
        return " "
                + found.terms()
                        .leastShare()
                        .map(share -> words.of("swaps.even", Digits.percent(share)))
                        .orElse(words.of("swaps.even.nothing"));
    }

    private static String word(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT);
    }

    List<Section> sections() {
        var sections = new ArrayList<Section>();
        sections.add(exchanges());
        sections.add(gains());
        sections.add(alternatives());
        sections.add(needs());
        sections.add(lots());
        if (!found.plants().isEmpty()) {
            sections.add(plants());
        }
        if (!found.deliveries().isEmpty()) {
            sections.add(balances());
        }
        if (!found.encumbered().isEmpty()) {
            sections.add(lifted());
        }
        if (!found.obstacles().isEmpty()) {
            sections.add(section(
                    words.of("swaps.obstacles"),
                    found.obstacles().stream().map(this::obstacle).toList()));
        }
        sections.add(section(words.of("swaps.basis"), bases()));
        return sections;
    }

    private static Section section(String title, List<String> said) {
        return section(title, said, List.of(), List.of());
    }

    /// One table, where there is something in it, and sentences below it.
    private static Section section(String title, List<String> said, List<String> columns, List<List<String>> rows) {
        var parts = new ArrayList<SectionPage.Part>();
        if (!rows.isEmpty()) {
            parts.add(new Table("", columns, rows));
        }
        parts.add(new Sentences(said, false));
        return new Section(title, "", parts);
    }

    /// Where figures come from, those with the same words together.
    private List<String> bases() {
        var of = new LinkedHashMap<String, List<String>>();
        found.lots().forEach(lot -> note(of, lot.id(), lot.basis()));
        found.needs().forEach(need -> note(of, need.id(), need.basis()));
        found.plants().forEach(plant -> note(of, plant.id(), plant.basis()));
        return of.entrySet().stream()
                .map(entry -> String.join(words.of("comma"), entry.getValue()) + ": " + entry.getKey())
                .toList();
    }

    private void note(Map<String, List<String>> of, String id, Swaps.Basis basis) {
        String says = Stream.concat(basis.sources().stream(), basis.assumed().stream())
                .map(words::said)
                .collect(Collectors.joining(" "));
        of.computeIfAbsent(says, key -> new ArrayList<>()).add(id);
    }

    // ------------------------------------------------------------ names

    private String name(String party) {
        return found.parties().stream()
                .filter(each -> each.id().equals(party))
                .findFirst()
                .map(each -> words.country(party, each.name()))
                .orElse(words.country(party, party));
    }

    private String form(String id) {
        return words.form(id, id.replace('-', ' '));
    }

    private String mineral(String id) {
        return words.mineral(id, id.replace('-', ' '));
    }

    private String print(double usd) {
        return scale.print(usd);
    }

    private String money(double usd) {
        return MoneyScale.of(DoubleStream.of(usd), words).said(usd, words);
    }

    private String price(double usdPerTonne) {
        return usdPerTonne < 1 ? "0" : Digits.whole(usdPerTonne);
    }

    // ------------------------------------------------------------ exchanges

    private Section exchanges() {
        var said = new ArrayList<String>();
        if (found.deliveries().isEmpty()) {
            said.add(words.of("swaps.none"));
        } else {
            said.add(words.of("swaps.exchanges.says", money(found.gain())));
        }
        for (Swaps.Ring ring : found.rings()) {
            said.add(list(
                    words.of(
                            "swaps.ring",
                            words.and(ring.members().stream().map(this::name).toList())),
                    ring.parts()));
        }
        for (Swaps.OneWay way : found.oneWay()) {
            said.add(list(words.of("swaps.oneway", name(way.from()), name(way.to())), way.parts()));
        }
        said.add(words.of("swaps.note"));
        return section(words.of("swaps.exchanges"), said);
    }

    private String list(String heading, List<Part> parts) {
        var sums = new LinkedHashMap<String, List<Part>>();
        for (Part part : parts) {
            sums.computeIfAbsent(part.from() + part.to() + part.mineral() + part.form(), key -> new ArrayList<>())
                    .add(part);
        }
        return heading + ": "
                + String.join("; ", sums.values().stream().map(this::gives).toList());
    }

    private String gives(List<Part> parts) {
        Part first = parts.getFirst();
        int from = parts.stream().mapToInt(Part::month).min().orElse(0);
        int to = parts.stream().mapToInt(Part::month).max().orElse(0);
        return words.of(
                "swaps.gives",
                name(first.from()),
                name(first.to()),
                Digits.three(parts.stream().mapToDouble(Part::tonnes).sum()),
                form(first.form()),
                months(from, to));
    }

    private String months(int from, int to) {
        return from == to ? words.of("swaps.month-one", from) : words.of("swaps.month-span", from, to);
    }

    // ------------------------------------------------------------ tables

    private Section gains() {
        var said = new ArrayList<String>();
        found.payments()
                .nobodyLoses()
                .filter(paid -> !paid.payments().isEmpty())
                .ifPresent(paid -> said.add(words.of("swaps.payments.least", paid(paid))));
        found.payments()
                .equalGain()
                .filter(paid -> !paid.payments().isEmpty())
                .ifPresent(paid -> said.add(words.of("swaps.payments.equal", paid(paid))));
        said.add(words.of(
                "swaps.checks",
                Digits.error(found.checks().gains()),
                Digits.error(found.checks().tonnes()),
                Digits.error(found.checks().rings())));
        return section(
                words.of("swaps.gains", scale.unit()),
                said,
                words.list("swaps.gains.columns"),
                found.gains().stream()
                        .map(gain -> List.of(
                                name(gain.party()),
                                print(gain.alone()),
                                Digits.signed(gain.gain(), scale::print),
                                print(gain.gotWorth()),
                                print(gain.bore()),
                                print(gain.gaveValue())))
                        .toList());
    }

    private String paid(Transfers transfers) {
        return new PaymentWords(words, this::name, this::money).paid(transfers);
    }

    private Section alternatives() {
        return section(
                words.of("swaps.alternatives", scale.unit()),
                List.of(),
                words.list("swaps.alternatives.columns"),
                found.alternatives().stream()
                        .map(each -> List.of(
                                shortly(each),
                                print(each.gain()),
                                String.join(
                                        " / ",
                                        each.gains().stream().map(this::print).toList()),
                                each.largestRing() == 0
                                        ? Digits.MISSING
                                        : words.of("swaps.largest", each.largestRing())))
                        .toList());
    }

    private String shortly(Swaps.Alternative each) {
        return shortly(each, words);
    }

    static String shortly(Swaps.Alternative each, Words words) {
        String terms = words.of("swaps.short." + word(each.kind()) + (each.pairwise() ? ".two" : ""));
        return each.even() ? words.of("swaps.short.even", terms) : terms;
    }

    private Section needs() {
        return section(
                words.of("swaps.needs"),
                List.of(),
                words.list("swaps.needs.columns"),
                found.needs().stream()
                        .map(need -> List.of(
                                need.id(),
                                name(need.party()),
                                String.join(
                                        words.of("comma"),
                                        need.forms().stream().map(this::form).toList()),
                                Digits.three(need.tonnes()),
                                Digits.three(need.alone()),
                                Digits.three(need.served()),
                                Digits.three(need.unmet())))
                        .toList());
    }

    private Section lots() {
        return section(
                words.of("swaps.lots"),
                List.of(),
                words.list("swaps.lots.columns"),
                found.lots().stream()
                        .map(lot -> List.of(
                                lot.id(),
                                name(lot.party()),
                                form(lot.form()),
                                Digits.three(lot.tonnes()),
                                Digits.three(lot.given()),
                                Digits.three(lot.kept()),
                                price(lot.nextTonne()),
                                lot.encumbrances().isEmpty()
                                        ? Digits.MISSING
                                        : String.join(
                                                words.of("comma"),
                                                lot.encumbrances().stream()
                                                        .map(this::encumbrance)
                                                        .toList())))
                        .toList());
    }

    private String encumbrance(Encumbrance each) {
        return words.of("swaps.encumbrance." + word(each));
    }

    private Section plants() {
        return section(
                words.of("swaps.plants"),
                List.of(),
                words.list("swaps.plants.columns"),
                found.plants().stream()
                        .map(plant -> List.of(
                                plant.id(),
                                name(plant.place()),
                                form(plant.from()),
                                form(plant.to()),
                                Digits.three(plant.capacity()),
                                Digits.three(plant.used()),
                                price(plant.nextTonne()),
                                plant.fullMonths().isEmpty()
                                        ? Digits.MISSING
                                        : months(
                                                plant.fullMonths().getFirst(),
                                                plant.fullMonths().getLast())))
                        .toList());
    }

    private Section balances() {
        return section(
                words.of("swaps.balance"),
                List.of(),
                words.list("swaps.balance.columns"),
                found.balances().stream()
                        .filter(each -> each.given() > 0 || each.got() > 0)
                        .map(each -> List.of(
                                name(each.party()),
                                mineral(each.mineral()),
                                Digits.three(each.given()),
                                Digits.three(each.got()),
                                Digits.signed(each.got() - each.given(), Digits::three)))
                        .toList());
    }

    // ------------------------------------------------------------ what stands in the way

    private Section lifted() {
        var said = new ArrayList<String>(List.of(words.of("swaps.lifted.says")));
        found.encumbered().forEach(each -> said.add(lifted(each)));
        return section(words.of("swaps.lifted"), said);
    }

    private String lifted(Lifted each) {
        String tonnes = Digits.three(Math.max(0, each.tonnes()));
        if (each.lot().isEmpty() || each.encumbrance().isEmpty()) {
            return words.of("swaps.lifted.all", money(each.gain()), tonnes);
        }
        String what = encumbrance(each.encumbrance().get());
        return each.gain() < 1
                ? words.of("swaps.lifted.nothing", each.lot().get(), what)
                : words.of("swaps.lifted.one", each.lot().get(), what, money(each.gain()), tonnes);
    }

    private String obstacle(Obstacle each) {
        String key = "swaps.why." + word(each.why());
        String why = switch (each.why()) {
            case TOO_LATE -> words.of(key, each.earliest());
            case ENCUMBERED ->
                words.of(key, each.encumbrance().map(this::encumbrance).orElse(Digits.MISSING));
            case NO_CAPACITY -> each.plant().map(plant -> words.of(key, plant)).orElseGet(() -> words.of(key + ".any"));
            default -> words.of(key);
        };
        return words.of("swaps.obstacle", each.need(), each.lot(), why);
    }
}
