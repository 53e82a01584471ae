package org.orebridge.workbench.result;

import java.util.Optional;
import java.util.OptionalDouble;

/// One input figure as the reference dataset holds it, with what its source said and what was done with it.
///
/// @param id unique in the mineral's figures
/// @param quantity e.g. `production`, `trade`, `price`
/// @param about what it is of, in codes: activity or form, from, to, sector
/// @param region where it is or comes from; code
/// @param partner where it goes; code
/// @param form form id
/// @param year calendar year
/// @param value empty where withheld or not available
/// @param unit of the value, low and high
/// @param low low end, for assumed figures
/// @param high high end, for assumed figures
/// @param said stated, estimated, withheld or not-available
/// @param treatment as-given, derived or assumed
/// @param reason how or why
/// @param source id of the source
/// @param vintage title and edition of the source
/// @param file raw file it was read from
/// @param row row of that file, as the importer counts
/// @param used whether the run rests on it; kept and disagreeing otherwise
public record InputFigure(
        String id,
        String quantity,
        String about,
        Optional<String> region,
        Optional<String> partner,
        Optional<String> form,
        Optional<Integer> year,
        OptionalDouble value,
        String unit,
        OptionalDouble low,
        OptionalDouble high,
        String said,
        String treatment,
        String reason,
        String source,
        String vintage,
        String file,
        String row,
        boolean used) {}
