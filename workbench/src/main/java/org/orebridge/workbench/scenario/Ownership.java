package org.orebridge.workbench.scenario;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.core.Region;

/// Which part of a country's plants belongs to whom abroad: what they earn goes there.
///
/// @param country where they stand
/// @param activity kind (e.g. `mining`) or name of the activity
/// @param owner whose they are
/// @param share of the capacity, above 0, at most 1
/// @param sources where it is documented
/// @param assumed what is assumed
/// @param line where it stands in its file, from 1
public record Ownership(
        Region country,
        String activity,
        Region owner,
        double share,
        List<Citation> sources,
        List<String> assumed,
        int line) {

    public Ownership {
        sources = List.copyOf(sources);
        assumed = List.copyOf(assumed);
    }

    /// Why, in a sentence or two.
    public String reason() {
        var reasons = new ArrayList<String>();
        reasons.add("Part of %s in %s that belongs to %s.".formatted(activity, country, owner));
        reasons.addAll(assumed);
        sources.forEach(source -> reasons.add(source.text() + "."));
        return String.join(" ", reasons);
    }
}
