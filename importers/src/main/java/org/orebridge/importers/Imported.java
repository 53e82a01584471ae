package org.orebridge.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.orebridge.core.Finding;

/// What came out of a foreign file: its rows in our words, with the findings made on the way.
///
/// @param rows in the order of the file
/// @param intake which file it is and what was found
public record Imported<T>(List<T> rows, Intake intake) {

    public Imported {
        rows = List.copyOf(rows);
    }

    /// Keeps every row of a reading that hands them on one by one.
    public static <T> Imported<T> collect(Function<Consumer<T>, Intake> reading) {
        List<T> rows = new ArrayList<>();
        Intake intake = reading.apply(rows::add);
        return new Imported<>(rows, intake);
    }

    /// In the order of the lines they are about.
    public List<Finding> findings() {
        return intake.findings();
    }

    /// The findings of one severity.
    public List<Finding> findings(Finding.Severity severity) {
        return findings().stream().filter(f -> f.severity() == severity).toList();
    }
}
