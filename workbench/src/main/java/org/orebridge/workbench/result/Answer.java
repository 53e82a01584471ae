package org.orebridge.workbench.result;

import java.util.List;
import java.util.Optional;

/// Everything that one run answers about one shock, with all that the answer rests on.
///
/// @param schema version of this record's shape; see `docs/result-schema.md`
/// @param run how it was computed
/// @param shock what stops, for whom, from when
/// @param ways one a way of answering, in the order they are shown
/// @param together what acting together is worth to each party; empty if (c) was not run or failed
/// @param shelf the same with none, half and all of the surplus stock there; empty where there is no figure of any
/// @param tornado which parameters move the answer most; empty if not done
/// @param evidence what share of the answer rests on what
/// @param adjustments how far the balance moved each figure
/// @param inputs every input figure, those not used as well
/// @param assumptions every parameter with its range
/// @param network the base year that the shock hits
/// @param solves one record a solve that the central answer rests on
/// @param omissions what was asked for and not done, by name
public record Answer(
        String schema,
        Run run,
        Shock shock,
        List<WayResult> ways,
        Optional<Together> together,
        Optional<ShelfLevels> shelf,
        Optional<Tornado> tornado,
        Evidence evidence,
        List<Adjustment> adjustments,
        List<InputFigure> inputs,
        List<Assumption> assumptions,
        BaseNetwork network,
        List<SolveRecord> solves,
        List<Omission> omissions) {

    /// The version that this program writes.
    public static final String SCHEMA = "2";

    public Answer {
        if (!schema.equals(SCHEMA)) {
            throw new IllegalArgumentException(
                    "This program reads answers of schema %s, found schema \"%s\".%nMaybe the run was made by another version of the program; run it again."
                            .formatted(SCHEMA, schema));
        }
        ways = List.copyOf(ways);
        adjustments = List.copyOf(adjustments);
        inputs = List.copyOf(inputs);
        assumptions = List.copyOf(assumptions);
        solves = List.copyOf(solves);
        omissions = List.copyOf(omissions);
    }

    /// The result under one way of answering, where it was run.
    public Optional<WayResult> way(Way way) {
        return ways.stream().filter(result -> result.way() == way).findFirst();
    }
}
