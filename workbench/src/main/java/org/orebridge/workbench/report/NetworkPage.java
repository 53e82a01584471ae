package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.balance.Adjustment;
import org.orebridge.market.balance.Item;
import org.orebridge.reference.ActivityRow;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.FormRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.SourceRow;
import org.orebridge.workbench.network.CalibratedNetwork;
import org.orebridge.workbench.network.DataQuality;
import org.orebridge.workbench.network.Grounds;

/// A mineral's balanced year as a page of plain text: who makes, ships and uses it, at what price, on which
/// figures.
///
/// Each line has the figure, what the balance made of it, how far that moved it, what it is at rest (the same without
/// the year's stock change, where there is one), within which range it lies then, and where it comes from.
public final class NetworkPage {

    private static final int NAME = 37;
    private static final int NUMBER = 12;
    private static final int RANGE = 24;
    private static final Comparator<Adjustment> LARGEST_FIRST = Comparator.comparingDouble(Adjustment::balanced)
            .reversed()
            .thenComparing(adjustment -> adjustment.item().toString());

    private final CalibratedNetwork network;
    private final MineralReference reference;
    private final SortedMap<String, SourceRow> sources;
    private final Words words;
    private final int shown;
    private final boolean stocks;
    private final List<String> lines = new ArrayList<>();
    private final SortedSet<String> cited = new TreeSet<>();

    private NetworkPage(
            CalibratedNetwork network,
            MineralReference reference,
            SortedMap<String, SourceRow> sources,
            Words words,
            int shown) {
        this.network = network;
        this.reference = reference;
        this.sources = sources;
        this.words = words;
        this.shown = shown;
        this.stocks = network.balance().adjustments().stream().anyMatch(each -> each.atRest() != each.balanced());
    }

    /// @param network at rest
    /// @param reference the compilation that it comes from
    /// @param sources publications by id
    /// @param shown most lines in each list; what is left out is counted and summed
    public static String of(
            CalibratedNetwork network,
            MineralReference reference,
            SortedMap<String, SourceRow> sources,
            Words words,
            int shown) {
        return new NetworkPage(network, reference, sources, words, shown).text();
    }

