package org.orebridge.importers.usgs;

import java.time.LocalDate;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Edition;

/// The days on which the yearly issues of Mineral Commodity Summaries came out, after USGS's own catalogue.
final class UsgsEditions {

    private UsgsEditions() {}

    static Edition of(Dataset layout) {
        return layout == Dataset.USGS_2025
                ? Edition.of(layout.source(), "2025", LocalDate.of(2025, 1, 31))
                : Edition.of(layout.source(), "2026", LocalDate.of(2026, 2, 6));
    }
}
