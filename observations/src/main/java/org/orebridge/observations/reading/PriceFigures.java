package org.orebridge.observations.reading;

import java.util.Optional;
import org.orebridge.core.Price;
import org.orebridge.core.PriceUnit;
import org.orebridge.importers.PriceRow;
import org.orebridge.observations.Measure;
import org.orebridge.observations.Observation;
import org.orebridge.observations.Statement;
import org.orebridge.observations.Subject;
import org.orebridge.observations.When;
import org.orebridge.observations.Where;

/// A month's mean of a quoted price, as an observation.
final class PriceFigures {

    private PriceFigures() {}

    static Observation of(PriceRow row) {
        Subject subject = new Subject(
                Measure.PRICE,
                row.series(),
                "monthly mean",
                Optional.empty(),
                Optional.empty(),
                Where.NOWHERE,
                Where.NOWHERE,
                When.month(row.month()),
                "");
        double perStated = PriceUnit.parse(row.unitAsFound())
                .map(unit -> unit.toUsdPerTonne(1))
                .orElse(1.0);
        Statement statement =
                new Statement(row.price().map(Price::usdPerTonne), "USD/t", row.unitAsFound(), perStated, "", "");
        return new Observation(subject, statement, row.file(), row.row());
    }
}
