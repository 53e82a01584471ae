package org.orebridge.bench.stress;

import java.util.ArrayList;
import java.util.Random;
import org.orebridge.market.Belief;
import org.orebridge.market.Market;
import org.orebridge.market.Problem;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.State;

/// Whatever can be done to a market at once: bans, outages, licences, quotas, caps, duties, tariffs, ends unknown.
final class RandomShock {

    private static final int MOST_FUTURES = 4;

    private final Random random;
    private final Market market;
    private final int months;

    RandomShock(Random random, Market market, int months) {
        this.random = random;
        this.market = market;
        this.months = months;
    }

    /// The network of a seed, from tiny to large.
    ///
    /// @param small no large ones
    static Problem problem(long seed, boolean small) {
        var random = new Random(seed);
        // Neighbouring seeds begin alike.
        random.nextLong();
        double kind = random.nextDouble();
        int regions = 1 + random.nextInt(4);
        int forms = 1 + random.nextInt(2);
        int months = 1 + random.nextInt(6);
        if (kind > 0.6) {
            regions = 2 + random.nextInt(7);
            forms = 1 + random.nextInt(3);
            months = 3 + random.nextInt(16);
        }
        if (kind > 0.93 && !small) {
            regions = 8 + random.nextInt(8);
            forms = 2 + random.nextInt(3);
            months = 12 + random.nextInt(25);
        }
        if (kind > 0.998 && !small) {
            regions = 20;
            forms = 3;
            months = 36;
        }
        Market market = new RandomNetwork(random, regions, forms).market();
        return new RandomShock(random, market, months).problem();
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private Problem problem() {
        var rules = new ArrayList<ReleaseRule>();
        market.stockpiles().forEach(pile -> rules.add(rule(pile.reservationValue())));
        double end = random.nextDouble();
        Problem.Terminal terminal = end < 0.7
                ? Problem.Terminal.BASE_PRICE
                : end < 0.85 ? Problem.Terminal.WORTHLESS : Problem.Terminal.BASE_STOCK;
        return new Problem(market, belief(), state(), 0, months, rules, terminal);
    }

    private ReleaseRule rule(double value) {
        return switch (random.nextInt(5)) {
            case 0 -> new ReleaseRule.None();
            case 1 -> new ReleaseRule.Full();
            case 2 -> new ReleaseRule.Even(1 + random.nextInt(12));
            case 3 -> new ReleaseRule.Threshold(2 * value);
            default -> new ReleaseRule.Optimal();
        };
    }

    /// Mostly at rest; sometimes stores are empty or overfull, and nothing is afloat.
    private State state() {
        State rest = State.atRest(market);
        double factor = chance(0.7) ? 1 : chance(0.5) ? 0 : 10;
        double[] stock = rest.stock().clone();
        for (int s = 0; s < stock.length; s++) {
            stock[s] *= factor;
        }
        State filled = rest.withStock(stock);
        return chance(0.9)
                ? filled
                : filled.withArrivals(
                        rest.arrivals().stream().map(a -> new double[a.length]).toList());
    }

    /// Certain, or the same shock with ends that are not known.
    private Belief belief() {
        int futures = chance(0.7) ? 1 : 2 + random.nextInt(MOST_FUTURES - 1);
        if (months < futures + 1) {
            futures = 1;
        }
        long seed = random.nextLong();
        var list = new ArrayList<Belief.Future>();
        double left = 1;
        for (int f = 0; f < futures; f++) {
            double probability = f == futures - 1 ? left : left * (0.2 + 0.6 * random.nextDouble());
            left -= f == futures - 1 ? 0 : probability;
            int end = futures == 1 ? 1 + random.nextInt(months) : 1 + f * (months - 1) / futures;
            list.add(new Belief.Future("end " + f, probability, new RandomMeasures(seed, market, months, end).all()));
        }
        return new Belief(list);
    }
}
