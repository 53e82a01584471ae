package org.orebridge.workbench.scenario;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Region;

/// What a scenario leaves to the parameters and to the stockpiling programmes.
///
/// @param extension how far announced dates are put off
/// @param frontLoading exports between announcement and start, times the base flow
/// @param releaseRate share of a government stock that can be released a month
/// @param reservationValue worth of a tonne kept at the end, times the base price
/// @param targetDays days of base use that each party's programme aims at, where the mineral is in it
public record Terms(
        ExtensionRule extension,
        double frontLoading,
        double releaseRate,
        double reservationValue,
        SortedMap<Region, Double> targetDays) {

    public Terms {
        targetDays = Collections.unmodifiableSortedMap(new TreeMap<>(targetDays));
    }
}
