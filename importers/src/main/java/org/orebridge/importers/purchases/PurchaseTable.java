package org.orebridge.importers.purchases;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A table of purchases with every row accounted for: used, or named with the reason.
///
/// @param layout how the file was read
/// @param rows below the header that hold anything; as many as purchases and rows not used together
/// @param blank rows below the header that hold nothing
/// @param purchases rows that can be used, in the order of the file
/// @param unused one remark for each row that cannot
/// @param remarks on rows that are used, but in part, or with a doubt
public record PurchaseTable(
        Layout layout, int rows, int blank, List<Purchase> purchases, List<Remark> unused, List<Remark> remarks) {

    public PurchaseTable {
        purchases = List.copyOf(purchases);
        unused = List.copyOf(unused);
        remarks = List.copyOf(remarks);
        if (purchases.size() + unused.size() != rows) {
            throw new IllegalArgumentException("%d rows are used and %d not, of %d.%nMaybe one was dropped."
                    .formatted(purchases.size(), unused.size(), rows));
        }
    }

    /// How a file was read.
    ///
    /// @param format `xlsx` or `csv`
    /// @param encoding of a text, e.g. `UTF-8`; empty for a workbook
    /// @param separator of a text: comma, semicolon, tab or bar; empty for a workbook
    /// @param sheet of a workbook; empty for a text
    /// @param headerLine where the header stands
    /// @param columns heading of each column in use, by what it is taken for
    /// @param ignored headings of the columns that are not used
    /// @param otherSheets names of the sheets that are not read
    public record Layout(
            String format,
            String encoding,
            String separator,
            String sheet,
            int headerLine,
            Map<String, String> columns,
            List<String> ignored,
            List<String> otherSheets) {

        public Layout {
            columns = Collections.unmodifiableMap(new TreeMap<>(columns));
            ignored = List.copyOf(ignored);
            otherSheets = List.copyOf(otherSheets);
        }
    }
}
