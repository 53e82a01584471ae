package org.orebridge.server;

import java.nio.file.Path;
import java.util.Optional;
import org.orebridge.workbench.serving.BrowserWorkbench;
import org.orebridge.workbench.serving.ServingTerms;
import org.orebridge.workbench.study.Study;

/// A workbench that is open for the length of a test.
///
/// @param open the server
/// @param visitor who talks to it
record OpenWorkbench(BrowserWorkbench.Open open, Visitor visitor) implements AutoCloseable {

    static OpenWorkbench at(Path home) {
        return at(home, new SmallAnswers(), Optional.empty());
    }

    static OpenWorkbench at(Path home, Study study, Optional<String> database) {
        var terms = new ServingTerms(home, "127.0.0.1", 0, database);
        BrowserWorkbench.Open open = new SpringWorkbench(Optional.of(study)).open(terms);
        return new OpenWorkbench(open, new Visitor(open.address()));
    }

    @Override
    public void close() {
        open.close();
    }
}
