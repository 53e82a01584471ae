package org.orebridge.importers.comtrade;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.orebridge.core.HsCode;

/// Which flows UN Comtrade is asked for: totals of some products in some years, of all reporters and partners.
///
/// @param years calendar years
/// @param codes products, in the revision that each reporter uses
public record ComtradeQuery(SortedSet<Integer> years, SortedSet<HsCode> codes) {

    public ComtradeQuery {
        years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
        codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
        if (years.isEmpty() || codes.isEmpty()) {
            throw new IllegalArgumentException(
                    "A question names years and products, found %s and %s.%nMaybe an option is missing."
                            .formatted(years, codes));
        }
    }

    /// The same question in two, first by year and then by product; nothing where it asks for one of each.
    Optional<List<ComtradeQuery>> halves() {
        if (years.size() > 1) {
            return Optional.of(
                    List.of(new ComtradeQuery(firstHalf(years), codes), new ComtradeQuery(secondHalf(years), codes)));
        }
        return codes.size() > 1
                ? Optional.of(List.of(
                        new ComtradeQuery(years, firstHalf(codes)), new ComtradeQuery(years, secondHalf(codes))))
                : Optional.empty();
    }

    /// Path and parameters behind the interface's address.
    String path(int mostRecords) {
        return "/C/A/HS?period=%s&cmdCode=%s&flowCode=M,X&partner2Code=0&customsCode=C00&motCode=0&maxRecords=%d"
                .formatted(joined(years), joined(codes), mostRecords);
    }

    /// A name for the file that keeps the answer.
    String fileName() {
        return "comtrade_%s_%s.json".formatted(range(years), range(codes));
    }

    private static String joined(SortedSet<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static String range(SortedSet<?> values) {
        return values.size() == 1
                ? values.getFirst().toString()
                : "%s-%s-%d".formatted(values.getFirst(), values.getLast(), values.size());
    }

    private static <T> SortedSet<T> firstHalf(SortedSet<T> values) {
        return new TreeSet<>(List.copyOf(values).subList(0, values.size() / 2));
    }

    private static <T> SortedSet<T> secondHalf(SortedSet<T> values) {
        return new TreeSet<>(List.copyOf(values).subList(values.size() / 2, values.size()));
    }
}
