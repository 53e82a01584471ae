package org.orebridge.workbench.squeeze;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.orebridge.core.Region;
import org.orebridge.market.Course;
import org.orebridge.market.Measures;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.Path;
import org.orebridge.market.Quantity;
import org.orebridge.market.Welfare;
import org.orebridge.workbench.squeeze.SmelterAnswers.Answer;
import org.orebridge.workbench.squeeze.SmelterAnswers.Country;
import org.orebridge.workbench.squeeze.SmelterAnswers.Effect;

/// Each answer to a squeeze, solved under one set of parameters and set against no answer.
final class AnswerSolving {

    private static final int YEAR = 12;

    static final Region CHINA = Region.of("CHN");

    private final SmelterMarket smelters;
    private final AnswerTerms terms;
    private final int months;
    private final Runnable progress;
    private final Measures squeeze;
    private final Solved none;

    /// @param months solved
    /// @param progress told after each solve
    AnswerSolving(SmelterMarket smelters, SqueezeNumbers numbers, AnswerTerms terms, int months, Runnable progress) {
        terms.parties().forEach(smelters::smelter);
        this.smelters = smelters;
        this.terms = terms;
        this.months = months;
        this.progress = progress;
        this.squeeze = smelters.squeeze(numbers);
        this.none = solve(squeeze);
    }

    /// One course and what everybody gets in it.
    record Solved(Course course, SortedMap<Region, Interests> interests) {
        Interests of(Region region) {
            return interests.getOrDefault(region, new Interests(0, 0, 0, 0, 0, 0, 0));
        }

        /// National welfare of some countries together.
        double joint(List<Region> parties) {
            return parties.stream().mapToDouble(party -> of(party).national()).sum();
        }
    }

    /// Without an answer.
    Solved none() {
        return none;
    }

    /// Some countries treat at most a share of rest.
    Solved capped(List<Region> regions, double share) {
        return solve(cap(regions, share));
    }

    /// All four.
    ///
    /// @param share that is bought together
    /// @param together what comes of that
    List<Answer> answers(double share, Solved together) {
        return List.of(
                answer("cut-in-step", terms.cut(), capped(terms.parties(), 1 - terms.cut()), YEAR),
                answer("buy-together", share, together, YEAR),
                project(),
                answer("minimum-runs", terms.keep(), solve(kept()), YEAR));
    }

    /// Second year of no answer.
    List<Country> countries() {
        return countries(none, YEAR);
    }

    /// Spot charge of the first party's smelters in the second year, USD per dry t.
    double spot(Solved solved) {
        return spot(solved, terms.parties().getFirst(), YEAR);
    }

    private Solved solve(Measures measures) {
        Course course = smelters.solve(measures, months);
        Welfare welfare = Welfare.of(course);
        var interests = new TreeMap<Region, Interests>();
        course.market().regions().forEach(region -> interests.put(region, Interests.of(course, welfare, region)));
        progress.run();
        return new Solved(course, interests);
    }

    // ------------------------------------------------------------ measures

    /// Each of some smelters treats at most a share of what it treats at rest.
    private Measures cap(List<Region> regions, double share) {
        var factors = new TreeMap<>(squeeze.paths(Lever.ACTIVITY_FACTOR));
        regions.forEach(region -> {
            int p = smelters.smelter(region).activity();
            var activity = smelters.market().activities().get(p);
            factors.put(p, Path.constant(share * activity.baseLevel() / activity.capacity()));
        });
        return squeeze.with(Lever.ACTIVITY_FACTOR, factors);
    }

    private Measures kept() {
        var floors = new TreeMap<>(squeeze.paths(Lever.ACTIVITY_FLOOR));
        terms.parties().forEach(region -> {
            int p = smelters.smelter(region).activity();
            floors.put(
                    p,
                    Path.constant(
                            terms.keep() * smelters.market().activities().get(p).baseLevel()));
        });
        return squeeze.with(Lever.ACTIVITY_FLOOR, floors);
    }

