package org.orebridge.workbench.observed;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.orebridge.workbench.observed.Holdings.Listed;
import org.orebridge.workbench.report.QualityLine;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;

/// What figures there are, as a page of plain text: a table a mineral, its gaps, the sources, the imported files.
public final class HoldingsPage {

    private static final int TOPIC = 18;
    private static final int COLUMN = 13;
    private static final int YEARS = 6;
    private static final Pattern PERIOD = Pattern.compile("[.。]$");

    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private HoldingsPage(Words words) {
        this.words = words;
    }

    public static String of(Holdings holdings, Words words) {
        HoldingsPage page = new HoldingsPage(words);
        page.head(holdings);
        holdings.minerals().forEach(page::mineral);
        page.lists(holdings);
        page.sources(holdings);
        page.files(holdings);
        return page.lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private void head(Holdings holdings) {
        List<MineralHoldings> modelled =
                holdings.minerals().stream().filter(MineralHoldings::modelled).toList();
        long whole =
                modelled.stream().filter(mineral -> mineral.gaps().isEmpty()).count();
        lines.addAll(TextTable.wrap(
                words.of(
                        "status.title",
                        holdings.minerals().size(),
                        modelled.size(),
                        whole,
                        modelled.size() - whole,
                        holdings.minerals().size() - modelled.size()),
                "",
                ""));
        lines.addAll(TextTable.wrap(
                holdings.imported()
                        ? words.of("status.imported", holdings.files().size())
                        : words.of("status.bundled"),
                "",
                ""));
        lines.addAll(TextTable.wrap(words.of("status.cells"), "", ""));
    }

    private void mineral(MineralHoldings mineral) {
        SortedMap<Integer, Boolean> years = new TreeMap<>();
        mineral.cells().forEach(cell -> years.put(cell.year(), true));
        List<Integer> shown =
                years.keySet().stream().skip(Math.max(0, years.size() - YEARS)).toList();
        lines.add("");
        String grade = mineral.quality().map(quality -> " " + quality.grade()).orElse("");
        lines.add(TextTable.left(words.mineral(mineral.mineral(), mineral.name()) + grade, TOPIC)
                + shown.stream()
                        .map(year -> TextTable.right(Integer.toString(year), COLUMN))
                        .collect(Collectors.joining()));
        mineral.cells().stream().map(Cell::topic).distinct().forEach(topic -> topic(mineral, topic, shown));
        mineral.quality()
                .ifPresent(quality -> lines.addAll(TextTable.wrap(
                        words.of("status.quality", quality.grade(), QualityLine.reasons(quality.measures(), words)),
                        "  ",
                        "    ")));
        if (mineral.modelled()) {
            gaps(mineral);
        } else {
            lines.addAll(TextTable.wrap(words.of("status.indicators", words.said(mineral.reason())), "  ", "    "));
        }
    }

    private void topic(MineralHoldings mineral, String topic, List<Integer> years) {
        SortedMap<Integer, Cell> cells = mineral.cells().stream()
                .filter(cell -> cell.topic().equals(topic))
                .collect(Collectors.toMap(Cell::year, Function.identity(), (one, _) -> one, TreeMap::new));
        lines.add(TextTable.left("  " + words.of("status.topic." + topic), TOPIC)
                + years.stream()
                        .map(year -> TextTable.right(cells.containsKey(year) ? text(cells.get(year)) : ".", COLUMN))
                        .collect(Collectors.joining()));
    }

    private static String text(Cell cell) {
        String compiled = cell.used()
                + (cell.assumed() > 0 ? "*" : "")
                + (cell.beside() > 0 ? "+" + cell.beside() : "")
                + (cell.unknown() > 0 ? "?" + cell.unknown() : "");
        return cell.observed() > 0 ? compiled + " (" + cell.observed() + ")" : compiled;
    }

    private void gaps(MineralHoldings mineral) {
        SortedMap<Integer, SortedMap<Integer, List<Gap>>> byYear = mineral.gaps().stream()
                .collect(Collectors.groupingBy(
                        Gap::year,
                        TreeMap::new,
                        Collectors.groupingBy(Gap::standIn, TreeMap::new, Collectors.toList())));
        byYear.forEach((year, standIns) -> standIns.forEach((standIn, gaps) -> lines.addAll(TextTable.wrap(
                standIn == 0
                        ? words.of("status.no-year", year)
                        : words.of(
                                "status.gaps",
                                year,
                                standIn,
                                gaps.stream().map(this::gap).collect(Collectors.joining(words.of("comma")))),
                "  ",
                "    "))));
    }

    private String gap(Gap gap) {
        String topic = words.of("status.topic." + gap.topic());
        return gap.subject().isEmpty() ? topic : words.of("status.entry", topic, subject(gap));
    }

    private String subject(Gap gap) {
        return switch (Topic.of(gap.topic())) {
            case TRADE, PRICE -> words.form(gap.subject(), gap.subject());
            default -> words.activity(gap.subject());
        };
    }

    private void lists(Holdings holdings) {
        SortedMap<String, List<Listed>> lists = holdings.lists().stream()
                .collect(Collectors.groupingBy(Listed::list, TreeMap::new, Collectors.toList()));
        lists.forEach((list, entries) -> {
            lines.add("");
            lines.add(words.of("status.list." + list, entries.size()));
            for (String mark : List.of("modelled", "indicators-only", "no-figures")) {
                List<String> names = entries.stream()
                        .filter(entry -> entry.mark().equals(mark))
                        .map(this::entry)
                        .toList();
                if (!names.isEmpty()) {
                    lines.addAll(TextTable.wrap(
                            words.of("status.mark." + mark, names.size(), String.join(", ", names)), "  ", "    "));
                }
            }
        });
    }

    private String entry(Listed listed) {
        return listed.note().isEmpty()
                ? listed.entry()
                : words.of(
                        "status.entry",
                        listed.entry(),
                        PERIOD.matcher(words.said(listed.note())).replaceAll(""));
    }

    private void sources(Holdings holdings) {
        lines.add("");
        lines.add(words.of("status.sources"));
        holdings.sources().stream()
                .filter(source -> source.figures() > 0)
                .forEach(source -> lines.addAll(TextTable.wrap(
                        source.edition().isEmpty()
                                ? words.of(
                                        "status.source",
                                        words.said(source.title()),
                                        source.id(),
                                        source.figures(),
                                        source.newestYear())
                                : words.of(
                                        "status.source.edition",
                                        words.said(source.title()),
                                        source.id(),
                                        source.edition(),
                                        source.figures(),
                                        source.newestYear()),
                        "  ",
                        "    ")));
    }

    private void files(Holdings holdings) {
        if (!holdings.imported()) {
            return;
        }
        lines.add("");
        lines.add(words.of("status.files"));
        holdings.files()
                .forEach(file -> lines.addAll(TextTable.wrap(
                        words.of(
                                "status.file",
                                file.file(),
                                file.source(),
                                file.edition(),
                                file.published().isEmpty() ? words.of("import.undated") : file.published(),
                                file.importedAt().substring(0, 10),
                                file.observations(),
                                file.errors(),
                                file.warnings(),
                                file.notes()),
                        "  ",
                        "    ")));
    }
}
