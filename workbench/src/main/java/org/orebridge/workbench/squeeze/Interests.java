package org.orebridge.workbench.squeeze;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import org.orebridge.core.Region;
import org.orebridge.market.Activity;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.Quantity;
import org.orebridge.market.Welfare;
import org.orebridge.workbench.treatment.Smelter;

/// What a country's smelters, miners, users and treasury get, as present values in USD.
///
/// The treasury is taken to pay what minimum runs cost. Traders' part is what national welfare has beyond the others:
/// stocks, freight and friction.
///
/// @param smelters margin less own cost, minimum runs paid for
/// @param miners of concentrate: price less own cost
/// @param otherProducers leach cathode and scrap
/// @param users users' surplus
/// @param treasury levies less what minimum runs cost
/// @param traders the rest
/// @param national all together
public record Interests(
        double smelters,
        double miners,
        double otherProducers,
        double users,
        double treasury,
        double traders,
        double national) {

    static Interests of(Course course, Welfare welfare, Region region) {
        Market market = course.market();
        IntPredicate smelts = p -> Smelter.in(market, region).stream().anyMatch(smelter -> smelter.activity() == p);
        double support = 0;
        double levies = 0;
        for (int k = 0; k < course.tree().size(); k++) {
            int cell = k;
            levies += course.weight(k) * welfare.levies(region, k);
            support += Smelter.in(market, region).stream()
                    .mapToDouble(s -> course.weight(cell) * course.at(Quantity.MINIMUM_RUN_COST, s.activity(), cell))
                    .sum();
        }
        double smelters = surplus(course, region, smelts) + support;
        double miners = surplus(course, region, p -> digs(market, p));
        double others = surplus(course, region, p -> !smelts.test(p) && !digs(market, p));
        double users = welfare.users(region);
        double treasury = levies - support;
        double national = welfare.national().getOrDefault(region, 0.0);
        return new Interests(
                smelters,
                miners,
                others,
                users,
                treasury,
                national - smelters - miners - others - users - treasury,
                national);
    }

    private static boolean digs(Market market, int p) {
        return market.activities().get(p).coefficients().entrySet().stream()
                .anyMatch(e -> e.getValue() > 0
                        && market.nodes().get(e.getKey()).form().id().endsWith("-concentrate"));
    }

    /// What activities of a region earn beyond their inputs and their own cost.
    private static double surplus(Course course, Region region, IntPredicate which) {
        double sum = 0;
        for (int p = 0; p < course.market().activities().size(); p++) {
            Activity activity = course.market().activities().get(p);
            if (activity.region().equals(region) && which.test(p)) {
                for (int k = 0; k < course.tree().size(); k++) {
                    sum += course.weight(k) * earned(course, p, k);
                }
            }
        }
        return sum;
    }

    private static double earned(Course course, int p, int k) {
        double perTonne = course.market().activities().get(p).coefficients().entrySet().stream()
                .mapToDouble(e -> e.getValue() * course.at(Quantity.PRICE, e.getKey(), k))
                .sum();
        return perTonne * course.at(Quantity.ACTIVITY, p, k) - course.at(Quantity.ACTIVITY_COST, p, k);
    }

    Interests minus(Interests other) {
        return new Interests(
                smelters - other.smelters,
                miners - other.miners,
                otherProducers - other.otherProducers,
                users - other.users,
                treasury - other.treasury,
                traders - other.traders,
                national - other.national);
    }

    Interests plus(Interests other) {
        return new Interests(
                smelters + other.smelters,
                miners + other.miners,
                otherProducers + other.otherProducers,
                users + other.users,
                treasury + other.treasury,
                traders + other.traders,
                national + other.national);
    }

    /// The quantile of every group's amount over the draws, each by itself: they do not add up.
    static Interests quantile(List<Interests> drawn, double quantile) {
        ToDoubleFunction<ToDoubleFunction<Interests>> of = figure -> SmelterDraws.quantile(drawn, quantile, figure);
        return new Interests(
                of.applyAsDouble(Interests::smelters),
                of.applyAsDouble(Interests::miners),
                of.applyAsDouble(Interests::otherProducers),
                of.applyAsDouble(Interests::users),
                of.applyAsDouble(Interests::treasury),
                of.applyAsDouble(Interests::traders),
                of.applyAsDouble(Interests::national));
    }

    /// More for the miners' side, from a share in a mine or as its cost.
    Interests withMiners(double more) {
        return new Interests(smelters, miners + more, otherProducers, users, treasury, traders, national + more);
    }
}
