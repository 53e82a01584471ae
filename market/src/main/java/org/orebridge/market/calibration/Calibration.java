package org.orebridge.market.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orebridge.market.Activity;
import org.orebridge.market.Arc;
import org.orebridge.market.Market;
import org.orebridge.market.Node;
import org.orebridge.market.Storage;
import org.orebridge.market.Use;
import org.orebridge.market.calibration.BaseYear.BaseNode;
import org.orebridge.market.calibration.BaseYear.Throughput;
import org.orebridge.market.calibration.CurveParameters.Surplus;

/// Lays curves through the base year so that it is exactly at rest.
public final class Calibration {

    /// Share of a node's throughput by which the base year may fail to add up.
    private static final double ADDS_UP = 1e-9;

    /// Where nothing at all can be had, need is written off at this multiple of the highest value in use: above what
    /// anybody would pay, so that it bounds the price and feeds nobody.
    private static final double BACKSTOP = 2;

    private final BaseYear base;
    private final CurveParameters parameters;
    private final double beta;
    private final Throughput throughput;
    private final List<String> findings = new ArrayList<>();

    private Calibration(BaseYear base, CurveParameters parameters) {
        this.base = base;
        this.parameters = parameters;
        this.beta = parameters.beta();
        this.throughput = base.throughput();
    }

    /// @throws NoMarketAtRest if the base year does not add up, an activity runs at a loss, or a
    ///   parameter is missing or out of its range; the message names which
    public static CalibratedMarket calibrate(BaseYear base, CurveParameters parameters) {
        return new Calibration(base, parameters).calibrate();
    }

    private CalibratedMarket calibrate() {
        requireBalance();
        List<Use> uses = uses();
        List<Storage> storages = storages();
        var market = new Market(nodes(uses), activities(), arcs(), uses, storages, List.of(), beta);
        List<Double> overhang = storages.stream()
                .map(s -> parameters.storage().shelf() == Surplus.OVERHANG ? surplus(s.node()) : 0.0)
                .toList();
        return new CalibratedMarket(market, overhang, findings);
    }

    private void requireBalance() {
        for (int n = 0; n < base.nodes().size(); n++) {
            double in = throughput.supplies()[n];
            double out = throughput.needs()[n] + throughput.shipments()[n];
            if (!(Math.max(in, out) > 0) || Math.abs(in - out) > ADDS_UP * Math.max(in, out)) {
                throw new NoMarketAtRest(String.format(
                        Locale.ROOT,
                        "%s does not add up at rest: %.9g t/month come in and %.9g go out.%nMaybe the figures were not"
                                + " balanced, or a place without supply and use was kept.",
                        base.nodes().get(n),
                        in,
                        out));
            }
        }
    }

    private List<Node> nodes(List<Use> uses) {
        double highest = uses.stream()
                .mapToDouble(u -> u.segments().getFirst().priceTop())
                .max()
                .orElseThrow(() -> new NoMarketAtRest(
                        "The base year has no use of anything.%nMaybe the use figures are missing.".formatted()));
        var list = new ArrayList<Node>();
        for (int n = 0; n < base.nodes().size(); n++) {
            BaseNode node = base.nodes().get(n);
            list.add(new Node(node.form(), node.region(), node.price(), true, BACKSTOP * highest));
        }
        return list;
    }

    private List<Activity> activities() {
        var curves = new ActivityCurves(base.nodes(), findings);
        return base.activities().stream()
                .map(a -> curves.activity(
                        a,
                        parameters.activity(a.curve()),
                        parameters.form(base.nodes().get(a.main()).form()).entryWedge()))
                .toList();
    }

    private List<Arc> arcs() {
        var curves = new ArcCurves(base, beta);
        return base.arcs().stream()
                .map(a ->
                        curves.arc(a, parameters.form(base.nodes().get(a.from()).form())))
                .toList();
    }

    private List<Use> uses() {
        return base.uses().stream()
                .map(u -> UseCurves.use(
                        u, base.nodes().get(u.node()).price(), parameters.sector(u.sector()), beta, findings))
                .toList();
    }

    /// Working stock is held against need; where nothing is needed, against what is shipped.
    private List<Storage> storages() {
        var list = new ArrayList<Storage>();
        for (int n = 0; n < base.nodes().size(); n++) {
            double need = throughput.needs()[n] > 0
                    ? throughput.needs()[n]
                    : throughput.shipments()[n];
            BaseNode node = base.nodes().get(n);
            double working = parameters.form(node.form()).workingStock() * need;
            if (working > 0) {
                list.add(StorageCurves.storage(n, working, surplus(n), node.price(), parameters.storage(), beta));
            }
        }
        return list;
    }

    private double surplus(int node) {
        return base.surplus().getOrDefault(node, 0.0);
    }
}
