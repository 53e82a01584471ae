package org.orebridge.reference;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.orebridge.core.Form;
import org.orebridge.core.NearestWord;

/// All class values by key: elasticities, values in use, costs of substitution, weights of the balance.
///
/// @param byKey every parameter by its key, in key order
public record Parameters(SortedMap<String, Parameter> byKey) {

    /// The classes of forms whose values stand in for a form that has none of its own.
    public static final String SPECIFICATION_GOOD = "specification-good";

    public Parameters {
        byKey = Collections.unmodifiableSortedMap(new TreeMap<>(byKey));
    }

    /// The central value under a key; an unknown key is refused with the nearest known one.
    public double value(String key) {
        return parameter(key).value();
    }

    /// The parameter under a key; an unknown key is refused with the nearest known one.
    public Parameter parameter(String key) {
        return find(key).orElseThrow(() -> unknown(key));
    }

    /// The parameter under a key, if there is one.
    public Optional<Parameter> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// A sector's value, e.g. `sector("ev-batteries", "elasticity")`.
    public double sector(String sector, String name) {
        return value("sector." + sector + "." + name);
    }

    /// A value of an activity's class, e.g. `activity("refinery", "cost_slope")`.
    public double activity(String activityClass, String name) {
        return value("activity." + activityClass + "." + name);
    }

    /// A form's own value where it has one, else that of its class.
    public double form(Form form, String formClass, String name) {
        return formParameter(form, formClass, name).value();
    }

    /// The same with its range.
    public Parameter formParameter(Form form, String formClass, String name) {
        return find("form." + form + "." + name)
                .or(() -> find("form." + formClass + "." + name))
                .or(() -> find("form." + SPECIFICATION_GOOD + "." + name))
                .orElseThrow(() -> unknown("form." + form + "." + name));
    }

    /// The same parameters with one fixed at a value of the user's choice, whatever its range.
    public Parameters with(String key, double chosen) {
        return changed(key, parameter -> parameter.fixedAt(chosen));
    }

    /// The same parameters with one at a drawn value.
    public Parameters withDrawn(String key, double drawn) {
        return changed(key, parameter -> parameter.drawnAt(drawn));
    }

    private Parameters changed(String key, UnaryOperator<Parameter> change) {
        SortedMap<String, Parameter> copy = new TreeMap<>(byKey);
        copy.put(key, change.apply(parameter(key)));
        return new Parameters(copy);
    }

    private IllegalArgumentException unknown(String key) {
        return new IllegalArgumentException("There is no parameter \"%s\".%nMaybe \"%s\" was meant."
                .formatted(key, NearestWord.among(byKey.keySet(), key).orElse("nothing")));
    }
}
