package org.orebridge.importers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orebridge.core.Figure;
import org.orebridge.core.Mass;
import org.orebridge.core.Stage;

/// What one place produced, could produce or holds of one material in one year, as a source reports it.
///
/// @param place country, world total or other countries
/// @param placeAsFound the source's words for it
/// @param commodity the source's name, e.g. "Cobalt", "Magnesium Metal"; known misspellings put right
/// @param detail what is counted, in the source's words, e.g. "Mine production"
/// @param stage the stage of the chain, where the words tell it
/// @param measure production and capacity in a year, reserves at its end
/// @param year calendar year
/// @param amount t, on the basis that the source names (mostly contained metal), not converted
/// @param unitAsFound the source's words for the unit
/// @param basis what the mass is of, in the source's words, e.g. "cobalt content"; empty where it does not say
/// @param notes the source's footnotes to this figure
/// @param file the file's name
/// @param row its line, the header being line 1
public record ProductionRow(
        Place place,
        String placeAsFound,
        String commodity,
        String detail,
        Optional<Stage> stage,
        Measure measure,
        int year,
        Figure<Mass> amount,
        String unitAsFound,
        String basis,
        String notes,
        String file,
        int row)
        implements Statement {

    @Override
    public List<Object> subject() {
        return List.of(placeAsFound, commodity, detail, measure, year, basis);
    }

    @Override
    public List<Object> said() {
        return List.of(amount);
    }

    /// What is measured.
    public enum Measure {
        PRODUCTION,
        CAPACITY,
        RESERVES;

        /// The word for it in a sentence, e.g. `production`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
