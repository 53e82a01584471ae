package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table of the report: numbers to the right, words to the left, what follows a line break small under the rest.
public final class HtmlTable {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?[0-9][0-9,.eE+-]*(( to |[~~])[-+]?[0-9][0-9,.]*)?( ?%)?|-");

    private static final Pattern BANDED = Pattern.compile("([-+]?[0-9][0-9,.eE+-]*) \\((.+)\\)");

    /// Stands between lines of the same size in one cell.
    static final char LINE = '\u2028';

    private static final Pattern LINES = Pattern.compile(String.valueOf(LINE));

    private final List<String> header;
    private final List<List<Markup>> groups = new ArrayList<>();
    private final Set<Integer> numeric = new TreeSet<>();

    public HtmlTable(List<String> header) {
        this.header = List.copyOf(header);
        groups.add(new ArrayList<>());
    }

    public static HtmlTable of(List<String> header, List<List<String>> rows) {
        var table = new HtmlTable(header);
        rows.forEach(table::row);
        return table;
    }

    public HtmlTable row(List<String> cells) {
        return row(cells, "");
    }

    /// @param kind CSS class of the row, or nothing
    public HtmlTable row(List<String> cells, String kind) {
        List<Markup> tags = IntStream.range(0, cells.size())
                .mapToObj(i -> cell(i == 0 ? "th" : "td", cells.get(i)))
                .toList();
        for (int i = 1; i < cells.size(); i++) {
            if (NUMBER.matcher(cells.get(i)).matches()
                    || BANDED.matcher(cells.get(i)).matches()) {
                numeric.add(i);
            }
        }
        groups.getLast().add(Markup.element("tr", kind.isEmpty() ? List.of() : List.of("class", kind), tags));
        return this;
    }

    /// A heading over the rows that follow, which stay together on a page.
    public HtmlTable group(String title) {
        groups.add(new ArrayList<>(List.of(Markup.element(
                "tr",
                List.of("class", "group"),
                Markup.element("th", List.of("colspan", String.valueOf(header.size())), title)))));
        return this;
    }

    public Markup markup(String caption) {
        return markup(caption, "");
    }

    /// @param kind CSS class of the table, or nothing
    public Markup markup(String caption, String kind) {
        Markup head = Markup.tag(
                "thead",
                Markup.element(
                        "tr",
                        List.of(),
                        IntStream.range(0, header.size())
                                .mapToObj(i -> Markup.element(
                                        "th", numeric.contains(i) ? List.of("class", "n") : List.of(), header.get(i)))
                                .toList()));
        return Markup.element(
                "div",
                List.of("class", "wide"),
                Markup.element(
                        "table",
                        kind.isEmpty() ? List.of() : List.of("class", kind),
                        Markup.tag("caption", caption),
                        head,
                        Markup.join(groups.stream()
                                .filter(rows -> !rows.isEmpty())
                                .map(HtmlTable::body)
                                .toList())));
    }

    private static Markup body(List<Markup> rows) {
        return new Markup(
                rows.stream().map(Markup::source).collect(Collectors.joining("\n", "<tbody>\n", "\n</tbody>")));
    }

    private static Markup cell(String tag, String text) {
        Matcher banded = BANDED.matcher(text);
        if (tag.equals("td") && banded.matches()) {
            return Markup.element(
                    "td",
                    List.of("class", "n"),
                    Markup.text(minus(banded.group(1))),
                    Markup.tag("small", minus(banded.group(2))));
        }
        if (tag.equals("td") && NUMBER.matcher(text).matches()) {
            return Markup.element("td", List.of("class", "n"), text.equals("-") ? "–" : minus(text));
        }
        if (text.indexOf(LINE) >= 0) {
            return Markup.element(
                    tag,
                    List.of(),
                    LINES.splitAsStream(text)
                            .map(line -> Markup.tag("div", line))
                            .toList());
        }
        int second = text.indexOf('\n');
        return second < 0
                ? Markup.tag(tag, text)
                : Markup.tag(
                        tag, Markup.text(text.substring(0, second)), Markup.tag("small", text.substring(second + 1)));
    }

    private static String minus(String number) {
        return number.replace('-', '−');
    }
}
