package org.orebridge.market.cholesky;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowGraphTest {

    /// Columns {0, 1}, {1, 2, 4}, {3}, {4, 1}.
    private static RowGraph graph() {
        return RowGraph.of(
                new Pattern(new int[] {0, 2, 5, 6, 8}, new int[] {0, 1, 1, 2, 4, 3, 4, 1}, new int[] {0, 0, 0, 0, 0}));
    }

    @Test
    void rowsThatMeetInAColumnTouch() {
        var graph = graph();

        assertThat(graph.touchedBy(0)).containsExactly(1);
        assertThat(graph.touchedBy(1)).containsExactly(0, 2, 4);
        assertThat(graph.touchedBy(3)).isEmpty();
        assertThat(graph.touchedBy(4)).containsExactly(1, 2);
    }

    @Test
    void whatARowTouchedTouchesEachOtherWhenItIsGone() {
        var graph = graph();
        graph.eliminate(1);

        assertThat(graph.touchedBy(0)).containsExactly(2, 4);
        assertThat(graph.touchedBy(2)).containsExactly(0, 4);
        assertThat(graph.touchedBy(1)).isEmpty();
        assertThat(graph.degree(4)).isEqualTo(2);
    }

    @Test
    void rowsThatTouchFewAreLightAndTheRestIsLeft() {
        // A clique of twelve rows, with a chain of three hanging on it.
        var start = new int[] {0, 12, 14, 16, 18};
        var row = new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11, 12, 12, 13, 13, 14};
        var light = new LightRows(RowGraph.of(new Pattern(start, row, new int[15])));

        assertThat(light.size()).isEqualTo(3);
        assertThat(light.column(0)).containsExactly(14, 13);
        assertThat(light.column(1)).containsExactly(13, 12);
        assertThat(light.column(2)).containsExactly(12, 11);
        assertThat(light.place(11)).isEqualTo(-1);
        assertThat(light.slot(2, 11)).isEqualTo(5);
    }
}
