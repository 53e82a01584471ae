package org.orebridge.workbench.scenario;

/// How much, either relative to the base or in tonnes.
public sealed interface Volume {

    /// @param ofBase share of the base flow (or of the base output of an activity)
    record Share(double ofBase) implements Volume {}

    /// @param perMonth t of contained metal a month
    record Tonnes(double perMonth) implements Volume {}
}
