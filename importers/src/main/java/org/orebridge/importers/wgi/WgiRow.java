package org.orebridge.importers.wgi;

import java.util.List;
import org.orebridge.core.Figure;
import org.orebridge.core.GovernanceDimension;
import org.orebridge.importers.Place;
import org.orebridge.importers.Statement;

/// How well one country was governed in one year, in one dimension.
///
/// @param place the country
/// @param placeAsFound the source's name for it
/// @param dimension which of the six
/// @param year calendar year
/// @param estimate score in units of a standard normal distribution over countries, about -2.5 (worst) to 2.5 (best)
/// @param standardError of the estimate, in the same units
/// @param sources number of surveys and expert assessments behind it
/// @param percentileRank among all countries of the year, 0 (lowest) to 100 (highest)
/// @param file the file's name
/// @param row its line, the header being line 1
public record WgiRow(
        Place place,
        String placeAsFound,
        GovernanceDimension dimension,
        int year,
        Figure<Double> estimate,
        Figure<Double> standardError,
        Figure<Double> sources,
        Figure<Double> percentileRank,
        String file,
        int row)
        implements Statement {

    @Override
    public List<Object> subject() {
        return List.of(place, dimension, year);
    }

    @Override
    public List<Object> said() {
        return List.of(estimate, standardError, sources, percentileRank);
    }
}
