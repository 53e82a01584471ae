package org.orebridge.workbench.squeeze;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.orebridge.core.Region;
import org.orebridge.market.Course;
import org.orebridge.market.Measures;
import org.orebridge.market.Path;
import org.orebridge.market.Quantity;
import org.orebridge.market.Welfare;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.squeeze.SmelterAnswers.Answer;
import org.orebridge.workbench.squeeze.SmelterAnswers.Country;
import org.orebridge.workbench.squeeze.SmelterAnswers.Defection;
import org.orebridge.workbench.squeeze.SmelterAnswers.Effect;
import org.orebridge.workbench.squeeze.SmelterAnswers.Profile;

/// Works out what countries with smelters can answer to a squeeze together, and who gains and who pays.
///
/// Buying together is a joint cut of purchases below what each would buy by itself, searched over one share for all:
/// the market stays competitive otherwise. It stands for a buyers' group that buys less to pay less; it has no
/// bargaining, no contracts, no retaliation, and nobody is kept from leaving.
public final class JointAnswers {

    private static final int MONTHS = 60;
    private static final int YEAR = 12;
    private static final List<Double> SHARES = List.of(0.975, 0.95, 0.925, 0.9, 0.85, 0.8, 0.7);
    private static final Region CHINA = Region.of("CHN");

    private final SmelterMarket smelters;
    private final int months;
    private final List<Double> shares;

    public JointAnswers(ReferenceDataset dataset) {
        this(dataset, MONTHS, SHARES);
    }

    /// @param months solved
    /// @param shares of throughput at rest that are tried for buying together
    JointAnswers(ReferenceDataset dataset, int months, List<Double> shares) {
        this.smelters = new SmelterMarket(dataset);
        this.months = months;
        this.shares = List.copyOf(shares);
    }

    /// One course and what everybody gets in it.
    private record Solved(Course course, SortedMap<Region, Interests> interests) {
        Interests of(Region region) {
            return interests.getOrDefault(region, new Interests(0, 0, 0, 0, 0, 0, 0));
        }
    }

    /// @param progress told after each of {@link #solves} solves
    public SmelterAnswers answer(SqueezeNumbers numbers, AnswerTerms terms, Runnable progress) {
        terms.parties().forEach(smelters::smelter);
        Measures squeeze = smelters.squeeze(numbers);
        Solved none = solve(squeeze, progress);
        SortedMap<Double, Solved> family = new TreeMap<>();
        shares.forEach(share -> family.put(share, solve(capped(squeeze, terms.parties(), share), progress)));
        double best = family.keySet().stream()
                .max(Comparator.comparingDouble(share -> joint(family.getOrDefault(share, none), terms.parties())))
                .orElseThrow();
        Solved together = family.getOrDefault(best, none);
        var answers = new ArrayList<Answer>();
        answers.add(answer(
                "cut-in-step",
                terms.cut(),
                solve(capped(squeeze, terms.parties(), 1 - terms.cut()), progress),
                none,
                terms,
                YEAR));
        answers.add(answer("buy-together", best, together, none, terms, YEAR));
        answers.add(project(squeeze, none, terms, progress));
        answers.add(answer("minimum-runs", terms.keep(), solve(kept(squeeze, terms), progress), none, terms, YEAR));
        return new SmelterAnswers(
                numbers,
                terms.parties().stream().map(Region::code).toList(),
                months,
                countries(none, terms, YEAR),
                answers,
                profiles(family, none, terms.parties()),
                defections(squeeze, together, best, terms.parties(), progress));
    }

    /// How many solves an answer takes.
    public static int solves(int parties) {
        return 1 + SHARES.size() + 3 + (parties > 1 ? parties : 0);
    }

    private Solved solve(Measures measures, Runnable progress) {
        Course course = smelters.solve(measures, months);
        Welfare welfare = Welfare.of(course);
        var interests = new TreeMap<Region, Interests>();
        course.market().regions().forEach(region -> interests.put(region, Interests.of(course, welfare, region)));
        progress.run();
        return new Solved(course, interests);
    }

    // ------------------------------------------------------------ measures

    /// Each of some smelters treats at most a share of what it treats at rest.
    private Measures capped(Measures squeeze, List<Region> regions, double share) {
        var factors = new TreeMap<>(squeeze.activityFactor());
        regions.forEach(region -> {
            int p = smelters.smelter(region).activity();
            var activity = smelters.market().activities().get(p);
            factors.put(p, Path.constant(share * activity.baseLevel() / activity.capacity()));
        });
        return squeeze.withActivityFactor(factors);
    }

