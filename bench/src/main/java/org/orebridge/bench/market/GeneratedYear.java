package org.orebridge.bench.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.balance.Place;
import org.orebridge.market.calibration.BaseYear;
import org.orebridge.market.calibration.BaseYear.BaseActivity;
import org.orebridge.market.calibration.BaseYear.BaseArc;
import org.orebridge.market.calibration.BaseYear.BaseNode;
import org.orebridge.market.calibration.BaseYear.BaseUse;
import org.orebridge.market.calibration.PotentialRoutes;

/// A made-up year of many regions that adds up: ore is mined, smelted to metal, worked into a product, used
/// everywhere.
///
/// Figures come from a seed and mean nothing; sizes and routes are of the kind that real markets have. A region
/// that makes a form serves itself with it and others on order; every other buys from a few makers. Any maker
/// may sell to any region that needs the form.
final class GeneratedYear {

    static final List<Form> FORMS = List.of(Form.of("ore"), Form.of("metal"), Form.of("product"));

    private static final double[] PRICE = {9_000, 18_000, 32_000};
    private static final double[] YIELD = {1, 0.95, 0.9};
    private static final List<String> MAKING = List.of("mine", "smelter", "works");

    /// Share of regions that make a form.
    private static final double MAKERS = 0.7;

    /// What a region that buys pays, as a multiple of what a maker asks: freight and the interest on goods afloat.
    private static final double BUYERS_PRICE = 1.06;

    private static final int SUPPLIERS = 4;
    private static final double TYPICAL_USE = 50;

    private final int regions;
    private final Random random;
    private final int[][] months;
    private final boolean[][] makes;
    private final double[][] need;
    private final double[][] made;
    private final double[][][] order; // by form, maker, buyer; t/month

    GeneratedYear(long seed, int regions, boolean lags) {
        this.regions = regions;
        random = new Random(seed);
        months = new int[regions][regions];
        for (int[] row : months) {
            Arrays.setAll(row, j -> random.nextInt(4) * (lags ? 1 : 0));
        }
        makes = new boolean[FORMS.size()][regions];
        need = new double[FORMS.size()][regions];
        made = new double[FORMS.size()][regions];
        order = new double[FORMS.size()][regions][regions];
        Arrays.setAll(need[FORMS.size() - 1], r -> TYPICAL_USE * Math.exp(random.nextGaussian()));
        for (int form = FORMS.size() - 1; form >= 0; form--) {
            drawMakers(form);
            supply(form);
        }
    }

    private void drawMakers(int form) {
        var all = new ArrayList<Integer>();
        for (int r = 0; r < regions; r++) {
            all.add(r);
        }
        Collections.shuffle(all, random);
        all.subList(0, (int) Math.round(MAKERS * regions)).forEach(r -> makes[form][r] = true);
    }

    private void supply(int form) {
        for (int r = 0; r < regions; r++) {
            if (makes[form][r]) {
                made[form][r] += need[form][r];
            } else if (need[form][r] > 0) {
                buy(form, r);
            }
        }
        for (int r = 0; form > 0 && r < regions; r++) {
            need[form - 1][r] = made[form][r] / YIELD[form];
        }
    }

    private void buy(int form, int buyer) {
        for (int s = 0; s < SUPPLIERS; s++) {
            int maker = random.nextInt(regions);
            while (!makes[form][maker] || order[form][maker][buyer] > 0) {
                maker = (maker + 1) % regions;
            }
            order[form][maker][buyer] = need[form][buyer] / SUPPLIERS;
            made[form][maker] += order[form][maker][buyer];
        }
    }

    /// The region that makes most of a form.
    Region largestMaker(int form) {
        int largest = 0;
        for (int r = 0; r < regions; r++) {
            largest = made[form][r] > made[form][largest] ? r : largest;
        }
        return region(largest);
    }

    BaseYear year() {
        List<Place> places = places();
        var nodes = new ArrayList<BaseNode>();
        for (Place place : places) {
            int form = FORMS.indexOf(place.form());
            double price = PRICE[form] * (isMade(place) ? 1 : BUYERS_PRICE);
            nodes.add(new BaseNode(place.form(), place.region(), price));
        }
        return PotentialRoutes.added(
                new BaseYear(nodes, activities(places), routes(places), uses(places), new TreeMap<>()));
    }

    private boolean isMade(Place place) {
        int form = FORMS.indexOf(place.form());
        for (int r = 0; r < regions; r++) {
            if (region(r).equals(place.region())) {
                return made[form][r] > 0;
            }
        }
        return false;
    }

    private List<Place> places() {
        var places = new ArrayList<Place>();
        for (int form = 0; form < FORMS.size(); form++) {
            for (int r = 0; r < regions; r++) {
                if (made[form][r] > 0 || need[form][r] > 0) {
                    places.add(new Place(FORMS.get(form), region(r)));
                }
            }
        }
        return places;
    }

    private static int node(List<Place> places, int form, int region) {
        return places.indexOf(new Place(FORMS.get(form), region(region)));
    }

    private List<BaseArc> routes(List<Place> places) {
        var routes = new ArrayList<BaseArc>();
        for (int form = 0; form < FORMS.size(); form++) {
            for (int i = 0; i < regions; i++) {
                for (int j = 0; j < regions; j++) {
                    if (order[form][i][j] > 0) {
                        double freight = PRICE[form] * (0.01 + 0.02 * random.nextDouble());
                        routes.add(new BaseArc(
                                node(places, form, i),
                                node(places, form, j),
                                order[form][i][j],
                                months[i][j],
                                freight));
                    }
                }
            }
        }
        return routes;
    }

    private List<BaseActivity> activities(List<Place> places) {
        var activities = new ArrayList<BaseActivity>();
        for (int form = 0; form < FORMS.size(); form++) {
            for (int r = 0; r < regions; r++) {
                if (made[form][r] > 0) {
                    activities.add(activity(places, form, r));
                }
            }
        }
        return activities;
    }

    private BaseActivity activity(List<Place> places, int form, int r) {
        int output = node(places, form, r);
        var coefficients = new TreeMap<Integer, Double>(Map.of(output, YIELD[form]));
        if (form > 0) {
            coefficients.put(node(places, form - 1, r), -1.0);
        }
        int main = form > 0 ? node(places, form - 1, r) : output;
        return new BaseActivity(
                MAKING.get(form) + ":" + region(r),
                MAKING.get(form),
                form == 0 ? "mine" : "plant",
                region(r),
                new TreeMap<>(Map.of(region(r), 1.0)),
                coefficients,
                main,
                made[form][r] / YIELD[form],
                0,
                0);
    }

    private List<BaseUse> uses(List<Place> places) {
        int product = FORMS.size() - 1;
        double all = Arrays.stream(need[product]).sum();
        var byUse = new ArrayList<Integer>();
        for (int r = 0; r < regions; r++) {
            byUse.add(r);
        }
        byUse.sort((a, b) -> Double.compare(need[product][b], need[product][a]));
        var uses = new ArrayList<BaseUse>();
        double sum = 0;
        for (int r : byUse) {
            // The uses that together make up most of all are those where a substitute matters.
            String sector = sum < GeneratedMarket.MATTERS * all ? "large" : "small";
            uses.add(new BaseUse(node(places, product, r), sector, need[product][r]));
            sum += need[product][r];
        }
        return uses;
    }

    private static Region region(int number) {
        return Region.of("" + (char) ('A' + number / 26) + (char) ('A' + number % 26) + "X");
    }
}
