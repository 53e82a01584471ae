package org.orebridge.reference;

/// Where a figure stands: the source, its file as distributed, and the line or lines in it.
///
/// @param source id in `sources.csv`
/// @param file file name; empty for an assumption
/// @param row line numbers, the header being line 1, several joined by blanks
record Origin(String source, String file, String row) {

    static final Origin ASSUMPTION = new Origin("assumption", "", "");

    static Origin of(String source, String file, int row) {
        return new Origin(source, file, Integer.toString(row));
    }
}
