package org.orebridge.workbench.situation;

import java.util.List;
import java.util.Optional;

/// One quantity of a mineral's year: what a source gave, what the balance made of it, and on which figures it rests.
///
/// @param kind `production`, `trade` or `use`
/// @param activity of a production: its technology, e.g. `cobalt-mining`
/// @param step of a production: mining, refining, conversion or recycling
/// @param input form taken in by a production, where it takes one
/// @param form made, shipped or used
/// @param from the producing region or the exporter; empty for a use
/// @param to the importer or the using region; empty for a production
/// @param sector of a use
/// @param given t/y of contained metal as the sources say
/// @param tonnes t/y of contained metal at rest, after the balance; a production's is of its main output
/// @param movedShare how far the balance moved it, as a share of what was given
/// @param flagged whether that is more than two standard deviations
/// @param figures ids of the figures behind it
public record SupplyElement(
        String kind,
        Optional<String> activity,
        Optional<String> step,
        Optional<String> input,
        String form,
        Optional<String> from,
        Optional<String> to,
        Optional<String> sector,
        double given,
        double tonnes,
        double movedShare,
        boolean flagged,
        List<String> figures) {

    public SupplyElement {
        figures = List.copyOf(figures);
    }

    /// Whether it is a production of this step of the chain.
    boolean isProduction(String wanted) {
        return step.filter(wanted::equals).isPresent();
    }

    /// The same with a share of its tonnes left.
    public SupplyElement scaled(double share) {
        return new SupplyElement(
                kind,
                activity,
                step,
                input,
                form,
                from,
                to,
                sector,
                given,
                tonnes * share,
                movedShare,
                flagged,
                figures);
    }
}
