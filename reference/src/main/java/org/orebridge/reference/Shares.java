package org.orebridge.reference;

import java.util.List;
import java.util.Optional;
import org.orebridge.core.Region;

/// The shares of one mineral, written down by hand with a range and a reason each (`shares.csv`).
///
/// @param rows in the order of the table
record Shares(List<Share> rows) {

    private static final List<String> COLUMNS =
            List.of("kind", "form", "region", "sector", "value", "low", "high", "reason");

    static Shares read(Tables tables, String mineral) {
        String path = mineral + "/shares.csv";
        return new Shares(Table.parse(path, tables.text(path), COLUMNS).rows().stream()
                .map(row -> row.checked(() -> Share.of(row)))
                .toList());
    }

    /// The share that holds for all regions.
    Share of(String kind) {
        return find(kind, "", "")
                .orElseThrow(() -> new IllegalArgumentException(
                        "shares.csv has no %s.%nMaybe the row was deleted.".formatted(kind)));
    }

    /// The region's own share, else the one that holds for all regions.
    Optional<Share> of(String kind, Region region) {
        return find(kind, region.code(), "").or(() -> find(kind, "", ""));
    }

    /// The value of the region's own share, else of the general one, else the given value.
    double value(String kind, Region region, double otherwise) {
        return of(kind, region).map(Share::value).orElse(otherwise);
    }

    /// The region's shares by sector, else those that hold for all regions.
    List<Share> bySector(String kind, Region region) {
        List<Share> own = rows(kind, region.code());
        return own.isEmpty() ? rows(kind, "") : own;
    }

    /// Every share of a kind.
    List<Share> all(String kind) {
        return rows.stream().filter(share -> share.kind().equals(kind)).toList();
    }

    private List<Share> rows(String kind, String region) {
        return rows.stream()
                .filter(share -> share.kind().equals(kind) && share.region().equals(region))
                .toList();
    }

    private Optional<Share> find(String kind, String region, String sector) {
        return rows(kind, region).stream()
                .filter(share -> share.sector().equals(sector))
                .findFirst();
    }
}
