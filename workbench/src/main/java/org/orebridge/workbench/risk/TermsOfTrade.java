package org.orebridge.workbench.risk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.orebridge.core.Region;
import org.orebridge.core.Stage;
import org.orebridge.reference.ExportControl;

/// The EU's t by the register of export controls: above 1 where a supplier keeps its exports back.
///
/// The EU's own table, which also lowers t for partners of an agreement, is not at hand: what a licence, a quota
/// or a ban weighs is assumed here. A control that is aimed at one country, or lifted, weighs nothing; one on ores
/// weighs on mining alone.
final class TermsOfTrade {

    /// Assumed for a licence or a quota.
    static final double RESTRICTED = 1.1;

    /// Assumed for a ban or a suspension.
    static final double BANNED = 1.2;

    /// The most that is assumed of any control.
    static final double MOST = 1.3;

    private static final List<String> LIFTED = List.of("abolished", "relaxed", "suspension of");
    private static final Pattern ORES = Pattern.compile("\\b(ores?|concentrates?|raw|unprocessed)\\b");

    private final List<ExportControl> controls;

    /// @param controls of one mineral, on all buyers or on one
    TermsOfTrade(List<ExportControl> controls) {
        this.controls = controls.stream()
                .filter(control -> control.target().isEmpty())
                .sorted(Comparator.comparing(ExportControl::effective))
                .toList();
    }

    /// Whether any control weighs on a stage in a year.
    boolean isNeeded(Stage stage, int year) {
        return controls.stream().anyMatch(control -> of(control.by(), stage, year) > 1);
    }

    /// t of a supplier: 1 where it keeps nothing back.
    double of(Region supplier, Stage stage, int year) {
        Optional<ExportControl> last = controls.stream()
                .filter(control -> control.by().equals(supplier) && year(control) <= year && isOn(control, stage))
                .reduce((_, later) -> later);
        return last.map(TermsOfTrade::weight).orElse(1.0);
    }

    private static double weight(ExportControl control) {
        String measure = control.measure().toLowerCase(Locale.ROOT);
        if (LIFTED.stream().anyMatch(measure::contains)) {
            return 1;
        }
        return measure.contains("ban") || measure.contains("suspension") ? BANNED : RESTRICTED;
    }

    private static boolean isOn(ExportControl control, Stage stage) {
        String words = (control.measure() + " " + control.detail()).toLowerCase(Locale.ROOT);
        return stage == Stage.MINING || !ORES.matcher(words).find();
    }

    private static int year(ExportControl control) {
        return Integer.parseInt(control.effective().substring(0, 4));
    }
}
