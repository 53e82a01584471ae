package org.orebridge.workbench.study;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.orebridge.reference.Parameter;
import org.orebridge.reference.Parameters;

/// Parameters that move together, because what makes one of them wrong would make the others wrong the same way: the
/// elasticities of all sectors, say.
///
/// @param name shown
/// @param matches keys that belong to it
record ParameterKind(String name, Predicate<String> matches) {

    private static final List<ParameterKind> ALL = List.of(
            ending("elasticity of use", "sector.", ".elasticity"),
            ending("value in use", "sector.", ".value_in_use"),
            ending("substitution: largest share", "sector.", ".substitution_largest"),
            ending("substitution: speed", "sector.", ".substitution_monthly_addition"),
            ending("substitution: operating cost", "sector.", ".substitution_operating_cost"),
            ending("elasticity of supply", "activity.", ".supply_elasticity"),
            ending("cost slope of processing", "activity.", ".cost_slope"),
            ending("spare capacity", "activity.", ".spare_capacity"),
            ending("adjustment elasticity of trade", "form.", ".adjustment_elasticity"),
            ending("entry to new routes", "form.", ".entry_wedge"),
            ending("ceiling of new routes", "form.", ".new_route_ceiling"),
            ending("working stock", "form.", ".working_stock"),
            new ParameterKind("surplus stock", StudySetup.SURPLUS_SHARE::equals),
            new ParameterKind("cost of capital", "market.cost_of_capital"::equals),
            new ParameterKind("worth of a tonne kept", "market.reservation_value"::equals));

    private static ParameterKind ending(String name, String head, String tail) {
        return new ParameterKind(name, key -> key.startsWith(head) && key.endsWith(tail));
    }

    /// Those of which the study has a parameter.
    static List<ParameterKind> of(StudySetup setup) {
        return ALL.stream()
                .filter(kind -> setup.relevantKeys().stream().anyMatch(kind.matches))
                .toList();
    }

    /// Drawn parameters that are of no kind, in the words of the last part of their key.
    static SortedSet<String> leftOut(StudySetup setup) {
        var left = new TreeSet<String>();
        for (String key : setup.drawnKeys()) {
            if (ALL.stream().noneMatch(kind -> kind.matches.test(key))) {
                String last = key.substring(key.lastIndexOf('.') + 1).replace('_', ' ');
                left.add(key.contains("belief.") ? "extension of an announced date" : last);
            }
        }
        return left;
    }

    List<Parameter> members(StudySetup setup) {
        return setup.relevantKeys().stream()
                .filter(matches)
                .map(setup.parameters()::parameter)
                .toList();
    }

    Parameters atLow(StudySetup setup) {
        return with(setup, Parameter::low);
    }

    Parameters atHigh(StudySetup setup) {
        return with(setup, Parameter::high);
    }

    private Parameters with(StudySetup setup, ToDoubleFunction<Parameter> end) {
        Parameters values = setup.parameters();
        for (Parameter member : members(setup)) {
            values = values.withDrawn(member.key(), end.applyAsDouble(member));
        }
        return values;
    }
}
