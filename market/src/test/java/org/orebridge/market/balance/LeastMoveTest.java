package org.orebridge.market.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.program.InteriorPointSolver;

class LeastMoveTest {

    private static final Form METAL = Form.of("metal");
    private static final List<Place> PLACES = List.of(place("AAA"), place("BBB"), place("CCC"), place("DDD"));

    /// Mines and uses everywhere and shipments between all: more than half of the quantities end at their
    /// least.
    private static final List<Item> ITEMS = items();

    @Test
    void holdingAndLettingGoFindsWhatTheSolverFindsToTheLastDigit() {
        var move = new LeastMove(new InteriorPointSolver(), ITEMS, PLACES);
        int held = 0;
        for (int seed = 0; seed < 100; seed++) {
            var random = new SplittableRandom(seed);
            double[] target = random.doubles(ITEMS.size(), 1, 100).toArray();
            double[] deviation = random.doubles(ITEMS.size(), 1, 60).toArray();
            double[] least = random.doubles(ITEMS.size(), 0, 0.5).toArray();
            double[] stay = random.doubles(PLACES.size(), -5, 5).toArray();

            double[] settled = new Projection(move.sums(), target, deviation, stay, least)
                    .settled()
                    .orElseThrow();

            assertThat(settled).containsExactly(move.interior(target, deviation, stay, least));
            for (int j = 0; j < least.length; j++) {
                held += settled[j] == least[j] ? 1 : 0;
            }
        }
        assertThat(held).as("quantities at their least, or nothing was tried").isGreaterThan(20);
    }

    @Test
    void whatCannotAddUpIsLeftToTheSolverWhichSaysSo() {
        var only = new Item.Consumption(place("AAA"), "alloys");
        var move = new LeastMove(new InteriorPointSolver(), List.of(only), List.of(place("AAA")));

        assertThatThrownBy(() -> move.solve(new double[] {10}, new double[] {1}, new double[] {5}))
                .hasMessageContaining("cannot be made to add up");
    }

    private static List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Place place : PLACES) {
            items.add(new Item.Level("mine:" + place.region(), new TreeMap<>(Map.of(place, 1.0))));
            items.add(new Item.Consumption(place, "alloys"));
            for (Place to : PLACES) {
                if (!to.equals(place)) {
                    items.add(new Item.Shipment(METAL, place.region(), to.region()));
                }
            }
        }
        return items;
    }

    private static Place place(String country) {
        return new Place(METAL, Region.of(country));
    }
}
