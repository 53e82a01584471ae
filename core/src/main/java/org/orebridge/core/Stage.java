package org.orebridge.core;

import java.util.Locale;

/// A step of the chain from the ground to the user at which production is counted.
public enum Stage {
    /// Ore, concentrate or brine leaves the mine; counted in contained metal.
    MINING,
    /// Matte, blister, anode or crude metal leaves the smelter or the low-purity plant.
    SMELTING,
    /// Metal or chemical of commercial purity leaves the refinery.
    REFINING,
    /// One refined product becomes another, e.g. cobalt metal becomes sulphate.
    CONVERSION,
    /// Metal comes back from scrap.
    RECYCLING;

    /// The word for it in our tables, e.g. `mining`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
