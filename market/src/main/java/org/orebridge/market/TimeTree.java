package org.orebridge.market;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.IntStream;

/// The months of a problem, branching where the futures held possible part.
///
/// A cell is one month on one branch. Futures share a cell as long as what has been done so far is the same in
/// all of them, so that a decision can rest only on what is known by then. Cells are numbered month by
/// month, so a cell's parent has a lower number.
public final class TimeTree {

    /// Months that a branch is followed after it came to rest: stocks are back well within a year, and salvage at base
    /// prices wants half a year at least.
    private static final int REST = 12;

    private final int[] parent;
    private final int[] month;
    private final int[] future;
    private final double[] probability;
    private final List<List<Integer>> children;

    private TimeTree(List<int[]> cells, List<Double> probabilities) {
        int size = cells.size();
        parent = new int[size];
        month = new int[size];
        future = new int[size];
        probability = new double[size];
        children = new ArrayList<>();
        for (int k = 0; k < size; k++) {
            parent[k] = cells.get(k)[0];
            month[k] = cells.get(k)[1];
            future[k] = cells.get(k)[2];
            probability[k] = probabilities.get(k);
            children.add(new ArrayList<>());
            if (parent[k] >= 0) {
                children.get(parent[k]).add(k);
            }
        }
    }

    /// The tree of a belief from a month on, every branch followed to the end.
    public static TimeTree of(Belief belief, int from, int months) {
        return of(belief, from, months, from + months);
    }

    /// The tree of a belief; branches may end a year after they came to rest, but not before month `keepUntil`.
    static TimeTree of(Belief belief, int from, int months, int keepUntil) {
        int[] ends = belief.futures().stream()
                .mapToInt(f -> Math.max(keepUntil, restFrom(f.measures(), from, months) + REST))
                .toArray();
        var cells = new ArrayList<int[]>();
        var probabilities = new ArrayList<Double>();
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> cellOfGroup = new ArrayList<>();
        var all = new ArrayList<Integer>();
        for (int f = 0; f < belief.futures().size(); f++) {
            all.add(f);
        }
        groups.add(all);
        cellOfGroup.add(-1);
        for (int t = from; t < from + months; t++) {
            List<List<Integer>> nextGroups = new ArrayList<>();
            List<Integer> nextCells = new ArrayList<>();
            for (int g = 0; g < groups.size(); g++) {
                if (hasEnded(groups.get(g), ends, t)) {
                    continue;
                }
                for (List<Integer> part : parts(belief, groups.get(g), t)) {
                    nextGroups.add(part);
                    nextCells.add(cells.size());
                    cells.add(new int[] {cellOfGroup.get(g), t, part.getFirst()});
                    probabilities.add(part.stream()
                            .mapToDouble(f -> belief.futures().get(f).probability())
                            .sum());
                }
            }
            groups = nextGroups;
            cellOfGroup = nextCells;
        }
        return new TimeTree(cells, probabilities);
    }

    /// Where a cell of a joined tree is from.
    ///
    /// @param branch key of the branch; -1 for what came before
    /// @param cell of that tree
    record Origin(int branch, int cell) {}

    /// This tree before a month, and what came after each cell of the month before.
    ///
    /// @param after by that cell; must begin in the same month
    /// @param origins filled with where each cell is from
    TimeTree then(SortedMap<Integer, Course.Branch> after, List<Origin> origins) {
        int month = after.values().stream()
                .findFirst()
                .orElseThrow()
                .course()
                .tree()
                .firstMonth();
        for (int k = 0; k < size(); k++) {
            if (month(k) < month) {
                origins.add(new Origin(-1, k));
            }
        }
        after.forEach((branch, next) ->
                IntStream.range(0, next.course().tree().size()).forEach(k -> origins.add(new Origin(branch, k))));
        origins.sort(Comparator.comparingInt(origin -> of(origin, after).month(origin.cell())));
        var cells = new ArrayList<int[]>();
        var probabilities = new ArrayList<Double>();
        for (Origin origin : origins) {
            TimeTree tree = of(origin, after);
            int k = origin.cell();
            boolean kept = origin.branch() < 0;
            int before = tree.parent(k);
            Origin parent = kept || before >= 0 ? new Origin(origin.branch(), before) : new Origin(-1, origin.branch());
            int future = kept ? tree.future(k) : branch(origin, after).futures().get(tree.future(k));
            cells.add(new int[] {origins.indexOf(parent), tree.month(k), future});
            probabilities.add(tree.probability(k) * (kept ? 1 : probability(origin.branch())));
        }
        return new TimeTree(cells, probabilities);
    }

    private TimeTree of(Origin origin, SortedMap<Integer, Course.Branch> after) {
        return origin.branch() < 0 ? this : branch(origin, after).course().tree();
    }

    private static Course.Branch branch(Origin origin, SortedMap<Integer, Course.Branch> after) {
        return Objects.requireNonNull(after.get(origin.branch()));
    }

    private static boolean hasEnded(List<Integer> group, int[] ends, int month) {
        return group.stream().allMatch(f -> month >= ends[f]);
    }

    /// First month from which nothing is done any more.
    private static int restFrom(Measures measures, int from, int months) {
        int rest = from + months;
        while (rest > from && measures.isAtRestIn(rest - 1)) {
            rest--;
        }
        return rest;
    }

    /// One branch, no choice: the months `from` to before `from + months`.
    public static TimeTree chain(int from, int months) {
        return of(Belief.certain(Measures.NONE), from, months);
    }

    private static List<List<Integer>> parts(Belief belief, List<Integer> group, int month) {
        List<List<Integer>> parts = new ArrayList<>();
        for (int f : group) {
            Measures measures = belief.futures().get(f).measures();
            List<Integer> home = null;
            for (List<Integer> part : parts) {
                if (belief.futures().get(part.getFirst()).measures().sameIn(measures, month)) {
                    home = part;
                    break;
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                parts.add(home);
            }
            home.add(f);
        }
        return parts;
    }

    public int size() {
        return parent.length;
    }

    /// The cell of the month before, or -1.
    public int parent(int cell) {
        return parent[cell];
    }

    /// Month of a cell; month 0 is the first month of the shock.
    public int month(int cell) {
        return month[cell];
    }

    /// Probability of coming by this cell, as seen from the beginning.
    public double probability(int cell) {
        return probability[cell];
    }

    /// Index in the belief of a future that comes by this cell.
    public int future(int cell) {
        return future[cell];
    }

    public List<Integer> children(int cell) {
        return children.get(cell);
    }

    public boolean isLeaf(int cell) {
        return children.get(cell).isEmpty();
    }

    public int firstMonth() {
        return month[0];
    }

    /// First month after the last.
    public int endMonth() {
        return month[month.length - 1] + 1;
    }

    /// Cells from the first month to the given cell.
    public int[] pathTo(int cell) {
        var path = new int[month[cell] - month[0] + 1];
        for (int k = cell, i = path.length - 1; i >= 0; i--) {
            path[i] = k;
            k = parent[k];
        }
        return path;
    }
}
