package org.orebridge.market.calibration;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// A market at rest before it has curves: balanced quantities (t/month) and base prices (USD/t).
///
/// Elements refer to nodes by their index.
///
/// @param nodes forms in regions with their base prices
/// @param activities those that run, and those that could
/// @param arcs routes that are used, and those that could be
/// @param uses sectors at nodes
/// @param surplus t held beyond working stock, by node
public record BaseYear(
        List<BaseNode> nodes,
        List<BaseActivity> activities,
        List<BaseArc> arcs,
        List<BaseUse> uses,
        SortedMap<Integer, Double> surplus) {

    public BaseYear {
        nodes = List.copyOf(nodes);
        activities = List.copyOf(activities);
        arcs = List.copyOf(arcs);
        uses = List.copyOf(uses);
        surplus = Collections.unmodifiableSortedMap(new TreeMap<>(surplus));
    }

    /// @param form product and specification
    /// @param region where
    /// @param price base price, USD/t
    public record BaseNode(Form form, Region region, double price) {
        @Override
        public String toString() {
            return form + "@" + region;
        }
    }

    /// @param name unique, e.g. `refining-metal:CHN`
    /// @param kind for reports: mining, refining, conversion, recycling
    /// @param curve which {@link CurveParameters.ActivityCurve} it has
    /// @param region where it stands
    /// @param owners shares adding to one
    /// @param coefficients t by node index, output above zero, input below
    /// @param main node index of its main form: of the output a mine sells, of the feed a plant buys
    /// @param level t/month at rest, 0 if idle
    /// @param capacity t/month; not above zero if no figure is known and the curve's spare capacity counts
    /// @param credit USD per t of level for joint products outside the market (a cost if below zero)
    /// @param minimumRun share of the level at rest below which it does not go, 0 to 1
    public record BaseActivity(
            String name,
            String kind,
            String curve,
            Region region,
            SortedMap<Region, Double> owners,
            SortedMap<Integer, Double> coefficients,
            int main,
            double level,
            double capacity,
            double credit,
            double minimumRun) {
        public BaseActivity {
            owners = Collections.unmodifiableSortedMap(new TreeMap<>(owners));
            coefficients = Collections.unmodifiableSortedMap(new TreeMap<>(coefficients));
            if (!(minimumRun >= 0 && minimumRun < 1)) {
                throw new IllegalArgumentException(
                        "The minimum run of %s is a share from 0 to below 1 of its level at rest, found %s.%nMaybe it was given in per cent; at 1 nothing could give way."
                                .formatted(name, minimumRun));
            }
        }

        /// An activity that may stand still.
        public BaseActivity(
                String name,
                String kind,
                String curve,
                Region region,
                SortedMap<Region, Double> owners,
                SortedMap<Integer, Double> coefficients,
                int main,
                double level,
                double capacity,
                double credit) {
            this(name, kind, curve, region, owners, coefficients, main, level, capacity, credit, 0);
        }

        /// `MR = sum a p0 + v`, USD per t of level.
        public double marginalRevenue(List<BaseNode> nodes) {
            double sum = credit;
            for (var entry : coefficients.entrySet()) {
                sum += entry.getValue() * nodes.get(entry.getKey()).price();
            }
            return sum;
        }
    }

    /// @param from node index of the exporter
    /// @param to node index of the importer
    /// @param flow t/month at rest, 0 if it is only possible
    /// @param lag months of transit
    /// @param freight freight and duty, USD/t
    public record BaseArc(int from, int to, double flow, int lag, double freight) {}

    /// @param node node index
    /// @param sector which {@link CurveParameters.SectorCurve} it has
    /// @param use t/month at rest
    public record BaseUse(int node, String sector, double use) {}

    /// What flows through each node at rest, t/month: `needs` (uses and inputs), `supplies` (outputs and arrivals),
    /// `shipments` (to other regions), `outputs` (made in the region).
    public Throughput throughput() {
        var t = new Throughput(
                new double[nodes.size()], new double[nodes.size()], new double[nodes.size()], new double[nodes.size()]);
        for (BaseUse use : uses) {
            t.needs()[use.node()] += use.use();
        }
        for (BaseActivity activity : activities) {
            activity.coefficients().forEach((node, coefficient) -> {
                double amount = Math.abs(coefficient) * activity.level();
                if (coefficient < 0) {
                    t.needs()[node] += amount;
                } else {
                    t.supplies()[node] += amount;
                    t.outputs()[node] += amount;
                }
            });
        }
        for (BaseArc arc : arcs) {
            t.shipments()[arc.from()] += arc.flow();
            t.supplies()[arc.to()] += arc.flow();
        }
        return t;
    }

    /// @param needs uses and inputs of activities, t/month by node
    /// @param supplies outputs and arrivals, t/month by node
    /// @param shipments to other regions, t/month by node
    /// @param outputs made in the region, t/month by node
    public record Throughput(double[] needs, double[] supplies, double[] shipments, double[] outputs) {}

    /// The base price of a form: mean over its nodes, weighted by need; where nothing is needed, by supply.
    public double referencePrice(Form form) {
        Throughput t = throughput();
        double byNeed = weightedPrice(form, t.needs());
        return byNeed > 0 ? byNeed : weightedPrice(form, t.supplies());
    }

    private double weightedPrice(Form form, double[] weight) {
        double sum = 0;
        double total = 0;
        for (int n = 0; n < nodes.size(); n++) {
            if (nodes.get(n).form().equals(form)) {
                sum += weight[n] * nodes.get(n).price();
                total += weight[n];
            }
        }
        return total > 0 ? sum / total : 0;
    }
}
