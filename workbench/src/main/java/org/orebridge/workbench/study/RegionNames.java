package org.orebridge.workbench.study;

import org.orebridge.core.Countries;
import org.orebridge.core.Country;
import org.orebridge.core.Region;

/// What a region is called in words.
final class RegionNames {

    private RegionNames() {}

    static String of(Region region) {
        return region.equals(Region.REST_OF_WORLD)
                ? "Rest of world"
                : Countries.bundled().byCode(region.code()).map(Country::name).orElse(region.code());
    }
}
