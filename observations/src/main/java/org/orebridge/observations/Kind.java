package org.orebridge.observations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orebridge.core.NearestWord;
import org.orebridge.importers.Dataset;

/// A public dataset whose files can be imported.
public enum Kind {
    USGS_MCS(Dataset.USGS_2026, Dataset.USGS_2025, Dataset.USGS_2026_CRITICAL),
    BACI(Dataset.BACI_YEAR, Dataset.BACI_HS6, Dataset.BACI_HS4, Dataset.BACI_MATERIALS),
    COMTRADE(Dataset.COMTRADE, Dataset.COMTRADE_SHORT, Dataset.COMTRADE_MATERIALS),
    BGS(Dataset.BGS),
    WGI(Dataset.WGI, Dataset.WGI_ONE),
    PINK_SHEET(Dataset.PINK_SHEET),
    IMF_PCPS(Dataset.IMF_WIDE, Dataset.IMF_LONG),
    TRADE_MAP(Dataset.TRADE_MAP),
    USGS_FACILITIES(Dataset.FACILITIES),
    EXPORT_CONTROLS(Dataset.CONTROL_EVENTS, Dataset.CONTROL_REGISTER),
    STOCKPILE_POLICY(Dataset.STOCKPILE_FACTS);

    private final String datasets;

    Kind(Dataset... datasets) {
        this.datasets =
                String.join(" ", Arrays.stream(datasets).map(Dataset::name).toList());
    }

    /// Whether its files hold all goods, of which those under the customs codes in use are kept.
    public boolean holdsAllGoods() {
        return this == BACI || this == COMTRADE;
    }

    /// The word on the command line, e.g. `usgs-mcs`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// By its word; an unknown one is refused with the nearest known one.
    public static Kind of(String word) {
        List<String> words = Arrays.stream(values()).map(Kind::word).toList();
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no kind of file \"%s\"; there are %s.%nMaybe \"%s\" was meant."
                                .formatted(
                                        word,
                                        String.join(", ", words),
                                        NearestWord.among(words, word).orElseThrow())));
    }

    /// The kind to which a layout belongs, where its files can be imported.
    public static Optional<Kind> of(Dataset dataset) {
        return Arrays.stream(values())
                .filter(kind -> kind.layouts().contains(dataset))
                .findFirst();
    }

    /// The layouts in which its files come.
    public List<Dataset> layouts() {
        return Arrays.stream(datasets.split(" ", -1)).map(Dataset::valueOf).toList();
    }

    @Override
    public String toString() {
        return word();
    }
}
