package org.orebridge.importers;

import java.time.YearMonth;
import java.util.List;
import org.orebridge.core.Figure;
import org.orebridge.core.Price;

/// The average price of one quoted series in one month.
///
/// @param series the source's name of the series, without its unit, e.g. "Copper", "PCOBA"
/// @param month calendar month
/// @param price current USD/t of the quoted good
/// @param unitAsFound the source's words for the unit
/// @param file the file's name
/// @param row its line, the header being line 1
public record PriceRow(String series, YearMonth month, Figure<Price> price, String unitAsFound, String file, int row)
        implements Statement {

    @Override
    public List<Object> subject() {
        return List.of(series, month);
    }

    @Override
    public List<Object> said() {
        return List.of(price);
    }

    @Override
    public int year() {
        return month.getYear();
    }
}
