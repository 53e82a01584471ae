package org.orebridge.workbench.cooperation.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.Course;
import org.orebridge.market.Quantity;
import org.orebridge.workbench.cooperation.plan.JointRelease.Band;
import org.orebridge.workbench.cooperation.plan.JointRelease.Branch;
import org.orebridge.workbench.cooperation.plan.JointRelease.Effect;
import org.orebridge.workbench.cooperation.plan.JointRelease.FormRelease;
import org.orebridge.workbench.cooperation.plan.JointRelease.PriceBands;
import org.orebridge.workbench.cooperation.plan.JointRelease.Revealed;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.study.OfferedRuns;

/// What is told of a plan: bands, and what follows from bands and scenario alone.
final class Published {

    private final OfferedRuns runs;
    private final PlanStudy.Seating seating;
    private final int months;
    private final List<FormRelease> releases;
    private final Course none;
    private final Course low;
    private final Course high;

    Published(OfferedRuns runs, PlanStudy.Seating seating, OfferedRuns.Agreed agreed, double narrowest) {
        this.runs = runs;
        this.seating = seating;
        this.months = runs.scenario().months();
        this.releases = seating.forms().stream()
                .map(form -> release(form, agreed, narrowest))
                .toList();
        this.none = runs.given(seating.desks(), (desk, future, month) -> 0);
        this.low = runs.given(seating.desks(), (desk, future, month) -> share(desk, future, month, false));
        this.high = runs.given(seating.desks(), (desk, future, month) -> share(desk, future, month, true));
    }

    List<FormRelease> releases() {
        return releases;
    }

    private FormRelease release(String form, OfferedRuns.Agreed agreed, double narrowest) {
        var branches = new ArrayList<double[][]>();
        var courses = new ArrayList<OfferedRuns.Future>();
        OfferedRuns.Stage first = agreed.stages().getFirst();
        if (first.lived().length > 0) {
            branches.add(lived(form, agreed.stages()));
            courses.add(new OfferedRuns.Future("", 1, first.lived()));
        } else {
            for (OfferedRuns.Future future : first.futures()) {
                branches.add(byMonth(form, first, future.cells()));
                courses.add(future);
            }
        }
        double step = new Bands(branches.stream().map(this::shown).toList()).step(narrowest);
        return new FormRelease(
                form,
                step,
                IntStream.range(0, branches.size())
                        .mapToObj(b -> new Branch(
                                courses.get(b).course(), courses.get(b).probability(), bands(branches.get(b), step)))
                        .toList());
    }

    /// The months that are told.
    private double[][] shown(double[][] branch) {
        return Arrays.stream(branch)
                .map(holder -> Arrays.copyOf(holder, Math.min(months, holder.length)))
                .toArray(double[][]::new);
    }

    private List<Band> bands(double[][] branch, double step) {
        return IntStream.range(0, Math.min(months, branch[0].length))
                .mapToObj(t -> {
                    double from = Bands.low(Bands.total(branch, t), step);
                    return new Band(t + 1, from, from + step);
                })
                .toList();
    }

    /// t by holder and month along what comes true.
    private double[][] lived(String form, List<OfferedRuns.Stage> stages) {
        List<double[][]> parts = stages.stream()
                .map(stage -> byMonth(form, stage, stage.lived()))
                .toList();
        return IntStream.range(0, parts.getFirst().length)
                .mapToObj(holder -> parts.stream()
                        .flatMapToDouble(part -> Arrays.stream(part[holder]))
                        .toArray())
                .toArray(double[][]::new);
    }

    private double[][] byMonth(String form, OfferedRuns.Stage stage, int[] cells) {
        return Arrays.stream(seating.of(form))
                .mapToObj(holder -> Arrays.stream(cells)
                        .mapToDouble(cell ->
                                seating.offered(holder, form, stage.found().offers(), cell))
                        .toArray())
                .toArray(double[][]::new);
    }

    /// What a desk has of an end of the band: holders share it by what is used at their places at rest, evenly
    /// where nothing is, from desks that are open to partners.
    private double share(int desk, int future, int month, boolean upper) {
        if (desk % 2 == 0) {
            return 0;
        }
        Place place = seating.place(desk);
        FormRelease release = releases.stream()
                .filter(each -> each.form().equals(place.form()))
                .findFirst()
                .orElseThrow();
        List<Branch> branches = release.branches();
        List<Band> bands = branches.get(branches.size() > 1 ? future : 0).bands();
        if (month >= bands.size()) {
            return 0;
        }
        double end = upper ? bands.get(month).high() : bands.get(month).low();
        return end * part(place);
    }

    private double part(Place place) {
        List<Place> all = seating.places().stream()
                .flatMap(List::stream)
                .filter(each -> each.form().equals(place.form()))
                .toList();
        double whole = all.stream().mapToDouble(this::use).sum();
        return whole > 0 ? use(place) / whole : 1.0 / all.size();
    }

    private double use(Place place) {
        return runs.baseUse(Region.of(place.country()), Form.of(place.form()));
    }

    List<PriceBands> prices() {
        return seating.places().stream()
                .flatMap(List::stream)
                .distinct()
                .map(this::price)
                .toList();
    }

    private PriceBands price(Place place) {
        int node = runs.market().node(Form.of(place.form()), Region.of(place.country()));
        List<Double> without = new ArrayList<>();
        List<Band> bands = new ArrayList<>();
        for (int t = 0; t < months; t++) {
            without.add(none.mean(Quantity.PRICE, node, t));
            double one = low.mean(Quantity.PRICE, node, t);
            double other = high.mean(Quantity.PRICE, node, t);
            bands.add(new Band(t + 1, Math.min(one, other), Math.max(one, other)));
        }
        return new PriceBands(place.country(), place.form(), without, bands);
    }

    List<Effect> effects() {
        List<RegionResult.Totals> nothing = runs.losses(none);
        List<RegionResult.Totals> less = runs.losses(low);
        List<RegionResult.Totals> more = runs.losses(high);
        return IntStream.range(0, nothing.size())
                .mapToObj(p -> {
                    double loss = nothing.get(p).userLoss().value();
                    double one = loss - less.get(p).userLoss().value();
                    double other = loss - more.get(p).userLoss().value();
                    return new Effect(runs.parties().get(p).id(), loss, Math.min(one, other), Math.max(one, other));
                })
                .toList();
    }

    /// The longest branch says how much there was at least; which holder had it, nobody is told.
    List<Revealed> revealed() {
        return releases.stream()
                .flatMap(release -> {
                    double atLeast = most(release, false);
                    double released = most(release, true);
                    int[] who = seating.of(release.form());
                    Stream<Revealed> each = Arrays.stream(who)
                            .mapToObj(h -> new Revealed(
                                    seating.holders().get(h), release.form(), who.length == 1 ? atLeast : 0, released));
                    return Stream.concat(Stream.of(new Revealed("", release.form(), atLeast, released)), each);
                })
                .toList();
    }

    private static double most(FormRelease release, boolean upper) {
        return release.branches().stream()
                .mapToDouble(branch -> branch.bands().stream()
                        .mapToDouble(band -> upper ? band.high() : band.low())
                        .sum())
                .max()
                .orElse(0);
    }
}
