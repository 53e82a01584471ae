package org.orebridge.workbench.study;

import java.util.List;
import java.util.TreeSet;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Parameters;
import org.orebridge.workbench.scenario.ExtensionRule;

/// Which parameters bear on a mineral's market, and which of them are drawn for the bands.
public final class RelevantKeys {

    private RelevantKeys() {}

    /// Those of the mineral's own sectors, forms and activities, and the general ones.
    public static List<String> of(MineralReference reference, Parameters parameters) {
        var sectors = new TreeSet<String>();
        reference.used().forEach(figure -> figure.sector().ifPresent(sectors::add));
        var forms = new TreeSet<String>();
        reference.forms().forEach(form -> {
            forms.add(form.form().id());
            forms.add(form.formClass());
        });
        var activities = new TreeSet<String>();
        reference.activities().forEach(activity -> activities.add(activity.activityClass()));
        return parameters.byKey().keySet().stream()
                .filter(key -> {
                    String[] parts = key.split("\\.", -1);
                    return switch (parts[0]) {
                        case "sector" -> sectors.contains(parts[1]);
                        case "form" -> forms.contains(parts[1]);
                        case "activity" -> activities.contains(parts[1]);
                        case "agreement", "hindcast", "project" -> false;
                        case "belief" -> key.startsWith(ExtensionRule.PREFIX);
                        default -> true;
                    };
                })
                .toList();
    }

    /// Those that bear on the market once the year is balanced. The terms in which treatment charges are told
    /// are a convention and bear on nothing.
    public static List<String> drawn(MineralReference reference, Parameters parameters) {
        return of(reference, parameters).stream()
                .filter(key ->
                        !key.startsWith("balance.") && !key.startsWith("price.") && !key.startsWith("treatment."))
                .toList();
    }
}
