package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.orebridge.core.Party;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.Quantity;
import org.orebridge.market.Stockpile;
import org.orebridge.market.TimeTree;
import org.orebridge.market.Use;
import org.orebridge.planning.sharing.AllocationGame;
import org.orebridge.planning.sharing.AllocationGame.Cell;
import org.orebridge.planning.sharing.AllocationGame.Outlet;
import org.orebridge.planning.sharing.AllocationGame.Pile;

/// The allocation game of a shock: what parties hold could go to whichever of their users would pay most for more than
/// they get when nobody releases anything.
///
/// The market's supply stays as it is on that course. A released tonne counts as there in the month of its release, in
/// which it is used; what would be bought for a stock, and what users would save on substitutes, is left out.
final class PooledStocks {

    private final Market market;
    private final List<Party> parties;
    private final Course nobody;
    private final List<Stockpile> stocks;

    /// @param nobody the course on which nobody releases anything
    PooledStocks(StudyCase central, Course nobody) {
        this.market = central.market();
        this.parties = central.setup().parties();
        this.nobody = nobody;
        this.stocks = central.partnerStocks().shared();
    }

    AllocationGame game() {
        List<Pile> piles = IntStream.range(0, stocks.size())
                .filter(g -> stocks.get(g).initial() > stocks.get(g).floor())
                .mapToObj(this::pile)
                .toList();
        double least =
                stocks.stream().mapToDouble(Stockpile::reservationValue).min().orElse(Double.POSITIVE_INFINITY);
        return new AllocationGame(
                parties.size(), market.nodes().size(), cells(), piles, piles.isEmpty() ? List.of() : outlets(least));
    }

    private List<Cell> cells() {
        TimeTree tree = nobody.tree();
        return IntStream.range(0, tree.size())
                .mapToObj(k -> new Cell(
                        tree.parent(k), nobody.weight(k), tree.isLeaf(k) ? nobody.weight(k) * market.beta() : 0))
                .toList();
    }

    private Pile pile(int g) {
        Stockpile stock = stocks.get(g);
        TimeTree tree = nobody.tree();
        var rate = new double[tree.size()];
        Arrays.setAll(rate, k -> tree.month(k) < stock.firstMonth() ? 0 : stock.rate());
        var freight = new double[market.nodes().size()];
        Arrays.fill(freight, Double.NaN);
        stock.access().forEach(access -> freight[access.node()] = access.freight());
        return new Pile(owner(stock.node()), stock.initial() - stock.floor(), rate, stock.reservationValue(), freight);
    }

    private int owner(int node) {
        return IntStream.range(0, parties.size())
                .filter(i -> parties.get(i).contains(market.nodes().get(node).region()))
                .findFirst()
                .orElse(-1);
    }

    /// What users who can be reached would pay for more, as far as that is more than a kept tonne is worth.
    private List<Outlet> outlets(double least) {
        var outlets = new ArrayList<Outlet>();
        for (int u = 0; u < market.uses().size(); u++) {
            Use use = market.uses().get(u);
            boolean reached = stocks.stream()
                    .anyMatch(stock -> stock.access().stream().anyMatch(access -> access.node() == use.node()));
            if (owner(use.node()) >= 0 && reached && use.baseUse() > 0) {
                for (int k = 0; k < nobody.tree().size(); k++) {
                    outlets.addAll(beyond(u, k, least));
                }
            }
        }
        return outlets;
    }

    /// The pieces of a use's curve that it does not get in a cell.
    private List<Outlet> beyond(int u, int k, double least) {
        Use use = market.uses().get(u);
        double scale = nobody.at(Quantity.NEED, u, k) / use.baseUse();
        double served = nobody.at(Quantity.USE, u, k);
        var outlets = new ArrayList<Outlet>();
        for (Use.Segment segment : use.segments()) {
            double width = segment.width() * scale;
            double got = Math.clamp(served, 0, width);
            served -= got;
            double falls = width > 0 ? (segment.priceTop() - segment.priceBottom()) / width : 0;
            double worth = segment.priceTop() - falls * got;
            if (width - got > 0 && worth > least) {
                outlets.add(new Outlet(owner(use.node()), use.node(), k, worth, falls, width - got));
            }
        }
        return outlets;
    }
}
