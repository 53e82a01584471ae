package org.orebridge.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.orebridge.workbench.study.Study;

/// One run of the command line inside the test: what it printed and how it ended.
///
/// @param code exit code
/// @param out standard output
/// @param err standard error
record Session(int code, String out, String err) {

    /// With all commands of the program.
    static Session of(String... arguments) {
        return of(CommandLines.commands(), arguments);
    }

    /// With a study of the test's own behind `respond`.
    static Session with(Study study, String... arguments) {
        return of(List.of(new RespondCommand(() -> study)), arguments);
    }

    static Session of(List<?> commands, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CommandLines.run(CommandLines.of(new PrintWriter(out), new PrintWriter(err), commands), arguments);
        return new Session(code, out.toString(), err.toString());
    }
}