    private Measures kept(Measures squeeze, AnswerTerms terms) {
        var floors = new TreeMap<>(squeeze.activityFloor());
        terms.parties().forEach(region -> {
            int p = smelters.smelter(region).activity();
            floors.put(
                    p,
                    Path.constant(
                            terms.keep() * smelters.market().activities().get(p).baseLevel()));
        });
        return squeeze.withActivityFloor(floors);
    }

    /// The host mines more from the end of the lead time on, evenly more over a year.
    private Measures opened(Measures squeeze, AnswerTerms terms) {
        int p = mine(terms.host());
        var activity = smelters.market().activities().get(p);
        Path before = squeeze.activityFactor().getOrDefault(p, Path.constant(1));
        var factors = new TreeMap<>(squeeze.activityFactor());
        factors.put(
                p,
                Path.of(IntStream.range(0, months)
                        .mapToDouble(t -> before.at(t) + output(terms, t) / activity.capacity())
                        .toArray()));
        return squeeze.withActivityFactor(factors);
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
    private double output(AnswerTerms terms, int month) {
        int since = month - (int) Math.round(project("lead_months")) + 1;
        return terms.tonnes() / 12 * Math.clamp(since / 12.0, 0, 1);
    }

    private double project(String name) {
        return smelters.parameters().value("project.copper-mine." + name);
    }

    // ------------------------------------------------------------ what comes of it

    /// Owners of the mine get their share of what it earns and pay their share of what it cost to build; host and
    /// others keep the rest. Both stand beside the market, which takes the new mine for one like the host's others.
    private Answer project(Measures squeeze, Solved none, AnswerTerms terms, Runnable progress) {
        Solved opened = solve(opened(squeeze, terms), progress);
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
            earned += weight * output(terms, t) * (price - project("cash_cost"));
            built += weight * output(terms, t) * capitalCharge();
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
        return answer("new-mines", terms.tonnes(), new Solved(opened.course(), interests), none, terms, months - YEAR);
    }

    /// USD per t given that pays back the capital over the mine's life at the cost of capital.
    private double capitalCharge() {
        double rate = smelters.parameters().value("market.cost_of_capital");
        return project("capital_cost") * rate / (1 - Math.pow(1 + rate, -project("life_years")));
    }

    private Answer answer(String id, double size, Solved with, Solved none, AnswerTerms terms, int from) {
        var effects = new ArrayList<Effect>();
        shown(terms)
                .forEach(region ->
                        effects.add(new Effect(region.code(), with.of(region).minus(none.of(region)))));
        Interests world = with.interests().keySet().stream()
                .map(region -> with.of(region).minus(none.of(region)))
                .reduce(Interests::plus)
                .orElseThrow();
        return new Answer(id, size, countries(with, terms, from), effects, world);
    }

    /// The parties, China, and the countries that mine most.
    private SortedSet<Region> shown(AnswerTerms terms) {
        var shown = new TreeSet<>(terms.parties());
        shown.addAll(List.of(CHINA, Region.of("CHL"), Region.of("PER"), terms.host(), Region.REST_OF_WORLD));
        return shown;
    }

    private List<Country> countries(Solved solved, AnswerTerms terms, int from) {
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

    private static double joint(Solved solved, List<Region> parties) {
        return parties.stream()
                .mapToDouble(party -> solved.of(party).national())
                .sum();
    }

    private List<Profile> profiles(SortedMap<Double, Solved> family, Solved none, List<Region> parties) {
        var profiles = new ArrayList<Profile>();
        family.forEach((share, solved) -> profiles.add(new Profile(
                share,
                joint(solved, parties) - joint(none, parties),
                parties.stream()
                        .mapToDouble(p -> solved.of(p).smelters() - none.of(p).smelters())
                        .sum(),
                solved.of(CHINA).smelters() - none.of(CHINA).smelters(),
                spot(solved, parties.getFirst(), YEAR))));
        return profiles;
    }

    private List<Defection> defections(
            Measures squeeze, Solved together, double share, List<Region> parties, Runnable progress) {
        var defections = new ArrayList<Defection>();
        for (Region leaving : parties.size() > 1 ? parties : List.<Region>of()) {
            List<Region> staying =
                    parties.stream().filter(p -> !p.equals(leaving)).toList();
            Solved left = solve(capped(squeeze, staying, share), progress);
            defections.add(new Defection(
                    leaving.code(),
                    left.of(leaving).national() - together.of(leaving).national(),
                    joint(together, staying) - joint(left, staying)));
        }
        return defections;
    }
}
