package org.orebridge.planning.sharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.orebridge.planning.sharing.ProductionGame.Column;

/// The game of pooled stocks while everything else stays as it is: what members hold goes to whichever of their
/// uses would pay most for it, cell by cell of a tree of months.
///
/// Nobody buys or sells on the market and no price there moves, so that outsiders are not touched. A decision
/// in a cell rests on what is known there.
///
/// @param players how many
/// @param cells months on branches, a parent before its children
/// @param piles stocks of the players
/// @param outlets what more metal would be worth in each place and cell
/// @param places where stocks and users are, how many
public record AllocationGame(int players, int places, List<Cell> cells, List<Pile> piles, List<Outlet> outlets) {

    /// How far beyond all that there is the limits of what is held and of what a rate leaves unused lie. At
    /// exactly all that there is, a stock that nobody may touch yet would fill its limit, and a plan would have
    /// no inside in which it can be looked for.
    private static final double ROOM = 2;

    public AllocationGame {
        cells = List.copyOf(cells);
        piles = List.copyOf(piles);
        outlets = List.copyOf(outlets);
    }

    /// @param parent index of the month before; below zero at the root
    /// @param weight probability times discount to the first month
    /// @param worthAfter weight of what is left after it; zero where another month follows
    public record Cell(int parent, double weight, double worthAfter) {}

    /// @param owner player
    /// @param tonnes that may be used, t
    /// @param rate most that leaves in a cell, one a cell, t
    /// @param kept USD/t that a tonne left at the end is worth
    /// @param freight USD/t to each place; NaN where nothing of it may go
    public record Pile(int owner, double tonnes, double[] rate, double kept, double[] freight) {}

    /// One piece of what a place's users would pay for more.
    ///
    /// @param owner player whose users they are
    /// @param place where they are
    /// @param cell when
    /// @param worth USD/t of the first tonne
    /// @param falls USD/t by which each further tonne is worth less
    /// @param width t
    public record Outlet(int owner, int place, int cell, double worth, double falls, double width) {}

    /// The coalition of all.
    public int grand() {
        return (1 << players) - 1;
    }

    /// As a game of pooled resources, in USD.
    public ProductionGame production() {
        return new Assembly().game();
    }

    private final class Assembly {

        private final List<double[]> endowment = new ArrayList<>();
        private final List<Integer> block = new ArrayList<>();
        private final List<Column> columns = new ArrayList<>();
        private final int[][] node = new int[places][cells.size()];
        private final int[][] owner = new int[places][cells.size()];
        private final double[][] takes = new double[places][cells.size()];

        ProductionGame game() {
            places();
            piles.forEach(this::pile);
            return new ProductionGame(
                    players,
                    endowment,
                    block.stream().mapToInt(Integer::intValue).toArray(),
                    columns);
        }

        /// What reaches a place in a cell is used there: a row a place with users, a column a piece.
        private void places() {
            for (int[] row : node) {
                Arrays.fill(row, -1);
            }
            for (Outlet outlet : outlets) {
                if (node[outlet.place()][outlet.cell()] < 0) {
                    node[outlet.place()][outlet.cell()] = row(outlet.cell(), -1, 0);
                    owner[outlet.place()][outlet.cell()] = outlet.owner();
                }
                takes[outlet.place()][outlet.cell()] += outlet.width();
                double weight = cells.get(outlet.cell()).weight();
                columns.add(new Column(
                        1 << outlet.owner(),
                        outlet.owner(),
                        weight * outlet.worth(),
                        weight * outlet.falls(),
                        outlet.width(),
                        new int[] {node[outlet.place()][outlet.cell()]},
                        new double[] {1}));
            }
        }

        private int row(int cell, int player, double amount) {
            var own = new double[players];
            if (player >= 0) {
                own[player] = amount;
            }
            endowment.add(own);
            block.add(cell);
            return endowment.size() - 1;
        }

        private void pile(Pile pile) {
            var account = new int[cells.size()];
            for (int k = 0; k < account.length; k++) {
                account[k] = row(k, pile.owner(), cells.get(k).parent() < 0 ? pile.tonnes() : 0);
            }
            for (int k = 0; k < account.length; k++) {
                held(pile, k, account);
                released(pile, k, account[k]);
            }
        }

        /// What is left after a cell is there in those that follow.
        private void held(Pile pile, int k, int[] account) {
            var rows = new ArrayList<Integer>(List.of(account[k]));
            for (int child = k + 1; child < account.length; child++) {
                if (cells.get(child).parent() == k) {
                    rows.add(account[child]);
                }
            }
            var entries = new double[rows.size()];
            Arrays.fill(entries, -1);
            entries[0] = 1;
            int mine = 1 << pile.owner();
            double worth = cells.get(k).worthAfter() * pile.kept();
            columns.add(new Column(
                    mine,
                    pile.owner(),
                    worth,
                    0,
                    ROOM * pile.tonnes(),
                    rows.stream().mapToInt(Integer::intValue).toArray(),
                    entries));
        }

        /// What leaves goes to the places open to it, all together no more than the rate.
        private void released(Pile pile, int k, int account) {
            double rate = Math.min(pile.rate()[k], pile.tonnes());
            if (rate <= 0) {
                return;
            }
            int limit = row(k, pile.owner(), rate);
            columns.add(new Column(
                    1 << pile.owner(), pile.owner(), 0, 0, ROOM * rate, new int[] {limit}, new double[] {1}));
            for (int place = 0; place < places; place++) {
                double cost = pile.freight()[place];
                if (node[place][k] >= 0 && !Double.isNaN(cost)) {
                    columns.add(new Column(
                            1 << pile.owner() | 1 << owner[place][k],
                            pile.owner(),
                            -cells.get(k).weight() * cost,
                            0,
                            Math.min(rate, takes[place][k]),
                            new int[] {account, limit, node[place][k]},
                            new double[] {1, 1, -1}));
                }
            }
        }
    }
}
