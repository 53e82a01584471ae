package org.orebridge.workbench.scenario;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.Activity;
import org.orebridge.market.Arc;
import org.orebridge.market.Market;
import org.orebridge.market.Node;
import org.orebridge.workbench.report.Wording;

/// Finds the elements of a market that a measure names, or names what is not there.
final class Selection {

    private final Market market;
    private final String file;

    Selection(Market market, String file) {
        this.market = market;
        this.file = file;
    }

    /// Routes on which the measure's country exports its forms to its partners, unused ones included.
    List<Integer> exports(Measure measure) {
        return arcs(measure, measure.country(), measure.partners());
    }

    /// Routes on which the measure's country imports its forms from its partners.
    List<Integer> imports(Measure measure) {
        return arcs(measure, measure.partners(), measure.country());
    }

    private List<Integer> arcs(Measure measure, CountryChoice from, CountryChoice to) {
        checkCountries(measure, from);
        checkCountries(measure, to);
        SortedSet<Form> forms = forms(measure);
        var found = indices(market.arcs().size(), a -> {
            Arc arc = market.arcs().get(a);
            Node origin = node(arc.from());
            return from.contains(origin.region())
                    && to.contains(node(arc.to()).region())
                    && forms.contains(origin.form());
        });
        if (found.isEmpty()) {
            throw refuse(
                    measure,
                    Wording.of(
                            "finding.no-trade",
                            ChoiceWords.of(measure.forms()),
                            ChoiceWords.of(from),
                            ChoiceWords.of(to)),
                    Wording.of("maybe.form-or-country"));
        }
        checkEachForm(measure, found);
        return found;
    }

    private void checkEachForm(Measure measure, List<Integer> arcs) {
        if (measure.forms() instanceof FormChoice.Only only) {
            var traded = arcs.stream()
                    .map(a -> node(market.arcs().get(a).from()).form())
                    .collect(Collectors.toSet());
            for (Form form : only.forms()) {
                if (!traded.contains(form)) {
                    throw refuse(
                            measure,
                            Wording.of("finding.no-trade-here", ChoiceWords.of(form)),
                            Wording.of("maybe.only", ChoiceWords.forms(new TreeSet<>(traded))));
                }
            }
        }
    }

    /// Activities of the measure's country by kind, name or the part of the name before the colon.
    List<Integer> activities(Measure measure, String wanted) {
        checkCountries(measure, measure.country());
        var here = indices(
                market.activities().size(),
                p -> measure.country().contains(market.activities().get(p).region()));
        var found = here.stream()
                .filter(p -> names(market.activities().get(p)).contains(wanted))
                .toList();
        if (found.isEmpty()) {
            var known = new TreeSet<String>();
            here.forEach(p -> known.addAll(names(market.activities().get(p))));
            throw refuse(
                    measure,
                    Wording.of("finding.no-activity", ChoiceWords.of(measure.country()), wanted),
                    Nearest.maybe(wanted, known));
        }
        return found;
    }

    /// What an activity may be called by.
    static Set<String> names(Activity activity) {
        int colon = activity.name().indexOf(':');
        return Stream.of(
                        activity.kind(),
                        activity.name(),
                        colon < 0 ? activity.name() : activity.name().substring(0, colon))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    /// Uses of the measure's forms in its country, of the sectors given, or of all if none is.
    List<Integer> uses(Measure measure, List<String> sectors) {
        checkCountries(measure, measure.country());
        var forms = forms(measure);
        var here = indices(
                market.uses().size(),
                s -> at(measure, forms, market.uses().get(s).node()));
        var found = here.stream()
                .filter(s -> sectors.isEmpty()
                        || sectors.contains(market.uses().get(s).sector()))
                .toList();
        var known = here.stream().map(s -> market.uses().get(s).sector()).collect(Collectors.toSet());
        for (String sector : sectors) {
            if (!known.contains(sector)) {
                throw refuse(
                        measure,
                        Wording.of("finding.no-sector", ChoiceWords.of(measure.country()), sector),
                        Nearest.maybe(sector, known));
            }
        }
        return some(measure, found, "finding.no-use");
    }

    /// Commercial stocks of the measure's forms in its country.
    List<Integer> storages(Measure measure) {
        checkCountries(measure, measure.country());
        var forms = forms(measure);
        var found = indices(
                market.storages().size(),
                i -> at(measure, forms, market.storages().get(i).node()));
        return some(measure, found, "finding.no-stock");
    }

    private List<Integer> some(Measure measure, List<Integer> found, String nothing) {
        if (found.isEmpty()) {
            throw refuse(
                    measure,
                    Wording.of(nothing, ChoiceWords.of(measure.country()), ChoiceWords.of(measure.forms())),
                    Wording.of("maybe.another-form"));
        }
        return found;
    }

    private boolean at(Measure measure, Set<Form> forms, int node) {
        return measure.country().contains(node(node).region())
                && forms.contains(node(node).form());
    }

    Node node(int index) {
        return market.nodes().get(index);
    }

    private SortedSet<Form> forms(Measure measure) {
        return switch (measure.forms()) {
            case FormChoice.All all -> allForms();
            case FormChoice.Only(SortedSet<Form> forms) -> known(measure, forms);
            case FormChoice.Stage(String kind) -> outputs(measure, kind);
        };
    }

    private SortedSet<Form> known(Measure measure, SortedSet<Form> forms) {
        for (Form form : forms) {
            if (!allForms().contains(form)) {
                throw refuse(
                        measure,
                        Wording.of("finding.no-form", form.id()),
                        Nearest.maybe(
                                form.id(), allForms().stream().map(Form::id).toList()));
            }
        }
        return forms;
    }

    private SortedSet<Form> outputs(Measure measure, String kind) {
        var forms = new TreeSet<Form>();
        for (Activity activity : market.activities()) {
            if (activity.kind().equals(kind)) {
                activity.coefficients().forEach((n, a) -> {
                    if (a > 0) {
                        forms.add(node(n).form());
                    }
                });
            }
        }
        if (forms.isEmpty()) {
            var kinds = market.activities().stream().map(Activity::kind).collect(Collectors.toSet());
            throw refuse(measure, Wording.of("finding.no-stage", kind), Nearest.maybe(kind, kinds));
        }
        return forms;
    }

    private SortedSet<Form> allForms() {
        return market.nodes().stream().map(Node::form).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Every country of the network.
    SortedSet<Region> regions() {
        return market.nodes().stream().map(Node::region).collect(Collectors.toCollection(TreeSet::new));
    }

    private void checkCountries(Measure measure, CountryChoice choice) {
        for (Region region : choice.named()) {
            if (!regions().contains(region)) {
                throw refuse(
                        measure,
                        Wording.of("finding.not-apart", region.code(), Wording.country(region.code())),
                        Wording.of("maybe.rest", names(regions())));
            }
        }
    }

    private static String names(SortedSet<Region> regions) {
        return Nearest.list(regions.stream().map(Region::code).toList());
    }

    private static List<Integer> indices(int size, IntPredicate wanted) {
        return IntStream.range(0, size).filter(wanted).boxed().toList();
    }

    InvalidScenario refuse(Measure measure, Wording says, Wording maybe) {
        return InvalidScenario.of(file, measure.line(), Wording.of("finding.of-measure", measure.id(), says), maybe);
    }
}
