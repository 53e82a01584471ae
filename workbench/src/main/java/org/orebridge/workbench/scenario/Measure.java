package org.orebridge.workbench.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;

/// One dated act that takes a market away from rest.
///
/// @param id unique within the scenario; beliefs refer to it
/// @param country by whom (export measures, capacity, demand, hoarding, tariff), or through whom (transshipment)
/// @param forms which forms of the mineral
/// @param partners to whom it exports, or against whose goods a tariff is
/// @param from first month in force
/// @param until when it ends in fact
/// @param announced month in which it becomes known; exports may be brought forward from then on
/// @param frontLoading most that leaves before the start, times the base flow; absent = the parameters
/// @param action what is done
/// @param sources where it is documented
/// @param assumed what about it is assumed, and why
/// @param line where it stands in its file, from 1
public record Measure(
        String id,
        CountryChoice country,
        FormChoice forms,
        CountryChoice partners,
        YearMonth from,
        Until until,
        YearMonth announced,
        OptionalDouble frontLoading,
        Action action,
        List<Citation> sources,
        List<String> assumed,
        int line) {

    public Measure {
        sources = List.copyOf(sources);
        assumed = List.copyOf(assumed);
    }
}