    private String text() {
        lines.add(words.of("network.title", words.mineral(reference.mineral(), reference.name()), network.year()));
        lines.addAll(TextTable.wrap(
                words.of(
                        stocks ? "network.how" : "network.how.same",
                        words.mineral(reference.mineral(), reference.name())),
                "",
                ""));
        evidence();
        quality();
        production();
        trade();
        use();
        prices();
        moved();
        findings();
        publications();
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private void evidence() {
        Grounds.Shares all = network.evidence().get("all");
        if (all != null) {
            lines.addAll(TextTable.wrap(
                    words.of(
                            "network.evidence",
                            Digits.percent(all.stated()),
                            Digits.percent(all.derived()),
                            Digits.percent(all.assumed())),
                    "",
                    ""));
        }
    }

    /// How good the figures are, as one letter with its reasons.
    private void quality() {
        lines.addAll(TextTable.wrap(QualityLine.of(DataQuality.of(network, reference), words), "", ""));
    }

    private void production() {
        heading("network.production");
        for (ActivityRow activity : reference.activities()) {
            String name = activity.activity() + ":";
            list(
                    words.of("network.of", words.activity(activity.activity()), form(activity.mainForm())),
                    adjusted(item ->
                            item instanceof Item.Level level && level.activity().startsWith(name)),
                    item -> region(Region.of(((Item.Level) item).activity().substring(name.length()))));
        }
    }

    private void trade() {
        heading("network.trade");
        for (FormRow form : reference.forms()) {
            list(
                    words.of(
                            "network.of",
                            words.form(form.form().id(), form.name()),
                            form.form().id()),
                    adjusted(item -> item instanceof Item.Shipment shipment
                            && shipment.form().equals(form.form())),
                    item -> {
                        var shipment = (Item.Shipment) item;
                        return words.of("network.route", region(shipment.from()), region(shipment.to()));
                    });
        }
    }

    private void use() {
        heading("network.use");
        for (FormRow form : reference.forms()) {
            list(
                    words.of(
                            "network.of",
                            words.form(form.form().id(), form.name()),
                            form.form().id()),
                    adjusted(item -> item instanceof Item.Consumption use
                            && use.place().form().equals(form.form())),
                    item -> {
                        var use = (Item.Consumption) item;
                        return words.of("network.sector", region(use.place().region()), words.sector(use.sector()));
                    });
        }
    }

    private List<Adjustment> adjusted(Predicate<Item> wanted) {
        return network.balance().adjustments().stream()
                .filter(adjustment -> adjustment.balanced() > 0 && wanted.test(adjustment.item()))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    private void list(String title, List<Adjustment> adjustments, Function<Item, String> name) {
        if (adjustments.isEmpty()) {
            return;
        }
        lines.add(title);
        adjustments.stream().limit(shown).forEach(adjustment -> line(adjustment, name));
        if (adjustments.size() > shown) {
            List<Adjustment> rest = adjustments.subList(shown, adjustments.size());
            double tonnes = rest.stream().mapToDouble(Adjustment::balanced).sum();
            lines.add("  " + words.of("network.more", rest.size(), Digits.three(tonnes)));
        }
    }

    private void line(Adjustment adjustment, Function<Item, String> name) {
        List<FigureRow> figures = network.grounds().figures().getOrDefault(adjustment.item(), List.of());
        figures.forEach(figure -> cited.add(figure.source()));
        lines.add(TextTable.left("  " + name.apply(adjustment.item()), NAME)
                + number(Digits.three(adjustment.given()))
                + number(Digits.three(adjustment.balanced()))
                + number(Digits.signed(adjustment.movedShare(), Digits::percent) + (adjustment.flagged() ? "!" : " "))
                + (stocks ? number(Digits.three(adjustment.atRest())) : "")
                + TextTable.right(range(adjustment), RANGE)
                + "  " + grounds(figures));
    }

    private String range(Adjustment adjustment) {
        return words.of("network.between", Digits.three(adjustment.lowAtRest()), Digits.three(adjustment.highAtRest()));
    }

    private String grounds(List<FigureRow> figures) {
        return figures.stream().map(this::ground).distinct().collect(Collectors.joining("; "));
    }

    private String ground(FigureRow figure) {
        String treatment = figure.treatment().word();
        return "%s (%d, %s)".formatted(figure.source(), figure.year(), words.of("treatment." + treatment));
    }

    private static String number(String text) {
        return TextTable.right(text, NUMBER);
    }

    private void heading(String key) {
        lines.add("");
        lines.add(TextTable.left(words.of(key), NAME)
                + number(words.of("network.given"))
                + number(words.of("network.balanced"))
                + number(words.of("network.moved") + " ")
                + (stocks ? number(words.of("network.rest")) : "")
                + TextTable.right(words.of("network.range"), RANGE)
                + "  " + words.of("network.source"));
    }

    private void prices() {
        lines.add("");
        lines.add(words.of("network.prices"));
        for (FormRow form : reference.forms()) {
            var byRegion = new TreeMap<Region, Double>();
            network.market().nodes().stream()
                    .filter(node -> node.form().equals(form.form()))
                    .forEach(node -> byRegion.put(node.region(), node.basePrice()));
            if (!byRegion.isEmpty()) {
                prices(form, byRegion);
            }
        }
    }

    private void prices(FormRow form, SortedMap<Region, Double> byRegion) {
        List<String> behind = network.priceFigures().getOrDefault(form.form(), List.of());
        List<FigureRow> figures = reference.figures().stream()
                .filter(figure -> behind.contains(figure.id()))
                .toList();
        figures.forEach(figure -> cited.add(figure.source()));
        String text = byRegion.entrySet().stream()
                .map(entry -> region(entry.getKey()) + " " + Digits.three(entry.getValue()))
                .collect(Collectors.joining(words.of("comma")));
        String name = words.form(form.form().id(), form.name());
        lines.addAll(TextTable.wrap(text, "  %s: ".formatted(name), "    "));
        String quoted = figures.stream()
                .map(figure -> "%s %s, %s"
                        .formatted(
                                figure.from().map(this::region).orElse(Digits.MISSING),
                                Digits.orMissing(figure.value(), Digits::three),
                                ground(figure)))
                .distinct()
                .collect(Collectors.joining("; "));
        lines.addAll(TextTable.wrap(quoted.isEmpty() ? Digits.MISSING : quoted, words.of("network.quoted"), "    "));
    }

    private void moved() {
        List<Adjustment> flagged = network.balance().flagged();
        lines.add("");
        lines.addAll(TextTable.wrap(
                words.of(
                        "network.flagged",
                        flagged.size(),
                        network.balance().adjustments().size()),
                "",
                ""));
        flagged.forEach(adjustment -> lines.addAll(TextTable.wrap(
                words.of(
                        "network.flag",
                        item(adjustment.item()),
                        Digits.three(adjustment.given()),
                        Digits.three(adjustment.balanced()),
                        Digits.signed(adjustment.movedDeviations(), Digits::brief)),
                "  ",
                "    ")));
    }

    private void findings() {
        if (!network.findings().isEmpty()) {
            lines.add("");
            lines.add(words.of("network.findings", network.findings().size()));
            network.findings().stream()
                    .limit(shown)
                    .forEach(finding -> lines.addAll(TextTable.wrap(words.said(finding), "  ", "    ")));
            if (network.findings().size() > shown) {
                lines.add("  "
                        + words.of("network.findings.more", network.findings().size() - shown));
            }
        }
    }

    private void publications() {
        lines.add("");
        lines.add(words.of("network.sources"));
        for (String id : cited) {
            SourceRow source = sources.get(id);
            String said = source == null
                    ? Digits.MISSING
                    : Stream.of(source.title(), source.publisher(), source.edition(), source.licence())
                            .filter(part -> !part.isBlank())
                            .collect(Collectors.joining("; "));
            lines.addAll(TextTable.wrap(said, "  %s: ".formatted(id), "    "));
        }
    }

    private String item(Item item) {
        return switch (item) {
            case Item.Level level -> {
                int colon = level.activity().indexOf(':');
                yield words.of(
                        "network.made",
                        region(Region.of(level.activity().substring(colon + 1))),
                        words.activity(level.activity().substring(0, colon)));
            }
            case Item.Shipment shipment ->
                words.of(
                        "network.traded",
                        form(shipment.form()),
                        words.of("network.route", region(shipment.from()), region(shipment.to())));
            case Item.Consumption use ->
                words.of(
                        "network.used",
                        region(use.place().region()),
                        form(use.place().form()),
                        words.sector(use.sector()));
        };
    }

    private String form(Form form) {
        return words.form(form.id(), form.id());
    }

    private String region(Region region) {
        return words.country(region.code(), region.code());
    }
}
