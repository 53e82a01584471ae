package org.orebridge.workbench.observed;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.observations.store.ObservationStore;
import org.orebridge.observations.store.TradeTotal;
import org.orebridge.reference.ReferenceDataset;

/// Each country's place in the trade of each mineral in one year, by the files that the user imported.
///
/// @param year calendar year
/// @param byMineral imports and exports by mineral, then form and country
public record NationalTrade(int year, SortedMap<String, List<CountryTrade>> byMineral) {

    public NationalTrade {
        byMineral = Collections.unmodifiableSortedMap(new TreeMap<>(byMineral));
    }

    /// @param form under whose customs code the goods went; a code that several forms share counts for each
    /// @param importsTonnes gross weight, not contained metal
    /// @param exportsTonnes gross weight, not contained metal
    public record CountryTrade(
            String source,
            String form,
            String country,
            double importsTonnes,
            double exportsTonnes,
            double importsUsd,
            double exportsUsd) {}

    public static NationalTrade of(ReferenceDataset dataset, ObservationStore store, int year) {
        List<TradeTotal> totals = store.trade(year);
        SortedMap<String, List<CountryTrade>> byMineral = new TreeMap<>();
        UserStore.minerals(dataset)
                .values()
                .forEach(mineral -> byMineral.put(
                        mineral.mineral(),
                        mineral.forms().stream()
                                .flatMap(form -> totals.stream()
                                        .filter(total -> form.hsCodes().stream()
                                                .anyMatch(code ->
                                                        total.code().digits().startsWith(code)))
                                        .map(total -> of(total, form.form().id())))
                                .toList()));
        return new NationalTrade(year, byMineral);
    }

    private static CountryTrade of(TradeTotal total, String form) {
        return new CountryTrade(
                total.source(),
                form,
                total.country(),
                total.importsTonnes(),
                total.exportsTonnes(),
                total.importsUsd(),
                total.exportsUsd());
    }
}
