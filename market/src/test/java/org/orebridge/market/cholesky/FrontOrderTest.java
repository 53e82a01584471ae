package org.orebridge.market.cholesky;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrontOrderTest {

    @Test
    void theRowThatTouchesFewestOthersGoesFirst() {
        // A star: row 0 touches all others.
        var order = new FrontOrder(4, 4);
        order.touch(0, 1);
        order.touch(0, 2);
        order.touch(0, 3);

        assertThat(order.choose()).containsExactly(1, 2, 0, 3);
    }

    @Test
    void theBorderIsOrderedByTheFirstRowThatTouchesIt() {
        // Own rows 0, 1, 2 in a chain; row 3 hangs on the last, row 4 on the first, row 5 on both ends.
        var order = new FrontOrder(6, 3);
        order.touch(0, 1);
        order.touch(1, 2);
        order.touch(2, 3);
        order.touch(0, 4);
        order.touch(2, 5);

        int[] chosen = order.choose();

        assertThat(chosen).startsWith(0);
        assertThat(chosen[3]).isEqualTo(4);
        assertThat(order.reach(1)).isEqualTo(4);
        assertThat(order.reach(3)).isEqualTo(6);
    }

    @Test
    void whatAnotherFrontLeavesTouchesEachOther() {
        var order = new FrontOrder(4, 3);
        order.clique(new int[] {0, 2, 3});
        order.touch(1, 2);

        assertThat(order.choose()).containsExactly(1, 0, 2, 3);
        assertThat(order.reach(1)).isEqualTo(3);
        assertThat(order.reach(2)).isEqualTo(4);
    }
}
