package org.orebridge.workbench.hindcast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.Arc;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.Node;
import org.orebridge.market.Quantity;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.reference.Parameters;
import org.orebridge.workbench.hindcast.event.Event;
import org.orebridge.workbench.hindcast.event.Series;
import org.orebridge.workbench.hindcast.event.Subject;
import org.orebridge.workbench.scenario.CountryChoice;
import org.orebridge.workbench.scenario.FormChoice;
import org.orebridge.workbench.scenario.InvalidScenario;
import org.orebridge.workbench.treatment.Benchmark;
import org.orebridge.workbench.treatment.BenchmarkYear;
import org.orebridge.workbench.treatment.Charges;
import org.orebridge.workbench.treatment.Smelter;

/// Reads the series of an event off a course of the market.
final class CourseReading {

    private final Event event;
    private final Market market;
    private final Course course;
    private final NavigableMap<Integer, Course> beliefs;
    private final Charges charges;
    private final Benchmark benchmark;
    private final int months;

    /// @param replay the course and what was believed on the way
    /// @param parameters that it was solved under
    CourseReading(EventCase eventCase, Replay.Completed replay, Parameters parameters) {
        this.event = eventCase.event();
        this.course = replay.course();
        this.market = course.market();
        this.beliefs = replay.beliefs();
        this.charges = new Charges(market, parameters, eventCase.reference());
        this.benchmark = new Benchmark(
                charges, eventCase.reference(), eventCase.baseline().year(), event.start());
        this.months = event.months();
    }

    /// Every series of the event, and the imports of the parties.
    SortedMap<String, double[]> levels() {
        var levels = new TreeMap<String, double[]>();
        for (Series series : event.series()) {
            levels.put(series.id(), levels(series));
        }
        for (Region party : EventCase.PARTIES) {
            levels.put(
                    importsOf(party),
                    volume(new Subject.Volume(party, true, new FormChoice.All(), new CountryChoice.All())));
        }
        return levels;
    }

    /// The name under which all imports of a party go, which no series of an event has.
    static String importsOf(Region party) {
        return "imports of " + party;
    }

    private double[] levels(Series series) {
        return switch (series.subject()) {
            case Subject.Price price -> price(series, price);
            case Subject.Charge charge -> charge(series, charge);
            case Subject.Volume volume -> volume(volume);
        };
    }

    // ------------------------------------------------------------ prices

    private double[] price(Series series, Subject.Price price) {
        int node = market.node(price.form(), price.country());
        if (node < 0) {
            throw refuse(series, "%s has no market in %s".formatted(price.form(), price.country()));
        }
        double rest = market.nodes().get(node).basePrice();
        return monthly(t -> course.at(Quantity.PRICE, node, t) / rest);
    }

    /// USD/dmt above the charge at rest.
    private double[] charge(Series series, Subject.Charge charge) {
        Smelter smelter = Smelter.in(market, charge.country()).stream()
                .findFirst()
                .orElseThrow(() -> noSmelter(series, charge.country()));
        double rest = charges.atRest(smelter).charge().treatment();
        return charge.contract()
                ? contract(smelter, rest)
                : monthly(t -> charges.spot(smelter, course, t).charge().treatment() - rest);
    }

    /// What was settled for the year on the belief of the December before; no change where the year was settled before
    /// the event.
    private double[] contract(Smelter smelter, double rest) {
        List<BenchmarkYear> years = benchmark.of(smelter, beliefs, months);
        return monthly(t -> {
            BenchmarkYear year =
                    years.get(event.calendarOf(t).getYear() - event.start().getYear());
            return year.ground() == BenchmarkYear.Ground.EXPECTED ? year.treatment() - rest : 0;
        });
    }

    // ------------------------------------------------------------ volumes

    /// Goods that arrive, or leave, over those at rest; not a number where there are none at rest.
    private double[] volume(Subject.Volume volume) {
        List<Integer> arcs = arcs(volume);
        double rest =
                arcs.stream().mapToDouble(a -> market.arcs().get(a).baseFlow()).sum();
        return monthly(t -> arcs.stream()
                        .mapToDouble(a -> flow(
                                a, t - (volume.imports() ? market.arcs().get(a).lag() : 0)))
                        .sum()
                / rest);
    }

    private double flow(int arc, int month) {
        return month < 0 ? market.arcs().get(arc).baseFlow() : course.at(Quantity.FLOW, arc, month);
    }

    private List<Integer> arcs(Subject.Volume volume) {
        var found = new ArrayList<Integer>();
        for (int a = 0; a < market.arcs().size(); a++) {
            Arc arc = market.arcs().get(a);
            Node from = market.nodes().get(arc.from());
            Node to = market.nodes().get(arc.to());
            Region own = volume.imports() ? to.region() : from.region();
            Region other = volume.imports() ? from.region() : to.region();
            if (own.equals(volume.country())
                    && volume.partners().contains(other)
                    && covers(volume.forms(), from.form())) {
                found.add(a);
            }
        }
        return found;
    }

    private boolean covers(FormChoice forms, Form form) {
        return switch (forms) {
            case FormChoice.All all -> true;
            case FormChoice.Only only -> only.forms().contains(form);
            case FormChoice.Stage(String kind) ->
                market.activities().stream()
                        .filter(a -> a.kind().equals(kind))
                        .anyMatch(a -> a.coefficients().entrySet().stream()
                                .anyMatch(e -> e.getValue() > 0
                                        && market.nodes().get(e.getKey()).form().equals(form)));
        };
    }

    private double[] monthly(IntToDoubleFunction value) {
        var levels = new double[months];
        Arrays.setAll(levels, value);
        return levels;
    }

    private InvalidScenario noSmelter(Series series, Region country) {
        List<String> others =
                charges.smelters().stream().map(s -> s.region().code()).sorted().toList();
        return InvalidScenario.of(
                event.file(),
                series.line(),
                "`%s`: %s smelts no concentrate for a treatment charge.".formatted(series.id(), country),
                others.isEmpty()
                        ? "Maybe `what: price`; only copper concentrate pays one."
                        : "Maybe one of %s.".formatted(String.join(", ", others)));
    }

    private InvalidScenario refuse(Series series, String says) {
        return InvalidScenario.of(
                event.file(),
                series.line(),
                "`%s`: %s.".formatted(series.id(), says),
                "Maybe another country stands for it; apart are "
                        + market.nodes().stream()
                                .map(n -> n.region().code())
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ".");
    }
}
