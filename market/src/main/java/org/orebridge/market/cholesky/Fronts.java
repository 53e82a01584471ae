package org.orebridge.market.cholesky;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/// The fronts of all blocks, from the last block to the first, and what each passes on to which.
///
/// What the elimination of a front leaves lies among the rows of its border; the block of the last of them takes it.
final class Fronts {

    private static final int[] NONE = {};

    private final int[] blockOfRow;
    private final List<FrontShape> shapes = new ArrayList<>();
    private final List<List<Integer>> childrenOf = new ArrayList<>(); // by front
    private final int[] desk; // by front
    private final List<int[]> toParent = new ArrayList<>();
    private final int[] frontOfBlock; // -1 where all rows are light
    private final BitSet[] border; // by block
    private final List<List<Integer>> children = new ArrayList<>(); // by block: blocks that pass on to it
    private final int[] number; // of each row in the front at hand

    /// @param graph of what is left when the light rows are gone
    Fronts(Pattern pattern, LightRows light, RowGraph graph) {
        blockOfRow = pattern.blockOfRow();
        number = new int[blockOfRow.length];
        frontOfBlock = new int[pattern.blocks()];
        Arrays.fill(frontOfBlock, -1);
        border = new BitSet[frontOfBlock.length];
        Arrays.setAll(border, b -> new BitSet());
        border(graph);
        BitSet[] own = ownRows(light);
        for (int b = frontOfBlock.length - 1; b >= 0; b--) {
            if (!own[b].isEmpty()) {
                frontOfBlock[b] = shapes.size();
                shapes.add(shape(b, asLeft(b, own[b]), graph));
            }
        }
        for (int f = 0; f < shapes.size(); f++) {
            childrenOf.add(new ArrayList<>());
            int parent = parent(blockOfRow[shapes.get(f).rows()[0]]);
            toParent.add(parent < 0 ? NONE : placesInParent(shapes.get(f), shapes.get(frontOfBlock[parent])));
        }
        for (int f = 0; f < shapes.size(); f++) {
            int parent = parent(blockOfRow[shapes.get(f).rows()[0]]);
            if (parent >= 0) {
                childrenOf.get(frontOfBlock[parent]).add(f);
            }
        }
        desk = desks();
    }

    /// Each front is worked off on a desk that is free: a child's is once its parent has taken what is left.
    private int[] desks() {
        var deskOf = new int[shapes.size()];
        var taken = new BitSet();
        for (int f = 0; f < deskOf.length; f++) {
            deskOf[f] = taken.nextClearBit(0);
            taken.set(deskOf[f]);
            childrenOf.get(f).forEach(child -> taken.clear(deskOf[child]));
        }
        return deskOf;
    }

    private BitSet[] ownRows(LightRows light) {
        var own = new BitSet[frontOfBlock.length];
        Arrays.setAll(own, b -> new BitSet());
        for (int i = 0; i < blockOfRow.length; i++) {
            if (light.place(i) < 0) {
                own[blockOfRow[i]].set(i);
            }
        }
        return own;
    }

    /// Rows of earlier blocks that each block touches, by itself and by what later blocks leave to it.
    private void border(RowGraph graph) {
        for (int i = 0; i < blockOfRow.length; i++) {
            for (int other : graph.touchedBy(i)) {
                if (blockOfRow[other] < blockOfRow[i]) {
                    border[blockOfRow[i]].set(other);
                }
            }
        }
        for (int b = 0; b < border.length; b++) {
            children.add(new ArrayList<>());
        }
        for (int b = border.length - 1; b >= 0; b--) {
            int parent = parent(b);
            if (parent >= 0) {
                children.get(parent).add(b);
                border[b].stream().filter(i -> blockOfRow[i] < parent).forEach(border[parent]::set);
            }
        }
    }

    /// The block that takes what is left for a block's border, or -1 if there is none.
    private int parent(int block) {
        return border[block].stream().map(i -> blockOfRow[i]).max().orElse(-1);
    }

    /// Own rows of a block, as far as possible in the order in which the front before leaves them.
    private int[] asLeft(int block, BitSet own) {
        var rows = new LinkedHashSet<Integer>();
        for (int child : children.get(block)) {
            FrontShape shape = shapes.get(frontOfBlock[child]);
            Arrays.stream(shape.rows(), shape.own(), shape.size())
                    .filter(own::get)
                    .forEach(rows::add);
        }
        return IntStream.concat(
                        own.stream().filter(i -> !rows.contains(i)),
                        rows.stream().mapToInt(Integer::intValue))
                .toArray();
    }

    private FrontShape shape(int block, int[] own, RowGraph graph) {
        int[] rows = concatenated(own, border[block].stream().toArray());
        number(rows);
        var order = new FrontOrder(rows.length, own.length);
        for (int i : own) {
            for (int other : graph.touchedBy(i)) {
                if (blockOfRow[other] <= block) {
                    order.touch(number[i], number[other]);
                }
            }
        }
        for (int child : children.get(block)) {
            order.clique(border[child].stream().map(i -> number[i]).toArray());
        }
        int[] chosen = order.choose();
        var ordered = new int[rows.length];
        Arrays.setAll(ordered, i -> rows[chosen[i]]);
        var reach = new int[(own.length + DenseFront.PANEL - 1) / DenseFront.PANEL];
        Arrays.setAll(reach, p -> order.reach((p + 1) * DenseFront.PANEL));
        return new FrontShape(ordered, own.length, reach);
    }

    private int[] placesInParent(FrontShape shape, FrontShape parent) {
        number(parent.rows());
        return Arrays.stream(shape.rows(), shape.own(), shape.size())
                .map(i -> number[i])
                .toArray();
    }

    private void number(int[] rows) {
        for (int i = 0; i < rows.length; i++) {
            number[rows[i]] = i;
        }
    }

    private static int[] concatenated(int[] a, int[] b) {
        int[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    int count() {
        return shapes.size();
    }

    FrontShape shape(int front) {
        return shapes.get(front);
    }

    /// The front of a block, or -1 where all its rows are light.
    int ofBlock(int block) {
        return frontOfBlock[block];
    }

    /// The fronts that leave something to a front, in the order of elimination.
    List<Integer> children(int front) {
        return childrenOf.get(front);
    }

    /// How many fronts are under way at once, at most.
    int deskCount() {
        return Arrays.stream(desk).max().orElse(-1) + 1;
    }

    /// Where a front is worked off.
    int desk(int front) {
        return desk[front];
    }

    /// Place in the parent front of each row of a front's border.
    int[] toParent(int front) {
        return toParent.get(front);
    }
}
