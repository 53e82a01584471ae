package org.orebridge.server.scenario;

import java.util.List;
import java.util.Optional;
import org.orebridge.core.CountryGroup;
import org.orebridge.core.CountryGroups;
import org.orebridge.core.Region;
import org.orebridge.reference.ActivityRow;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Quantity;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.scenario.ScenarioShape;

/// Every key that a scenario may have, and the words that are at hand for it.
///
/// @param keys of a scenario, in the order in which they are best written
/// @param groups of countries that may be a party
/// @param minerals what each has, in order of name
public record ScenarioKeys(List<KeyView> keys, List<String> groups, List<MineralChoices> minerals) {

    static ScenarioKeys of(ReferenceDataset dataset) {
        return new ScenarioKeys(
                KeyView.of(ScenarioShape.SCENARIO),
                CountryGroups.bundled().all().stream().map(CountryGroup::id).toList(),
                dataset.minerals().values().stream().map(MineralChoices::of).toList());
    }

    /// What a scenario of one mineral can name.
    ///
    /// @param mineral id
    /// @param baseYear the year usually taken as rest
    /// @param forms ids, nearest the mine first
    /// @param steps kinds of activity: mining, refining, conversion, recycling
    /// @param activities ids
    /// @param regions codes of those that its network tells apart
    /// @param sectors of use
    public record MineralChoices(
            String mineral,
            int baseYear,
            List<String> forms,
            List<String> steps,
            List<String> activities,
            List<String> regions,
            List<String> sectors) {

        static MineralChoices of(MineralReference mineral) {
            return new MineralChoices(
                    mineral.mineral(),
                    mineral.baseYear(),
                    mineral.forms().stream().map(row -> row.form().id()).toList(),
                    mineral.activities().stream()
                            .map(ActivityRow::kind)
                            .map(Object::toString)
                            .distinct()
                            .toList(),
                    mineral.activities().stream().map(ActivityRow::activity).toList(),
                    mineral.regions().stream().map(Region::code).toList(),
                    mineral.used(Quantity.USE).stream()
                            .map(FigureRow::sector)
                            .flatMap(Optional::stream)
                            .distinct()
                            .sorted()
                            .toList());
        }
    }
}
