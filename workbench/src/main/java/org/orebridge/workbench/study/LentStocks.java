package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.orebridge.core.Party;
import org.orebridge.market.Market;
import org.orebridge.market.Refill;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.Stockpile;
import org.orebridge.market.Use;
import org.orebridge.workbench.scenario.Encumbrance;
import org.orebridge.workbench.scenario.HeldStock;

/// The part of the parties' stocks that they lend to each other in kind, as stocks at the borrowers' places.
///
/// What can be lent of a lot is divided over the other parties by what they use of its form. A group borrows where it
/// uses most. A lot that may not be lent, or not be passed on, is kept.
final class LentStocks {

    private final StudyCase central;
    private final Market market;
    private final List<Party> among;
    private final LoanTerms terms;
    private final boolean swapped;
    private final double share;
    private final List<Stockpile> kept = new ArrayList<>();
    private final List<Stockpile> lent = new ArrayList<>();

    /// @param market with the parties' stocks in the order of the case
    /// @param among who lends and borrows
    /// @param swapped whether there is neither interest nor freight
    /// @param share of what is usable in each lot
    LentStocks(StudyCase central, Market market, List<Party> among, LoanTerms terms, boolean swapped, double share) {
        this.central = central;
        this.market = market;
        this.among = List.copyOf(among);
        this.terms = terms;
        this.swapped = swapped;
        this.share = share;
        List<Stockpile> open = central.partnerStocks().shared();
        for (int g = 0; g < market.stockpiles().size(); g++) {
            divide(
                    market.stockpiles().get(g),
                    open.get(g),
                    central.mapped().stocks().get(g));
        }
    }

    /// Whether some lot may be lent to some other party.
    static boolean any(StudyCase central) {
        return !new LentStocks(central, central.market(), central.setup().parties(), new LoanTerms(0), true, 1)
                .lent.isEmpty();
    }

    /// Stocks that are kept, then those that are lent.
    Market market() {
        var all = new ArrayList<>(kept);
        all.addAll(lent);
        return market.withStockpiles(all);
    }

    /// Rules of the kept stocks with the lent ones taken up as is best.
    List<ReleaseRule> rules(List<ReleaseRule> own) {
        var all = new ArrayList<>(own);
        all.addAll(Collections.nCopies(lent.size(), new ReleaseRule.Optimal()));
        return all;
    }

    private void divide(Stockpile pile, Stockpile open, HeldStock held) {
        List<Borrower> borrowers = borrowers(pile, open, held);
        double uses = borrowers.stream().mapToDouble(Borrower::use).sum();
        double usable = pile.initial() - pile.floor();
        if (uses <= 0 || usable <= 0) {
            kept.add(pile);
            return;
        }
        double tonnes = share * usable;
        double left = pile.initial() - tonnes;
        kept.add(pile.holding(left, pile.rate() * (left / pile.initial())));
        borrowers.forEach(each -> lent.add(lent(pile, each, tonnes * each.use() / uses)));
    }

    private record Borrower(Party party, Stockpile.Access access, double use) {}

    /// Parties that use the form of a lot and may have of it.
    private List<Borrower> borrowers(Stockpile pile, Stockpile open, HeldStock held) {
        boolean lends = among.stream().anyMatch(party -> party.contains(pile.owner()));
        if (!lends || held.encumbrance() == Encumbrance.NO_LOANS) {
            return List.of();
        }
        return among.stream()
                .filter(party -> !party.contains(pile.owner()))
                .flatMap(party -> borrower(party, open).stream())
                .toList();
    }

    private Optional<Borrower> borrower(Party party, Stockpile open) {
        return open.access().stream()
                .filter(access ->
                        party.contains(market.nodes().get(access.node()).region()))
                .map(access -> new Borrower(party, access, use(access.node())))
                .filter(each -> each.use() > 0)
                .max(Comparator.comparingDouble(Borrower::use));
    }

    private double use(int node) {
        return market.uses().stream()
                .filter(use -> use.node() == node)
                .mapToDouble(Use::baseUse)
                .sum();
    }

    private Stockpile lent(Stockpile pile, Borrower borrower, double tonnes) {
        int node = borrower.access().node();
        double interest = swapped ? 0 : terms.interest();
        double freight = swapped ? 0 : borrower.access().freight() * (2 + interest);
        int lag = swapped ? 0 : borrower.access().lag();
        LoanTerms.Window window = window(pile, borrower.party());
        return new Stockpile(
                        pile.name() + " to " + borrower.party().id(),
                        pile.owner(),
                        node,
                        tonnes,
                        tonnes * (pile.rate() / pile.initial()),
                        0,
                        pile.reservationValue(),
                        Math.max(pile.firstMonth(), window.from() - 1),
                        List.of(new Stockpile.Access(node, freight, lag)))
                .withRefill(Refill.lent(window.until(), window.by(), tonnes, new Refill.Loan(pile.node(), interest)));
    }

    /// The months named for a loan, or while the scenario lasts and in the year after.
    private LoanTerms.Window window(Stockpile pile, Party borrower) {
        Optional<Party> lender =
                among.stream().filter(party -> party.contains(pile.owner())).findFirst();
        return terms.window(lender, borrower)
                .orElseGet(() -> new LoanTerms.Window(
                        pile.owner().code(),
                        borrower.id(),
                        1,
                        central.months() - LoanTerms.RETURN_MONTHS,
                        central.months()));
    }
}
