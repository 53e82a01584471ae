package org.orebridge.workbench.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.market.Activity;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.Path;
import org.orebridge.workbench.report.Wording;

/// Adds the capacity of joint projects to what is done to a market.
public final class ProjectMapping {

    private final Scenario scenario;
    private final Market market;
    private final int months;

    /// @param months solved
    public ProjectMapping(Scenario scenario, Market market, int months) {
        this.scenario = scenario;
        this.market = market;
        this.months = months;
    }

    /// @param projects that are built
    /// @throws InvalidScenario if an activity is not there or stands still
    public Measures with(Measures measures, List<Project> projects) {
        SortedMap<Integer, Path> factors = new TreeMap<>(measures.paths(Lever.ACTIVITY_FACTOR));
        for (Project project : projects) {
            add(project, factors);
        }
        return measures.with(Lever.ACTIVITY_FACTOR, factors);
    }

    private void add(Project project, SortedMap<Integer, Path> factors) {
        List<Integer> found = activities(project);
        double level = found.stream()
                .mapToDouble(p -> market.activities().get(p).baseLevel())
                .sum();
        if (!(level > 0)) {
            throw InvalidScenario.of(
                    scenario.file(),
                    project.line(),
                    Wording.of(
                            "finding.stands-still",
                            project.activity(),
                            Wording.country(project.country().code())),
                    Wording.of("maybe.another-activity"));
        }
        double change = switch (project.volume()) {
            case Volume.Share(double factor) -> factor - 1;
            case Volume.Tonnes(double perMonth) -> perMonth / level;
        };
        for (int p : found) {
            double more = MeasureMapping.factor(market.activities().get(p), change) - 1;
            factors.merge(p, path(project, more), this::both);
        }
    }

    private List<Integer> activities(Project project) {
        var found = new ArrayList<Integer>();
        var known = new TreeSet<String>();
        for (int p = 0; p < market.activities().size(); p++) {
            Activity activity = market.activities().get(p);
            if (activity.region().equals(project.country())) {
                known.addAll(Selection.names(activity));
                if (Selection.names(activity).contains(project.activity())) {
                    found.add(p);
                }
            }
        }
        if (found.isEmpty()) {
            throw InvalidScenario.of(
                    scenario.file(),
                    project.line(),
                    Wording.of(
                            "finding.no-activity",
                            Wording.country(project.country().code()),
                            project.activity()),
                    Nearest.maybe(project.activity(), known));
        }
        return found;
    }

    private Path path(Project project, double more) {
        var values = new double[months + 1];
        for (int t = 0; t < values.length; t++) {
            double built = t < project.leadMonths()
                    ? 0
                    : project.rampMonths() == 0
                            ? 1
                            : Math.min(1, (t - project.leadMonths() + 1.0) / project.rampMonths());
            values[t] = 1 + more * built;
        }
        return Path.of(values);
    }

    /// What is lost and what is added, in shares of base capacity.
    private Path both(Path one, Path other) {
        var values = new double[Math.max(one.settled(), months) + 1];
        for (int t = 0; t < values.length; t++) {
            values[t] = Math.max(0, one.at(t) + other.at(t) - 1);
        }
        return Path.of(values);
    }
}
