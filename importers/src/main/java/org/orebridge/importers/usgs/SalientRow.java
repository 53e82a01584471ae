package org.orebridge.importers.usgs;

import java.util.List;
import org.orebridge.core.Figure;
import org.orebridge.importers.Numbers;
import org.orebridge.importers.Statement;

/// One salient statistic of the United States, or the share of one of its import sources.
///
/// @param commodity the source's name, e.g. "Gallium"
/// @param country "United States", or for import sources the country they come from
/// @param statistics what is counted: Production, Import, Export, Consumption, Price, Stock, Net import reliance ...
/// @param detail the same in more words, e.g. "Consumption, reported"
/// @param unit the source's words: metric tons, kilograms, dollars per kilogram, percent, number
/// @param years one year, or the span of an average such as 2021–24
/// @param value in that unit, not converted
/// @param notes the source's footnotes
/// @param file the file's name
/// @param row its line, the header being line 1
public record SalientRow(
        String commodity,
        String country,
        String statistics,
        String detail,
        String unit,
        String years,
        Figure<Double> value,
        String notes,
        String file,
        int row)
        implements Statement {

    @Override
    public List<Object> subject() {
        return List.of(commodity, country, statistics, detail, unit, years, notes);
    }

    @Override
    public List<Object> said() {
        return List.of(value);
    }

    /// The first year of a span.
    @Override
    public int year() {
        return Numbers.year(years.substring(0, Math.min(4, years.length()))).orElse(0);
    }
}