    /// The host mines more from the end of the lead time on, evenly more over a year.
    private Measures opened() {
        int p = mine(terms.host());
        var activity = smelters.market().activities().get(p);
        Path before = squeeze.paths(Lever.ACTIVITY_FACTOR).getOrDefault(p, Path.constant(1));
        var factors = new TreeMap<>(squeeze.paths(Lever.ACTIVITY_FACTOR));
        factors.put(
                p,
                Path.of(IntStream.range(0, months)
                        .mapToDouble(t -> before.at(t) + output(t) / activity.capacity())
                        .toArray()));
        return squeeze.with(Lever.ACTIVITY_FACTOR, factors);
    }

    private int mine(Region host) {
        return IntStream.range(0, smelters.market().activities().size())
                .filter(p -> smelters.market().activities().get(p).name().equals("copper-mining:" + host))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s mines no copper concentrate in the network.%nMaybe CHL, PER or COD was meant."
                                .formatted(host)));
    }

    /// t a month that the new mine gives.
    private double output(int month) {
        int since = month - (int) Math.round(project("lead_months")) + 1;
        return terms.tonnes() / 12 * Math.clamp(since / 12.0, 0, 1);
    }

    private double project(String name) {
        return smelters.parameters().value("project.copper-mine." + name);
    }

    // ------------------------------------------------------------ what comes of it

    /// Owners of the mine get their share of what it earns and pay their share of what it cost to build; host and
    /// others keep the rest. Both stand beside the market, which takes the new mine for one like the host's others.
    private Answer project() {
        Solved opened = solve(opened());
        double earned = 0;
        double built = 0;
        int node = smelters.market()
                .activities()
                .get(mine(terms.host()))
                .coefficients()
                .firstKey();
        for (int t = 0; t < months; t++) {
            double weight = opened.course().weight(t);
            double price = opened.course().at(Quantity.PRICE, node, t);
            earned += weight * output(t) * (price - project("cash_cost"));
            built += weight * output(t) * capitalCharge();
        }
        var interests = new TreeMap<>(opened.interests());
        double owned = terms.equity();
        double each = owned * (earned - built) / terms.parties().size();
        terms.parties().forEach(party -> interests.put(party, opened.of(party).withMiners(each)));
        interests.put(
                terms.host(),
                interests
                        .getOrDefault(terms.host(), opened.of(terms.host()))
                        .withMiners(-owned * earned - (1 - owned) * built));
        return answer("new-mines", terms.tonnes(), new Solved(opened.course(), interests), months - YEAR);
    }

    /// USD per t given that pays back the capital over the mine's life at the cost of capital.
    private double capitalCharge() {
        double rate = smelters.parameters().value("market.cost_of_capital");
        return project("capital_cost") * rate / (1 - Math.pow(1 + rate, -project("life_years")));
    }

    private Answer answer(String id, double size, Solved with, int from) {
        var effects = new ArrayList<Effect>();
        shown().forEach(region ->
                effects.add(new Effect(region.code(), with.of(region).minus(none.of(region)))));
        Interests world = with.interests().keySet().stream()
                .map(region -> with.of(region).minus(none.of(region)))
                .reduce(Interests::plus)
                .orElseThrow();
        return new Answer(id, size, countries(with, from), effects, world);
    }

    /// The parties, China, and the countries that mine most.
    private SortedSet<Region> shown() {
        var shown = new TreeSet<>(terms.parties());
        shown.addAll(List.of(CHINA, Region.of("CHL"), Region.of("PER"), terms.host(), Region.REST_OF_WORLD));
        return shown;
    }

    private List<Country> countries(Solved solved, int from) {
        var regions = new ArrayList<>(terms.parties());
        if (!regions.contains(CHINA)) {
            regions.add(CHINA);
        }
        return regions.stream()
                .map(region -> new Country(region.code(), spot(solved, region, from), throughput(solved, region, from)))
                .toList();
    }

    private double spot(Solved solved, Region region, int from) {
        return IntStream.range(from, from + YEAR)
                .mapToDouble(k -> smelters.charges()
                        .spot(smelters.smelter(region), solved.course(), k)
                        .charge()
                        .treatment())
                .average()
                .orElseThrow();
    }

    private double throughput(Solved solved, Region region, int from) {
        int p = smelters.smelter(region).activity();
        return IntStream.range(from, from + YEAR)
                        .mapToDouble(k -> solved.course().at(Quantity.ACTIVITY, p, k))
                        .average()
                        .orElseThrow()
                / smelters.market().activities().get(p).baseLevel();
    }
}
