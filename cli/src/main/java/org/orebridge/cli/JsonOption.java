package org.orebridge.cli;

import java.util.function.Supplier;
import org.orebridge.workbench.result.JsonFile;
import picocli.CommandLine.Option;

/// Whether a result is printed as JSON instead of text.
final class JsonOption {

    @Option(names = "--json", description = "Print the result as JSON; progress goes to standard error.")
    private boolean json;

    boolean asked() {
        return json;
    }

    /// The result as it was asked for.
    String print(Record result, Supplier<String> text) {
        return json ? JsonFile.text(result) : text.get();
    }
}
