package org.orebridge.workbench.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.orebridge.workbench.report.Wording;
import org.orebridge.workbench.report.Words;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/// Gathers what is wrong with one file.
public final class Findings {

    private final String file;
    private final List<Fault> found = new ArrayList<>();

    public Findings(String file) {
        this.file = file;
    }

    void add(Node at, Wording says, Wording maybe) {
        int column = at.getStartMark().map(Mark::getColumn).map(c -> c + 1).orElse(0);
        found.add(new Fault(file, line(at), column, says, maybe));
    }

    public void add(int line, Wording says, Wording maybe) {
        found.add(new Fault(file, line, 0, says, maybe));
    }

    /// What only those are told who write files for the command line: in English.
    public void add(int line, String says, String maybe) {
        add(line, Wording.plain(says), Wording.plain(maybe));
    }

    int count() {
        return found.size();
    }

    /// Stops here if anything was found.
    public void refuse() {
        if (!found.isEmpty()) {
            Words english = Words.english();
            found.sort(Comparator.comparingInt(Fault::line)
                    .thenComparingInt(Fault::column)
                    .thenComparing(fault -> fault.says().in(english)));
            throw new InvalidScenario(found);
        }
    }

    static int line(Node at) {
        return at.getStartMark().map(Mark::getLine).map(l -> l + 1).orElse(0);
    }
}
