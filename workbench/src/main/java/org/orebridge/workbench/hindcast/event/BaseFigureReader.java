package org.orebridge.workbench.hindcast.event;

import java.util.Locale;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.reference.Quantity;
import org.orebridge.workbench.scenario.Findings;
import org.orebridge.workbench.scenario.MeasureReader;
import org.orebridge.workbench.scenario.Section;

/// Turns a sound section of `base-figures` into a figure and names what it lacks.
final class BaseFigureReader {

    private final Findings findings;

    BaseFigureReader(Findings findings) {
        this.findings = findings;
    }

    BaseFigure read(Section s) {
        Quantity quantity =
                Quantity.valueOf(s.text("quantity").replace('-', '_').toUpperCase(Locale.ROOT));
        double value = s.number("value");
        switch (quantity) {
            case PRODUCTION, CAPACITY -> need(s, quantity, "activity");
            case USE -> {
                need(s, quantity, "form");
                need(s, quantity, "sector");
            }
            default -> need(s, quantity, "form");
        }
        if (!s.has("sources") && !(s.has("low") && s.has("high"))) {
            findings.add(
                    s.line(),
                    "This figure has no source and no range.",
                    "Maybe `sources`, or `low` and `high` as for an assumption.");
        }
        if (s.number("low", value) > value || s.number("high", value) < value) {
            findings.add(s.line(), "`low`, `value` and `high` do not rise.", "Maybe two are swapped.");
        }
        return new BaseFigure(
                quantity,
                s.find("activity", String.class),
                s.find("form", Form.class),
                s.need("country", Region.class),
                s.find("sector", String.class),
                value,
                s.number("low", value),
                s.number("high", value),
                MeasureReader.citations(s),
                s.text("reason"),
                s.line());
    }

    private void need(Section s, Quantity quantity, String key) {
        if (!s.has(key)) {
            findings.add(
                    s.line(),
                    "A %s needs `%s`.".formatted(quantity.word().replace('_', ' '), key),
                    "Maybe add `" + key + "`.");
        }
    }
}
