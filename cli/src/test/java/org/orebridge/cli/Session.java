package org.orebridge.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/// One run of the command line inside the test: what it printed and how it ended.
///
/// @param code exit code
/// @param out standard output
/// @param err standard error
record Session(int code, String out, String err) {

    static Session of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CommandLines.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Session(code, out.toString(), err.toString());
    }
}
