package org.orebridge.importers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.orebridge.core.NearestWord;

/// What is wrong with a header that is nearly, or not at all, that of a known dataset.
///
/// @param found in words
/// @param maybe what may be behind it
record HeaderFault(String found, String maybe) {

    private static final int SHOWN = 80;
    private static final int NAMED = 5;

    /// @param wanted the layouts of which any would do
    static HeaderFault of(List<String> header, List<Dataset> wanted) {
        String shown = "has the header %s".formatted(shortened(String.join(",", header)));
        for (String separator : List.of(";", "\t", "\\|")) {
            List<String> other = List.of(String.join(",", header).split(separator, -1));
            if (Dataset.of(other.stream().map(HeaderFault::unquoted).toList()).isPresent()) {
                return new HeaderFault(
                        shown,
                        "a spreadsheet saved it with another separator than the comma, and with decimal commas;"
                                + " get it anew from its publisher");
            }
        }
        Dataset nearest = nearest(header, wanted);
        if (isOtherEdition(header, nearest)) {
            return new HeaderFault(shown, "it is another edition of " + nearest.title());
        }
        return new HeaderFault(shown, "the layout has changed: " + missing(header, nearest));
    }

    WrongFile refusal(Content content, String expected) {
        return new WrongFile(content.file(), expected, found, maybe);
    }

    private static Dataset nearest(List<String> header, List<Dataset> wanted) {
        return wanted.stream()
                .max(Comparator.comparingLong(dataset ->
                        dataset.columns().stream().filter(header::contains).count()))
                .orElseThrow();
    }

    /// Whether only the years in the names of the columns differ.
    private static boolean isOtherEdition(List<String> header, Dataset dataset) {
        List<String> here = header.stream().map(HeaderFault::withoutYear).toList();
        return dataset.columns().stream().anyMatch(c -> !c.equals(withoutYear(c)))
                && dataset.columns().stream().map(HeaderFault::withoutYear).allMatch(here::contains);
    }

    private static String withoutYear(String column) {
        return column.replaceAll("(19|20)\\d\\d", "*");
    }

    private static String missing(List<String> header, Dataset dataset) {
        List<String> parts = new ArrayList<>();
        List<String> missing =
                dataset.columns().stream().filter(c -> !header.contains(c)).toList();
        List<String> others =
                header.stream().filter(c -> !dataset.columns().contains(c)).toList();
        for (String column : missing.subList(0, Math.min(NAMED, missing.size()))) {
            parts.add(NearestWord.among(others, column)
                    .filter(other -> isLike(other, column))
                    .map(other -> "\"%s\" is called \"%s\"".formatted(column, other))
                    .orElse("the column \"%s\" is missing".formatted(column)));
        }
        return String.join(", ", parts);
    }

    private static boolean isLike(String one, String other) {
        return NearestWord.edits(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT))
                <= Math.max(1, Math.min(one.length(), other.length()) / 3);
    }

    private static String unquoted(String cell) {
        return cell.strip().replaceAll("^\"|\"$", "");
    }

    private static String shortened(String text) {
        return "\"%s\"".formatted(text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...");
    }
}
