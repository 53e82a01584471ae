package org.orebridge.planning.agreement;

import java.util.stream.IntStream;
import org.orebridge.core.Party;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.Quantity;
import org.orebridge.market.Stockpile;

/// What a member misses in a cell of a course, emergency stocks left out.
final class Shortfall {

    private final Course course;
    private final Market market;

    Shortfall(Course course) {
        this.course = course;
        this.market = course.market();
    }

    /// Need in a cell, t of contained metal a month.
    double need(Party member, int cell) {
        return IntStream.range(0, market.uses().size())
                .filter(u -> isOf(member, market.uses().get(u).node()))
                .mapToDouble(u -> course.at(Quantity.NEED, u, cell))
                .sum();
    }

    /// t a month that is neither supplied nor substituted, or came out of a government stock.
    double tonnes(Party member, int cell) {
        double missing = 0;
        for (int u = 0; u < market.uses().size(); u++) {
            if (isOf(member, market.uses().get(u).node())) {
                missing += Math.max(0, course.at(Quantity.NEED, u, cell) - course.at(Quantity.USE, u, cell));
            }
        }
        return missing + arrived(member, cell);
    }

    private double arrived(Party member, int cell) {
        int[] path = course.tree().pathTo(cell);
        double sum = 0;
        for (int g = 0; g < market.stockpiles().size(); g++) {
            for (int j = 0; j < market.stockpiles().get(g).access().size(); j++) {
                Stockpile.Access access = market.stockpiles().get(g).access().get(j);
                if (isOf(member, access.node()) && access.lag() < path.length) {
                    int left = path[path.length - 1 - access.lag()];
                    sum += Math.max(0, course.at(Quantity.RELEASE, course.access(g, j), left));
                }
            }
        }
        return sum;
    }

    private boolean isOf(Party member, int node) {
        return member.contains(market.nodes().get(node).region());
    }
}
