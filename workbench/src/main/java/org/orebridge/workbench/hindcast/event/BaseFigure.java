package org.orebridge.workbench.hindcast.event;

import java.util.List;
import java.util.Optional;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.reference.Quantity;
import org.orebridge.workbench.scenario.Citation;

/// A figure of the base year that the event brings along, because the compilation has none of that year.
///
/// @param quantity production, capacity, use, price or surplus stock
/// @param activity of a production or capacity
/// @param form of a use, price or stock
/// @param country where
/// @param sector of a use
/// @param value in the quantity's unit
/// @param low lowest plausible value
/// @param high highest plausible value
/// @param sources where it is documented; without any it is an assumption
/// @param reason why it was chosen
/// @param line where it stands in its file, from 1
public record BaseFigure(
        Quantity quantity,
        Optional<String> activity,
        Optional<Form> form,
        Region country,
        Optional<String> sector,
        double value,
        double low,
        double high,
        List<Citation> sources,
        String reason,
        int line) {

    public BaseFigure {
        sources = List.copyOf(sources);
    }
}
