package org.orebridge.importers.stockpile;

import java.util.List;
import org.orebridge.core.Figure;
import org.orebridge.importers.Numbers;
import org.orebridge.importers.Place;
import org.orebridge.importers.Statement;

/// One published fact about a stockpile.
///
/// @param id the table's own, e.g. `KR-1`
/// @param place whose stockpile
/// @param programme its name
/// @param agency who runs it
/// @param item what is held, e.g. `rare metals`, `cobalt`
/// @param metric what is said of it, e.g. `target days of supply`
/// @param value in that unit, where it is one number
/// @param valueAsFound as the source writes it
/// @param unit e.g. `days of domestic demand`
/// @param asOf day, month or year in the source's words
/// @param title of the document
/// @param url where it can be read
/// @param note what else is said
/// @param file the file's name
/// @param row its line, the header being line 1
public record StockpileFactRow(
        String id,
        Place place,
        String programme,
        String agency,
        String item,
        String metric,
        Figure<Double> value,
        String valueAsFound,
        String unit,
        String asOf,
        String title,
        String url,
        String note,
        String file,
        int row)
        implements Statement {

    @Override
    public List<Object> subject() {
        return List.of(id);
    }

    @Override
    public List<Object> said() {
        return List.of(place, item, metric, value, unit, asOf);
    }

    /// The year in the words; 0 where there is none.
    @Override
    public int year() {
        String digits = asOf.replaceAll(".*?((19|20)\\d\\d).*", "$1");
        return Numbers.year(digits).orElse(0);
    }
}
