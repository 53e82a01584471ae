package org.orebridge.workbench.hindcast.result;

import java.util.List;

/// The one file of class values, and every change that was made to it.
///
/// @param sha256 of the file's bytes
/// @param values those that bear on the events run
/// @param changes what was changed since it was first written, oldest first
/// @param unlogged whether the file differs from the last change that was logged
public record ParameterTable(String sha256, List<Value> values, List<Change> changes, boolean unlogged) {

    public ParameterTable {
        values = List.copyOf(values);
        changes = List.copyOf(changes);
    }

    /// Changes made after a score had been seen; one that nobody logged counts as such.
    public int retunings() {
        return (int) changes.stream().filter(Change::retuning).count() + (unlogged ? 1 : 0);
    }

    /// @param key of the class value
    /// @param value at the centre
    /// @param low of its range
    /// @param high of its range
    /// @param unit of all three
    /// @param reason why
    public record Value(String key, double value, double low, double high, String unit, String reason) {}

    /// @param number from 1, in order
    /// @param sha256 of the file after it
    /// @param retuning whether a score had been seen before; else it bears on no event, or was made before the
    ///   first run
    /// @param what was changed
    /// @param reason why
    public record Change(int number, String sha256, boolean retuning, String what, String reason) {}
}
