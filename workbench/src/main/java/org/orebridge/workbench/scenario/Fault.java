package org.orebridge.workbench.scenario;

import org.orebridge.workbench.report.Wording;
import org.orebridge.workbench.report.Words;

/// One thing that is wrong with a scenario, and where, before it is told in a language.
///
/// @param file name of the file, or of the option, that it stands in
/// @param line from 1; 0 where there is none
/// @param column from 1; 0 where there is none
/// @param says what was found
/// @param maybe what may have been meant
record Fault(String file, int line, int column, Wording says, Wording maybe) {

    Finding told(Words words) {
        return new Finding(file, line, column, says.in(words), maybe.in(words));
    }
}
