package org.orebridge.workbench.scenario;

/// One thing that is wrong with a scenario, and where, as it is told to a reader.
///
/// @param file name of the file, or of the option, that it stands in
/// @param line from 1; 0 where there is none
/// @param column from 1; 0 where there is none
/// @param says what was found
/// @param maybe what may have been meant, in English beginning with "Maybe"; empty if nothing comes to mind
public record Finding(String file, int line, int column, String says, String maybe) {

    @Override
    public String toString() {
        String place = file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
        return place + ": " + says + (maybe.isEmpty() ? "" : "\n  " + maybe);
    }
}
