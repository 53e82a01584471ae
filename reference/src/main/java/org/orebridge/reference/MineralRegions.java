package org.orebridge.reference;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.orebridge.core.Region;

/// The regions that a mineral's figures keep apart; every other country is rest of world.
///
/// @param basins the shipping basin of each region, which decides freight and time
record MineralRegions(NavigableMap<Region, String> basins) {

    MineralRegions {
        basins = Collections.unmodifiableNavigableMap(new TreeMap<>(basins));
    }

    static MineralRegions of(String mineral, Tables tables) {
        String path = mineral + "/regions.csv";
        NavigableMap<Region, String> basins = new TreeMap<>();
        Table.parse(path, tables.text(path), List.of("region", "name", "basin", "reason"))
                .rows()
                .forEach(row -> basins.put(Region.of(row.text("region")), row.text("basin")));
        basins.putIfAbsent(Region.REST_OF_WORLD, "world");
        return new MineralRegions(basins);
    }

    /// The region itself where it is kept apart, else rest of world.
    Region of(Region country) {
        return basins.containsKey(country) ? country : Region.REST_OF_WORLD;
    }
}
