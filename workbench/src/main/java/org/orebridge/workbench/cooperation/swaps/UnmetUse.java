package org.orebridge.workbench.cooperation.swaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.core.Party;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.Quantity;
import org.orebridge.market.Use;
import org.orebridge.planning.swap.Material;
import org.orebridge.planning.swap.SwapCase.Need;

/// What users of some parties miss on a course and would pay for, by form and month, in a few steps of worth.
final class UnmetUse {

    static final String ASSUMED = "Use at rest that is neither served nor substituted where nobody releases anything,"
            + " as far as users would pay more for it than a kept tonne is worth; in steps of worth.";

    /// Steps into which what a party misses of a form in a month is cut.
    private static final int STEPS = 4;

    private final String mineral;
    private final Market market;
    private final Course course;
    private final int[] cells;
    private final List<Party> parties;
    private final double leastWorth;

    private record Piece(double tonnes, double worth) {}

    /// @param cells of the months looked at
    /// @param leastWorth USD/t below which nobody would release a tonne
    UnmetUse(String mineral, Market market, Course course, int[] cells, List<Party> parties, double leastWorth) {
        this.mineral = mineral;
        this.market = market;
        this.course = course;
        this.cells = cells.clone();
        this.parties = List.copyOf(parties);
        this.leastWorth = leastWorth;
    }

    List<Need> needs() {
        var needs = new ArrayList<Need>();
        for (int i = 0; i < parties.size(); i++) {
            for (var byForm : usesByForm(i).entrySet()) {
                for (int t = 0; t < cells.length; t++) {
                    needs.addAll(needs(i, byForm.getKey(), byForm.getValue(), t));
                }
            }
        }
        return needs;
    }

    private SortedMap<String, List<Integer>> usesByForm(int party) {
        var uses = new TreeMap<String, List<Integer>>();
        for (int u = 0; u < market.uses().size(); u++) {
            var node = market.nodes().get(market.uses().get(u).node());
            if (parties.get(party).contains(node.region())
                    && market.uses().get(u).baseUse() > 0) {
                uses.computeIfAbsent(node.form().id(), form -> new ArrayList<>())
                        .add(u);
            }
        }
        return uses;
    }

    private List<Need> needs(int party, String form, List<Integer> uses, int t) {
        var pieces = new ArrayList<Piece>();
        uses.forEach(u -> pieces.addAll(missed(u, cells[t])));
        pieces.sort(Comparator.comparingDouble(Piece::worth).reversed());
        String place = parties.get(party).id();
        return steps(pieces).stream()
                .map(step -> new Need(
                        place + " " + form,
                        party,
                        place,
                        new TreeSet<>(Set.of(new Material(mineral, form))),
                        Optional.empty(),
                        t + 1,
                        step.tonnes(),
                        step.worth(),
                        false))
                .toList();
    }

    /// What a use does not get in a cell and would pay more for than a kept tonne is worth; each piece of its
    /// curve, as far as that goes, in halves.
    private List<Piece> missed(int u, int cell) {
        Use use = market.uses().get(u);
        double scale = course.at(Quantity.NEED, u, cell) / use.baseUse();
        double served = course.at(Quantity.USE, u, cell);
        var missed = new ArrayList<Piece>();
        for (Use.Segment segment : use.segments()) {
            double width = segment.width() * scale;
            double got = Math.clamp(served, 0, width);
            served -= got;
            double falls = width > 0 ? (segment.priceTop() - segment.priceBottom()) / width : 0;
            double top = segment.priceTop() - falls * got;
            double left = width - got;
            double wanted = falls > 0 ? Math.clamp((top - leastWorth) / falls, 0, left) : top > leastWorth ? left : 0;
            for (int half = 0; half < 2 && wanted > 0; half++) {
                missed.add(new Piece(wanted / 2, top - falls * wanted * (half == 0 ? 0.25 : 0.75)));
            }
        }
        return missed;
    }

    /// Pieces, the dearest first, put together into steps of the same width at their mean worth.
    private static List<Piece> steps(List<Piece> pieces) {
        double width = pieces.stream().mapToDouble(Piece::tonnes).sum() / STEPS;
        var tonnes = new double[STEPS];
        var worth = new double[STEPS];
        double passed = 0;
        for (Piece piece : pieces) {
            for (int s = 0; s < STEPS; s++) {
                double inside = Math.min((s + 1) * width, passed + piece.tonnes()) - Math.max(s * width, passed);
                if (inside > 0) {
                    tonnes[s] += inside;
                    worth[s] += inside * piece.worth();
                }
            }
            passed += piece.tonnes();
        }
        var steps = new ArrayList<Piece>();
        for (int s = 0; s < STEPS; s++) {
            if (tonnes[s] > 0) {
                steps.add(new Piece(tonnes[s], worth[s] / tonnes[s]));
            }
        }
        return steps;
    }
}
