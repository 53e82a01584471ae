package org.orebridge.workbench.treatment;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.orebridge.core.Region;
import org.orebridge.market.Activity;
import org.orebridge.market.Market;

/// The smelting of concentrate in one region: the only step of the chain that is paid a treatment charge.
///
/// Leach cathode leaves the mine as refined metal and scrap is no concentrate, so neither is a smelter here.
///
/// @param activity its index in the market
/// @param region where it stands
/// @param feed node of the concentrate
/// @param metal node of the refined metal
/// @param recovery t of metal per t of metal fed
/// @param atRest t/month of metal fed at rest
public record Smelter(int activity, Region region, int feed, int metal, double recovery, double atRest) {

    /// Forms of this ending are smelted for a treatment charge.
    private static final String CONCENTRATE = "-concentrate";

    /// Every smelter that runs at rest, in the order of the market's activities.
    public static List<Smelter> of(Market market) {
        return IntStream.range(0, market.activities().size())
                .filter(p -> smelts(market, market.activities().get(p)))
                .mapToObj(p -> smelter(market, p))
                .toList();
    }

    /// Those of one region; none where it smelts no concentrate at rest.
    public static List<Smelter> in(Market market, Region region) {
        return of(market).stream().filter(s -> s.region().equals(region)).toList();
    }

    private static boolean smelts(Market market, Activity activity) {
        int feed = node(activity, -1);
        return activity.baseLevel() > 0
                && feed >= 0
                && node(activity, 1) >= 0
                && market.nodes().get(feed).form().id().endsWith(CONCENTRATE);
    }

    private static Smelter smelter(Market market, int p) {
        Activity activity = market.activities().get(p);
        int feed = node(activity, -1);
        int metal = node(activity, 1);
        double fed = -activity.coefficients().getOrDefault(feed, -1.0);
        double recovery = activity.coefficients().getOrDefault(metal, 0.0) / fed;
        return new Smelter(p, activity.region(), feed, metal, recovery, fed * activity.baseLevel());
    }

    /// The node of an activity's input (sign -1) or output (sign 1), or -1.
    private static int node(Activity activity, int sign) {
        return activity.coefficients().entrySet().stream()
                .filter(e -> e.getValue() * sign > 0)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }
}
