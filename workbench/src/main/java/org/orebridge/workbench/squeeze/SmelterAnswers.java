package org.orebridge.workbench.squeeze;

import java.util.List;
import java.util.stream.IntStream;

/// What smelters' countries can answer to a squeeze, each answer with who gains and who pays.
///
/// All amounts are present values in USD over the months solved, against no answer.
///
/// @param numbers the squeeze
/// @param parties who answers, by code
/// @param months solved
/// @param none charges and throughput without an answer
/// @param answers each with what it does
/// @param family joint throughput shares that were tried for buying together
/// @param defectors what a party would gain by leaving the best of them, the others staying
/// @param drawsAsked how many sets of parameters were asked for
/// @param drawsDone how many of them made a market that was solved
/// @param low the answers at the 10 % quantiles of the draws, figure by figure, the share bought together staying that
///   of the central values; empty without draws
/// @param high the same at the 90 % quantiles
public record SmelterAnswers(
        SqueezeNumbers numbers,
        List<String> parties,
        int months,
        List<Country> none,
        List<Answer> answers,
        List<Profile> family,
        List<Defection> defectors,
        int drawsAsked,
        int drawsDone,
        List<Answer> low,
        List<Answer> high) {

    public SmelterAnswers {
        parties = List.copyOf(parties);
        none = List.copyOf(none);
        answers = List.copyOf(answers);
        family = List.copyOf(family);
        defectors = List.copyOf(defectors);
        low = List.copyOf(low);
        high = List.copyOf(high);
    }

    /// The smelters of a country in the second year.
    ///
    /// @param region its code
    /// @param spot treatment charge, USD per dry t
    /// @param throughput over what is treated at rest
    public record Country(String region, double spot, double throughput) {}

    /// @param id `cut-in-step`, `buy-together`, `new-mines` or `minimum-runs`
    /// @param size of it: share cut, share treated, t a year, share kept
    /// @param smelters of the countries shown, second year (new mines: last year)
    /// @param effects by country, against no answer
    /// @param world all countries together
    public record Answer(String id, double size, List<Country> smelters, List<Effect> effects, Interests world) {
        public Answer {
            smelters = List.copyOf(smelters);
            effects = List.copyOf(effects);
        }

        /// The quantile of every figure over the draws of one answer.
        static Answer quantile(List<Answer> drawn, double quantile) {
            Answer any = drawn.getFirst();
            return new Answer(
                    any.id,
                    any.size,
                    IntStream.range(0, any.smelters.size())
                            .mapToObj(i -> country(
                                    drawn.stream().map(a -> a.smelters.get(i)).toList(), quantile))
                            .toList(),
                    IntStream.range(0, any.effects.size())
                            .mapToObj(i -> effect(
                                    drawn.stream().map(a -> a.effects.get(i)).toList(), quantile))
                            .toList(),
                    Interests.quantile(drawn.stream().map(Answer::world).toList(), quantile));
        }

        private static Country country(List<Country> drawn, double quantile) {
            return new Country(
                    drawn.getFirst().region(),
                    SmelterDraws.quantile(drawn, quantile, Country::spot),
                    SmelterDraws.quantile(drawn, quantile, Country::throughput));
        }

        private static Effect effect(List<Effect> drawn, double quantile) {
            return new Effect(
                    drawn.getFirst().region(),
                    Interests.quantile(drawn.stream().map(Effect::change).toList(), quantile));
        }
    }

    /// @param region its code
    /// @param change of what its groups get
    public record Effect(String region, Interests change) {}

    /// @param share joint throughput, over rest; the highest is no cap at all
    /// @param joint change of the parties' national welfare together, USD
    /// @param jointSmelters the same of their smelters alone, USD
    /// @param china change of what China's smelters get, USD
    /// @param spot treatment charge of the first party, USD per dry t
    public record Profile(double share, double joint, double jointSmelters, double china, double spot) {}

    /// @param region who leaves
    /// @param gain of its national welfare against staying, USD
    /// @param lossOfOthers of the other parties' welfare against all staying, USD
    public record Defection(String region, double gain, double lossOfOthers) {}
}
