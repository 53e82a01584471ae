package org.orebridge.workbench.hindcast.event;

import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.workbench.scenario.CountryChoice;
import org.orebridge.workbench.scenario.FormChoice;

/// What of a market a series observes.
public sealed interface Subject {

    /// The price of a form in a country.
    record Price(Form form, Region country) implements Subject {}

    /// The treatment charge that smelters of a country get.
    ///
    /// @param country whose smelters
    /// @param contract whether it is the calendar year's contract (benchmark); else it is that of the day (spot)
    record Charge(Region country, boolean contract) implements Subject {}

    /// What a country takes in from others, or sends to them.
    ///
    /// @param country whose trade it is
    /// @param imports whether goods come in; else they leave
    /// @param forms which forms, added up by contained metal
    /// @param partners from or to whom
    record Volume(Region country, boolean imports, FormChoice forms, CountryChoice partners) implements Subject {}
}
