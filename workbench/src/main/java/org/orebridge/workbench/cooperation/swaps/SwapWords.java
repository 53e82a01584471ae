package org.orebridge.workbench.cooperation.swaps;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.planning.swap.Encumbrance;
import org.orebridge.planning.swap.Terms;

/// The words of a file of swaps, and what they stand for.
public final class SwapWords {

    /// Encumbrances by word.
    static final SortedMap<String, Encumbrance> ENCUMBRANCES = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
            "no-third-countries",
            Encumbrance.NO_THIRD_COUNTRIES,
            "no-loans",
            Encumbrance.NO_LOANS,
            "sale-only",
            Encumbrance.SALE_ONLY,
            "end-use-only",
            Encumbrance.END_USE)));

    /// Terms by word.
    public static final SortedMap<String, Terms.Kind> TERMS = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
            "sale", Terms.Kind.SALE,
            "barter", Terms.Kind.BARTER,
            "claims", Terms.Kind.CLAIMS,
            "loan", Terms.Kind.LOAN)));

    private SwapWords() {}
}
