package org.orebridge.workbench.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orebridge.core.Form;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Arc;
import org.orebridge.market.Market;
import org.orebridge.market.Stockpile;

/// The government stocks of partners who open them to each other.
///
/// Metal goes to a partner at the freight of the route there, and is as long at sea as what is traded on it. A lot that
/// may not be passed on stays closed.
public final class PartnerStocks {

    private final Market market;
    private final List<HeldStock> held;
    private final List<Region> partners;

    /// @param market with the stockpiles of the held stocks, in their order
    public PartnerStocks(Market market, List<HeldStock> held, List<Party> partners) {
        this.market = market;
        this.held = List.copyOf(held);
        this.partners =
                partners.stream().flatMap(p -> p.members().stream()).sorted().toList();
    }

    /// Each stock of the market, open to every partner that may have of it and has a place for its form.
    public List<Stockpile> shared() {
        return IntStream.range(0, held.size()).mapToObj(this::shared).toList();
    }

    private Stockpile shared(int stock) {
        Stockpile pile = market.stockpiles().get(stock);
        var access = new ArrayList<>(pile.access());
        access.addAll(abroad(pile.node(), held.get(stock)::opensTo));
        return pile.withAccess(access);
    }

    /// Where metal that lies at a node may go while nothing is said against it: there, and to every partner that has a
    /// place for its form.
    public List<Stockpile.Access> from(int node) {
        var access = new ArrayList<>(List.of(new Stockpile.Access(node, 0)));
        access.addAll(abroad(node, _ -> true));
        return access;
    }

    private List<Stockpile.Access> abroad(int home, Predicate<Region> open) {
        return partners.stream()
                .filter(open)
                .map(partner -> market.node(market.nodes().get(home).form(), partner))
                .filter(node -> node >= 0 && node != home)
                .map(node -> access(home, node))
                .toList();
    }

    /// Lots of which some partner may have nothing.
    public List<HeldStock> closed() {
        return held.stream()
                .filter(stock -> partners.stream()
                        .anyMatch(partner -> !partner.equals(stock.stockpile().owner()) && !stock.opensTo(partner)))
                .toList();
    }

    private Stockpile.Access access(int from, int to) {
        int lag = (int) Math.round(onRoute(from, to, Arc::lag));
        return new Stockpile.Access(to, onRoute(from, to, Arc::freight), lag);
    }

    /// What holds on the route; where no route joins the two, the mean of the routes that the form takes.
    private double onRoute(int from, int to, ToDoubleFunction<Arc> what) {
        return market.arcs().stream()
                .filter(a -> a.from() == from && a.to() == to)
                .mapToDouble(what)
                .findFirst()
                .orElseGet(() -> routes(market.nodes().get(from).form())
                        .mapToDouble(what)
                        .average()
                        .orElse(0));
    }

    private Stream<Arc> routes(Form form) {
        return market.arcs().stream()
                .filter(a -> market.nodes().get(a.from()).form().equals(form));
    }

    /// Whether all that is shared arrives in the month of its release.
    public boolean arriveAtOnce() {
        return shared().stream().flatMap(pile -> pile.access().stream()).allMatch(access -> access.lag() == 0);
    }
}
