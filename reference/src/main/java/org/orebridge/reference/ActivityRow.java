package org.orebridge.reference;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Form;

/// One technology that turns forms into forms: a mine, a refinery, a conversion, a recycler.
///
/// @param activity its identity, e.g. `gallium-refining`
/// @param kind its step of the chain
/// @param name in words
/// @param inputs t contained taken per t of level; empty for mining and recycling
/// @param outputs t contained given per t of level
/// @param mainForm the form whose tonnes are the level
/// @param activityClass whose parameters it takes, e.g. `refinery`
/// @param reason where the coefficients come from
public record ActivityRow(
        String activity,
        ActivityKind kind,
        String name,
        SortedMap<Form, Double> inputs,
        SortedMap<Form, Double> outputs,
        Form mainForm,
        String activityClass,
        String reason) {

    public ActivityRow {
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
        if (outputs.isEmpty()) {
            throw new IllegalArgumentException(
                    "The activity %s gives nothing.%nMaybe its outputs are missing.".formatted(activity));
        }
        if (!inputs.containsKey(mainForm) && !outputs.containsKey(mainForm)) {
            throw new IllegalArgumentException(
                    "The main form of %s, %s, is neither an input nor an output of it.".formatted(activity, mainForm));
        }
    }

    /// t of an output that go with so many t of the main form.
    double outputTonnes(Form form, double mainTonnes) {
        double perLevel = inputs.getOrDefault(mainForm, outputs.getOrDefault(mainForm, 1.0));
        return mainTonnes / perLevel * outputs.getOrDefault(form, 0.0);
    }
}
