package org.orebridge.workbench.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/// Gathers what is wrong with one file.
public final class Findings {

    private final String file;
    private final List<Finding> found = new ArrayList<>();

    public Findings(String file) {
        this.file = file;
    }

    void add(Node at, String says, String maybe) {
        found.add(new Finding(
                file,
                line(at),
                at.getStartMark().map(Mark::getColumn).map(c -> c + 1).orElse(0),
                says,
                maybe));
    }

    public void add(int line, String says, String maybe) {
        found.add(new Finding(file, line, 0, says, maybe));
    }

    int count() {
        return found.size();
    }

    /// Stops here if anything was found.
    public void refuse() {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparingInt(Finding::line)
                    .thenComparingInt(Finding::column)
                    .thenComparing(Finding::says));
            throw new InvalidScenario(found);
        }
    }

    static int line(Node at) {
        return at.getStartMark().map(Mark::getLine).map(l -> l + 1).orElse(0);
    }
}
