package org.orebridge.workbench.cooperation.plan;

import java.util.List;
import java.util.stream.Collectors;

/// A party's file that cannot be used: says where and what is taken there, and nothing of what stands in it.
///
/// It has no cause and no trace of one: what a reader of files found would quote the file.
public final class InvalidHolding extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /// @param line from 1; 0 = the whole file
    /// @param says which key, and what it takes; never what was found
    public record Fault(int line, String says) {}

    /// @param file its name
    public InvalidHolding(String file, List<Fault> faults) {
        super(
                faults.stream()
                        .map(fault -> file + (fault.line() > 0 ? ":" + fault.line() : "") + ": " + fault.says())
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        "",
                                        "\nMaybe compare it with what `orebridge new holding -` prints; figures of the file are not shown.")));
    }

    InvalidHolding(String file, String says) {
        this(file, List.of(new Fault(0, says)));
    }
}
